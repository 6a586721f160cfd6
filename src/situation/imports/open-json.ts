import { readJsonStat, type JsonStat } from '#src/platform/readers/json-stat.ts'
import { CodeList } from '#src/situation/imports/code-list.ts'
import { isAreaDimension, keyOfCodes, unitAmong } from '#src/situation/imports/cube-readers.ts'
import type { Opened, OpenFile } from '#src/situation/imports/open-file.ts'
import type { RawCell } from '#src/situation/imports/raw-cell.ts'

/** PostgreSQL keeps neither U+0000 nor half a letter in a text; JSON may write both. */
const clean = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

const mostCells = 5_000_000
const cellsAtOnce = 2000
const isTime = (id: string): boolean => ['time', 'time_period'].includes(id.toLowerCase())

function* cellsOf(cube: JsonStat, codes: CodeList): Generator<RawCell> {
  const [area, time] = [
    cube.dimensions.findIndex(({ id }) => isAreaDimension(id)),
    cube.dimensions.findIndex(({ id }) => isTime(id)),
  ]
  const others = cube.dimensions.flatMap((_, place) => (place === area || place === time ? [] : [place]))
  const names = others.map((place) => clean(cube.dimensions[place]?.id ?? ''))
  const wordsOf = others.map(
    (place) =>
      new Map(
        (cube.dimensions[place]?.categories ?? []).map(
          ({ code, label }) => [clean(code), clean(label)] as const,
        ),
      ),
  )
  let line = 0
  for (const cell of cube.cells()) {
    line += 1
    const own = others.map((place) => clean(cell.codes[place] ?? ''))
    const label = () =>
      own.map((code, place) => `${names[place] ?? ''} ${wordsOf[place]?.get(code) ?? code}`).join(', ')
    yield {
      // There are no lines in JSON: the figures are counted as they stand in the file.
      line,
      code: codes.place(keyOfCodes(names, own), () => ({ label: label(), unit: unitAmong(names, own) })),
      column: null,
      area: clean(cell.codes[area] ?? ''),
      period: clean(cell.codes[time] ?? ''),
      value: cell.value ?? '',
      flags: cell.confidential
        ? `${clean(cell.flags)}${cell.flags === '' ? '' : ' '}C`
        : clean(cell.flags) || (cell.value === null ? ':' : ''),
    }
  }
}

async function* inBatches(
  cells: Generator<RawCell>,
): OpenFile['batches'] extends AsyncIterable<infer Batch> ? AsyncGenerator<Batch> : never {
  let batch: RawCell[] = []
  for (const cell of cells) {
    batch.push(cell)
    if (batch.length < cellsAtOnce) continue
    yield { cells: batch, refused: [], lines: batch.length }
    batch = []
  }
  yield { cells: batch, refused: [], lines: batch.length }
}

/** Opens JSON-stat, as Eurostat's interface gives it. */
export function openJson(text: string): Opened {
  const cube = readJsonStat(text, { maxCells: mostCells })
  if (!cube.ok)
    return { is: 'unreadable', problem: { code: `imports.json-${cube.code}`, values: cube.values } }
  const codes = new CodeList()
  const { id, label, source } = cube
  return {
    is: 'cells',
    layout: 'json-stat',
    name: [id, label]
      .map(clean)
      .filter((part) => part !== '')
      .join(' '),
    source: source === 'ESTAT' || source === '' ? 'Eurostat' : clean(source),
    areas: 'nuts',
    sign: '.',
    written: null,
    ignored: [],
    headings: { area: null, period: null },
    codes,
    batches: inBatches(cellsOf(cube, codes)),
  }
}
