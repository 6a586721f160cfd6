import type { ProblemValues } from '#src/platform/errors.ts'
import type { DelimitedLimits, DelimitedRow } from '#src/platform/readers/delimited.ts'
import { rowReader, UnreadableText, type UnreadableCode } from '#src/platform/readers/delimited-rows.ts'
import { delimiters, recogniseDelimiter, type Delimiter } from '#src/platform/readers/delimiter.ts'
import { beginsAsTsv } from '#src/platform/readers/eurostat-tsv.ts'
import type { TextEncoding } from '#src/platform/readers/text-encoding.ts'
import { NotText, openText } from '#src/platform/readers/text-stream.ts'

/** What a table may have in its header that `readDelimited` refuses. */
export type HeadingRules = { emptyHeadings?: 'allowed'; duplicateHeadings?: 'allowed' }
/** A row below the header; ragged with more or fewer cells than the header, for those have no certain name. */
export type StreamedRow = DelimitedRow & { ragged: boolean }
export type DelimitedStream = {
  ok: true
  /** As far as is known: UTF-8, until a letter beyond ASCII says something else. */
  readonly encoding: TextEncoding
  delimiter: Delimiter
  header: DelimitedRow
  /** The rows in order, some two thousand at a time. Throws UnreadableText. */
  batches: AsyncGenerator<StreamedRow[]>
}
export type DelimitedStreamRefusal = {
  ok: false
  code: UnreadableCode
  line?: number
  values: ProblemValues
}

const rowsPerBatch = 2000

/** All rows that hold something, the header too, as many at a time as a piece of the text has. */
async function* rowsOf(
  pieces: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: DelimitedLimits,
): AsyncGenerator<DelimitedRow[]> {
  const reader = rowReader(delimiter, limits)
  let first = true
  try {
    for await (const piece of pieces) {
      // Excel's own first line "sep=;" names the delimiter; it stays a line of the file but is no row.
      const rows = reader.read(first ? piece.replace(namesDelimiter, '') : piece)
      first = false
      if (rows.length > 0) yield rows
    }
  } catch (error) {
    throw error instanceof NotText ? new UnreadableText('not-text', reader.line()) : error
  }
  const rest = reader.read(null)
  if (rest.length > 0) yield rest
}

const namesDelimiter = /^sep=([;,\t|])(?=\n)/i
function delimiterOf(sample: string): Delimiter {
  const named = delimiters.find((one) => one === namesDelimiter.exec(sample)?.[1])
  // Its codes hang together with commas, more of them than it has columns sometimes.
  return named ?? (beginsAsTsv(sample) ? '\t' : recogniseDelimiter(sample))
}

const refused = (code: UnreadableCode, values: ProblemValues = {}, line?: number): DelimitedStreamRefusal =>
  line === undefined ? { ok: false, code, values } : { ok: false, code, line, values }

function refusedHeader(
  { line, cells }: DelimitedRow,
  { maxColumns }: DelimitedLimits,
  { emptyHeadings, duplicateHeadings }: HeadingRules,
): DelimitedStreamRefusal | null {
  if (cells.length > maxColumns) return refused('too-many-columns', { max: maxColumns }, line)
  const empty = cells.indexOf('')
  if (empty >= 0 && emptyHeadings !== 'allowed') return refused('empty-header', { column: empty + 1 }, line)
  const lower = cells.map((name) => name.toLowerCase())
  const twice = cells.find((name, place) => name !== '' && lower.indexOf(lower[place] ?? '') !== place)
  if (twice === undefined || duplicateHeadings === 'allowed') return null
  return refused('duplicate-header', { name: twice }, line)
}

async function* batchesOf(
  first: readonly DelimitedRow[],
  further: AsyncGenerator<DelimitedRow[]>,
  columns: number,
  { maxRows }: DelimitedLimits,
): AsyncGenerator<StreamedRow[]> {
  let count = 0
  let batch: StreamedRow[] = []
  async function* parts() {
    yield first
    yield* further
  }
  try {
    for await (const part of parts())
      for (const { line, cells } of part) {
        count += 1
        if (count > maxRows) throw new UnreadableText('too-many-rows', line, { max: maxRows })
        const fits = cells.length <= columns || cells.slice(columns).every((cell) => cell === '')
        const own = fits && cells.length > columns ? cells.slice(0, columns) : cells
        batch.push({ line, cells: own, ragged: own.length !== columns })
        if (batch.length < rowsPerBatch) continue
        yield batch
        batch = []
      }
    if (batch.length > 0) yield batch
  } finally {
    // Whoever stops at the first batch closes the source too.
    await further.return(undefined)
  }
}

/**
 * A table in a text that is read from its chunks and never held whole; otherwise what `readDelimited` says holds here
 * too. A cell may keep the piece of text alive in which it stood: what is kept for long is better copied.
 */
export async function openDelimited(
  chunks: AsyncIterable<Uint8Array>,
  limits: DelimitedLimits,
  headings: HeadingRules = {},
): Promise<DelimitedStream | DelimitedStreamRefusal> {
  const text = await openText(chunks)
  if (!text.ok) return refused(text.code)
  const delimiter = delimiterOf(text.sample)
  const rows = rowsOf(text.pieces, delimiter, limits)
  const refuse = async (refusal: DelimitedStreamRefusal) => {
    await rows.return(undefined)
    return refusal
  }
  try {
    const { value: [first, ...below] = [] } = await rows.next()
    if (!first) return await refuse(refused('empty'))
    const names = first.cells.map((name: string) => name.trim())
    const cells = names.slice(0, names.findLastIndex((name: string) => name !== '') + 1)
    const header = { line: first.line, cells }
    const wrong = refusedHeader(header, limits, headings)
    if (wrong) return await refuse(wrong)
    const batches = batchesOf(below, rows, cells.length, limits)
    return {
      ok: true,
      get encoding() {
        return text.encoding
      },
      delimiter,
      header,
      batches,
    }
  } catch (error) {
    if (error instanceof UnreadableText) return refused(error.code, error.values, error.line)
    throw error
  }
}
