/** What may be attached to an action, each with the endings that a name of it can have; the first is its usual one. */
const endings = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md', 'tsv'],
} as const satisfies Record<string, readonly string[]>

export type AttachedType = keyof typeof endings

export const isAttachedType = (type: string): type is AttachedType => Object.hasOwn(endings, type)

/** For the choice of files in a browser. */
export const acceptedEndings = Object.values(endings)
  .flat()
  .map((ending) => `.${ending}`)
  .join()

/** In a word, the same in every language: PDF, DOCX. */
export const typeInWord = (type: string): string =>
  isAttachedType(type) ? endings[type][0].toUpperCase() : ''

// They turn the letters after them around, so that a name seems to end on something else.
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * The name under which a file goes out. Computers open a file by the end of its name: one that says something else
 * than what the content is gets the right ending behind it.
 */
export function attachmentName(name: string, type: string): string {
  const plain = name
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(turning, '')
    .toWellFormed()
    .trim()
  if (!isAttachedType(type)) return plain
  const fitting: readonly string[] = endings[type]
  const lower = plain.toLowerCase()
  if (fitting.some((ending) => lower.length > ending.length + 1 && lower.endsWith(`.${ending}`))) return plain
  return `${plain.replace(/^\.+/, '') || 'bijlage'}.${fitting[0]}`
}

/** The header that has a browser keep a file under its own name (RFC 6266, RFC 5987), whatever stands in that name. */
export function keptAs(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
