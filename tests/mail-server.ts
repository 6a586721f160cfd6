import type { AddressInfo, Server } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived: to whom, its headers by name in lower case, and its text. */
export type ArrivedMail = { to: string[]; headers: ReadonlyMap<string, string>; text: string; raw: string }

export type MailServer = {
  url: string
  port: number
  arrived: ArrivedMail[]
  close: () => Promise<void>
}

type Manners = {
  port?: number
  /** What it says to whoever it is asked to bring a mail. */
  refusal?: { code: number; text: string }
  /** Lets in nobody who brings a password. */
  refusesPasswords?: boolean
}

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )

const decodedWords = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      (how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64')
        : fromQuoted(word.replaceAll('_', ' '))
      ).toString(),
    )

function textOf(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  return (encoding === 'quoted-printable' ? fromQuoted(body) : Buffer.from(body, 'latin1')).toString()
}

/** Reads a mail of one part, as ours are. */
function read(raw: string, to: string[]): ArrivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = new Map(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        decodedWords(line.slice(line.indexOf(':') + 2)),
      ]),
  )
  const text = textOf(rest.join('\r\n\r\n'), headers.get('content-transfer-encoding')).replaceAll(
    '\r\n',
    '\n',
  )
  return { to, headers, text, raw }
}

/** A real mail server on a free port. */
export async function openMailServer({
  port = 0,
  refusal,
  refusesPasswords = false,
}: Manners = {}): Promise<MailServer> {
  const arrived: ArrivedMail[] = []
  const server = new SMTPServer({
    authOptional: !refusesPasswords,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, answer) => answer(Object.assign(new Error('5.7.8 no'), { responseCode: 535 })),
    onRcptTo(_address, _session, answer) {
      answer(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
    },
    onData(stream, session, answer) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        arrived.push(
          read(
            Buffer.concat(pieces).toString('latin1'),
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        )
        answer()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => {
    server.listen(port, '127.0.0.1', listening)
  })
  const taken = portOf(server.server)
  const account = refusesPasswords ? 'kansrijk:geheim@' : ''
  return {
    arrived,
    port: taken,
    url: `smtp://${account}127.0.0.1:${taken}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port
