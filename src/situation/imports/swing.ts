import { swingPlace } from '#src/situation/imports/area-codes.ts'
import type { RowReader } from '#src/situation/imports/row-reader.ts'

// The publisher's own example has a column of names with this heading, for whoever fills it in.
const isToBeTakenOut = (heading: string): boolean => /^te verwijderen\b/i.test(heading.trim())

const wanted = ['period', 'geolevel', 'geoitem'] as const

/**
 * The exchange layout of provincies.incijfers.be (Swing): period;geolevel;geoitem and a column for each subject. Null
 * when these are not such headings. A first column without a heading is a row number that some programs add.
 */
export function swingReader(header: readonly string[]): RowReader | null {
  const plain = header.map((heading) => heading.trim().toLowerCase())
  const [period, level, item] = wanted.map((heading) => plain.indexOf(heading))
  if (period === undefined || level === undefined || item === undefined) return null
  if ([period, level, item].includes(-1)) return null
  const subjects = header.flatMap((heading, place) =>
    [period, level, item].includes(place) || heading.trim() === '' || isToBeTakenOut(heading)
      ? []
      : [{ heading: heading.trim(), place }],
  )
  return {
    layout: 'swing',
    name: () => '',
    source: () => 'provincies.incijfers.be',
    areas: 'swing',
    sign: null,
    ignored: [],
    headings: { area: header[item] ?? null, period: header[period] ?? null },
    cellsOf: ({ line, cells }, codes) =>
      subjects.map(({ heading, place }) => ({
        line,
        code: codes.place(heading, () => ({ label: heading })),
        column: heading,
        area: swingPlace(cells[level] ?? '', cells[item] ?? ''),
        period: cells[period] ?? '',
        value: cells[place] ?? '',
        flags: '',
      })),
  }
}
