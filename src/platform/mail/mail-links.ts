import type { Config } from '#src/platform/config.ts'

/** Stands in a mail until somebody reads it: no request ever says where we are. `.invalid` belongs to nobody. */
const anyAddress = 'https://kansrijk.invalid'

/** A link for the text of a mail, from a path of this application. */
export const mailLink = (path: string): string => anyAddress + path

/** The text with its links as they work where this application runs. */
export const withLinks = (text: string, address: string): string => text.replaceAll(anyAddress, address)

/** Where people find this application, as its settings say. */
export function publicAddress({
  publicUrl,
  host,
  port,
}: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl) return publicUrl
  const named = host.includes(':') ? `[${host}]` : host
  return `http://${named === '127.0.0.1' ? 'localhost' : named}:${port}`
}
