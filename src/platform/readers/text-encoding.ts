export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type DecodedText =
  | { ok: true; text: string; encoding: TextEncoding; hadByteOrderMark: boolean }
  | { ok: false; code: 'empty' | 'not-text' }

const byteOrderMarks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

// How files begin that are no text: zip (xlsx, ods, docx), pdf, xls and doc, gzip, png, jpeg, gif, 7z, rar.
const magicNumbers: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
]

const looked = 4096
const mostControlShare = 0.01

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, place) => bytes[place] === byte)

/** UTF-16 of a European text has a zero in (nearly) every second byte, and nowhere else. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null
  const part = bytes.subarray(0, looked)
  const zeros = [0, 0]
  part.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  })
  const [atEven = 0, atOdd = 0] = zeros
  const many = part.length * 0.4
  if (atOdd >= many && atEven === 0) return 'utf-16le'
  return atEven >= many && atOdd === 0 ? 'utf-16be' : null
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

// Tab, line ends and form feed belong in a text; U+001A ends files of old programs.
const harmlessControls = '\t\n\f\r\u001a\u0085'

/** Many control characters, C1 too: bytes that Windows-1252 does not know become those. */
function looksBinary(text: string): boolean {
  // PostgreSQL keeps no U+0000 in a text, so one is enough.
  if (text.includes('\0')) return true
  const part = text.slice(0, looked)
  const controls = (part.match(/\p{Cc}/gu) ?? []).filter((control) => !harmlessControls.includes(control))
  return controls.length > part.length * mostControlShare
}

/**
 * The text of a file of unknown encoding. A byte order mark decides (and is taken off); then the zeros of
 * UTF-16; then UTF-8 when every byte fits; Windows-1252 otherwise, which Excel writes in Belgium. A file with
 * a mark whose bytes do not fit it is no text: guessing on would garble names.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (magicNumbers.some((start) => beginsWith(bytes, start))) return { ok: false, code: 'not-text' }
  const [marked, mark] = byteOrderMarks.find(([, start]) => beginsWith(bytes, start)) ?? [null, []]
  const rest = bytes.subarray(mark.length)
  const guesses: TextEncoding[] = marked ? [marked] : [utf16WithoutMark(rest) ?? 'utf-8', 'windows-1252']
  for (const encoding of guesses) {
    const text = decoded(rest, encoding)
    if (text === null) continue
    if (text.trim() === '') return { ok: false, code: 'empty' }
    if (looksBinary(text)) return { ok: false, code: 'not-text' }
    return { ok: true, text, encoding, hadByteOrderMark: marked !== null }
  }
  return { ok: false, code: 'not-text' }
}
