import { readTsvCell, readTsvHeader, readTsvKey } from '#src/platform/readers/eurostat-tsv.ts'
import { readSdmxDataset, readSdmxHeader } from '#src/platform/readers/sdmx-csv.ts'
import type { RawCell } from '#src/situation/imports/raw-cell.ts'
import type { RowReader } from '#src/situation/imports/row-reader.ts'

/** Dimensions that say where; Comext calls who reports a reporter. */
const areaDimensions = new Set(['geo', 'ref_area', 'reporter', 'rep'])
export const isAreaDimension = (name: string): boolean => areaDimensions.has(name.toLowerCase())

/** What a combination of codes is remembered by: the same in every download of the data set. */
export const keyOfCodes = (names: readonly string[], codes: readonly string[]): string =>
  names.map((name, place) => `${name}=${codes[place] ?? ''}`).join(' ')

/** Dimensions that say what unit a value is in, as far as there is one. */
export const unitAmong = (names: readonly string[], codes: readonly string[]): string =>
  codes[names.findIndex((name) => name.toLowerCase() === 'unit')] ?? ''

// Status codes of SDMX itself that say nothing is the matter: a normal observation, free for everybody.
const normal = 'A'
const free = 'F'

/** Who publishes a data set, by the agency in its name. */
const publisherOf = (cell: string): string => {
  const agency = readSdmxDataset(cell)?.agency ?? ''
  return agency === '' || agency === 'ESTAT' ? 'Eurostat' : agency
}

/** The mark in one of these columns, unless it says what needs no saying. */
function markIn(cells: readonly string[], place: number | null, plain: string): string {
  const mark = place === null ? '' : (cells[place] ?? '').trim()
  return mark === plain ? '' : mark
}

/** SDMX-CSV: one observation a line, a column for each dimension. Null for other headings. */
export function sdmxReader(header: readonly string[]): RowReader | null {
  const columns = readSdmxHeader(header)
  if (!columns) return null
  const { dimensions, area, period, value, flags, confidentiality, dataset, datasetName } = columns
  const names = dimensions.map(({ name }) => name)
  return {
    layout: 'sdmx-csv',
    name(first) {
      const cell = first?.cells[dataset] ?? ''
      const code = readSdmxDataset(cell)?.id ?? cell
      const words = datasetName === null ? '' : (first?.cells[datasetName] ?? '')
      return words === '' ? code : `${code} ${words}`
    },
    source: (first) => publisherOf(first?.cells[dataset] ?? ''),
    areas: 'nuts',
    sign: '.',
    ignored: [],
    headings: { area: area?.name ?? null, period: header[period] ?? null },
    cellsOf({ line, cells }, codes): RawCell[] {
      const own = dimensions.map(({ place }) => cells[place] ?? '')
      const label = () =>
        dimensions.map(({ name, place, label: words }) => `${name} ${cells[words ?? place] ?? ''}`).join(', ')
      const hidden = markIn(cells, confidentiality, free)
      const marks = markIn(cells, flags, normal)
      return [
        {
          line,
          code: codes.place(keyOfCodes(names, own), () => ({ label: label(), unit: unitAmong(names, own) })),
          column: null,
          area: area === null ? '' : (cells[area.place] ?? ''),
          period: cells[period] ?? '',
          value: cells[value] ?? '',
          flags: hidden === '' ? marks : `${marks}${marks === '' ? '' : ' '}${hidden}`,
        },
      ]
    },
  }
}

/** Eurostat's tab-separated layout: a combination of codes a line, a column for each period. Null for other headings. */
export function tsvReader(header: readonly string[]): RowReader | null {
  const read = readTsvHeader(header)
  if (!read) return null
  const isArea = read.dimensions.map(isAreaDimension)
  const names = read.dimensions.filter((_, place) => !isArea[place])
  return {
    layout: 'eurostat-tsv',
    name: () => '',
    source: () => 'Eurostat',
    areas: 'nuts',
    sign: '.',
    ignored: [],
    headings: { area: header[0] ?? null, period: null },
    cellsOf({ line, cells }, codes): RawCell[] {
      const key = readTsvKey(cells[0] ?? '', read)
      const own = key?.filter((_, place) => !isArea[place]) ?? []
      const area = key?.find((_, place) => isArea[place]) ?? ''
      const label = () => names.map((name, place) => `${name} ${own[place] ?? ''}`).join(', ')
      return read.periods.map(({ text, place }) => {
        const cell = readTsvCell(cells[place] ?? '')
        return {
          line,
          code: codes.place(keyOfCodes(names, own), () => ({ label: label(), unit: unitAmong(names, own) })),
          column: text,
          area,
          period: text,
          // What is neither a number nor a mark stays as it stands, to be refused as such.
          value:
            cell === null
              ? (cells[place] ?? '')
              : (cell.value ?? ((cells[place] ?? '').includes(':') ? ':' : '')),
          flags: cell?.flags ?? '',
        }
      })
    },
  }
}
