/**
 * Why a mail does not go out: there is no mail server, it is meant for an invented person, for somebody without an
 * address, or the server did not answer however often it was asked. What a server said when it refused is kept as its
 * code, "550 5.1.1": its words may hold an address.
 */
export const ownFailures = ['no-server', 'example', 'no-address', 'no-answer'] as const
type OwnFailure = (typeof ownFailures)[number]
/** To whom a mail goes, or why nowhere. */
export type Addressee = { to: string } | { failure: Extract<OwnFailure, 'example' | 'no-address'> }

export type MailState = 'waiting' | 'sent' | 'failed' | 'no-server' | 'example'

/** What has become of a mail, where there is a mail server or none. */
export function mailState(
  mail: { sentAt: Date | null; failure: string | null },
  hasServer: boolean,
): MailState {
  if (mail.sentAt) return 'sent'
  if (mail.failure === 'no-server' || mail.failure === 'example') return mail.failure
  if (mail.failure !== null) return 'failed'
  return hasServer ? 'waiting' : 'no-server'
}
