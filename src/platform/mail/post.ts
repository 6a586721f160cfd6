import { createTransport } from 'nodemailer'
import type { MailSettings } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import type { Addressee } from '#src/platform/mail/mail-state.ts'
import { withLinks } from '#src/platform/mail/mail-links.ts'

type Letter = { id: string; to: string; subject: string; body: string }

/** Taken by the server; refused for good, with its code; or to be tried later, with ours. */
export type Delivery =
  | { kind: 'taken' }
  | { kind: 'refused'; answer: string }
  | { kind: 'later'; why: string }

/** The way out for mail. */
export type Post = {
  addresseeOf: (db: Db, accountId: string) => Promise<Addressee>
  deliver: (letter: Letter) => Promise<Delivery>
}

type Surroundings = {
  addresseeOf: Post['addresseeOf']
  /** Where people find this application. */
  address: string
  /** How long a server may be silent. */
  patienceMs?: number
}

type SmtpError = { code?: unknown; responseCode?: unknown; response?: unknown }

/** "550 5.1.1" of "550 5.1.1 <somebody@…> unknown". */
const codeOf = (response: string): string =>
  /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0].replace('-', ' ') ?? ''

/** For good only when it is about this mail: who may not sign in, or finds no server, is helped by the operator. */
function deliveryOf({ code, responseCode, response }: SmtpError): Delivery {
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (aboutThisMail && (typeof responseCode !== 'number' || responseCode >= 500))
    return { kind: 'refused', answer: codeOf(String(response)) || String(code) }
  return { kind: 'later', why: typeof code === 'string' ? code : 'unknown' }
}

/** Opens the way to a mail server; it is reached when there is something to send. */
export function openPost(
  { url, from }: MailSettings,
  { addresseeOf, address, patienceMs = 10_000 }: Surroundings,
): Post {
  const transport = createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    dnsTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.address.split('@').at(-1)
  return {
    addresseeOf,
    async deliver({ id, to, subject, body }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text: withLinks(body, address),
          // The same however often it is tried: a server that had it already can tell.
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(patienceMs * 3),
        })
        return { kind: 'taken' }
      } catch (error) {
        return deliveryOf(error as SmtpError)
      }
    },
  }
}
