import type { DelimitedLimits } from '#src/platform/readers/delimited.ts'
import { decodeText } from '#src/platform/readers/text-encoding.ts'
import { openJson } from '#src/situation/imports/open-json.ts'
import type { FileReading, Opened } from '#src/situation/imports/open-file.ts'
import { openText } from '#src/situation/imports/open-text.ts'
import { openWorkbook } from '#src/situation/imports/open-workbook.ts'

/** What is read whole may not be as large as a text that is read as it streams; exact digits in JSON take long. */
const mostMegabytes = { workbook: 40, json: 2 } as const

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte)
// Two letters more than PK: a heading may begin with those.
const isZip = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
  ].some((start) => beginsWith(bytes, start))
const isCompoundFile = (bytes: Uint8Array): boolean => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

/** JSON begins with a brace, perhaps after a mark of its encoding and white space. */
const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)))

async function whole(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Opens a file of figures, whatever it turns out to be: a workbook, JSON-stat or a table in a text. */
export async function openContent(
  content: () => AsyncIterable<Uint8Array>,
  size: number,
  reading: FileReading & { limits: DelimitedLimits },
): Promise<Opened> {
  let beginning: Uint8Array = new Uint8Array()
  for await (const piece of content()) {
    beginning = piece
    break
  }
  const isWhole = isZip(beginning) || isCompoundFile(beginning) || looksLikeJson(beginning)
  if (!isWhole) return openText(content(), reading)
  const megabytes = mostMegabytes[looksLikeJson(beginning) ? 'json' : 'workbook']
  if (size > megabytes * 1_000_000)
    return { is: 'unreadable', problem: { code: 'imports.too-large-for-form', values: { megabytes } } }
  const bytes = await whole(content())
  if (!looksLikeJson(beginning)) return openWorkbook(bytes, reading)
  const text = decodeText(bytes)
  return text.ok
    ? openJson(text.text)
    : { is: 'unreadable', problem: { code: `figures.file-${text.code}`, values: {} } }
}
