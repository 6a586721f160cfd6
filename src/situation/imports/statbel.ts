import type { RowReader } from '#src/situation/imports/row-reader.ts'

const areaHeadings = ['CD_MUNTY_REFNIS', 'CD_REFNIS', 'CD_DSTR_REFNIS', 'CD_PROV_REFNIS', 'CD_RGN_REFNIS']

/** The place of the first of these headings. */
const placeOf = (header: readonly string[], headings: readonly string[]): number =>
  headings.map((heading) => header.indexOf(heading)).find((place) => place >= 0) ?? -1

/** A code that divides figures (sex, nationality, age): a line is then a part and not the whole. */
const divides = (heading: string): boolean =>
  heading.startsWith('CD_') && heading !== 'CD_YEAR' && !heading.endsWith('_REFNIS')

/**
 * Open data of Statbel: upper-case headings, CD_ for codes, TX_ for texts, MS_ for measures, one line for a
 * municipality and a year. What CD_ column divides a measure further is part of its code. Null for other headings.
 */
export function statbelReader(header: readonly string[]): RowReader | null {
  const names = header.map((heading) => heading.trim().toUpperCase())
  const [area, year] = [placeOf(names, areaHeadings), names.indexOf('CD_YEAR')]
  const measures = names.flatMap((heading, place) => (heading.startsWith('MS_') ? [{ heading, place }] : []))
  if (area < 0 || year < 0 || measures.length === 0) return null
  const parts = names.flatMap((heading, place) => (divides(heading) ? [{ heading, place }] : []))
  const used = new Set([
    area,
    year,
    ...measures.map(({ place }) => place),
    ...parts.map(({ place }) => place),
  ])
  return {
    layout: 'statbel',
    name: () => '',
    source: () => 'Statbel',
    areas: 'belgian',
    sign: '.',
    headings: { area: names[area] ?? null, period: 'CD_YEAR' },
    ignored: names.filter(
      (heading, place) => !used.has(place) && !heading.startsWith('TX_') && !heading.endsWith('_REFNIS'),
    ),
    cellsOf({ line, cells }, codes) {
      const part = parts.map(({ heading, place }) => `${heading}=${(cells[place] ?? '').trim()}`).join(' ')
      return measures.map(({ heading, place }) => {
        const key = part === '' ? heading : `${heading} ${part}`
        return {
          line,
          code: codes.place(key, () => ({ label: key })),
          column: heading,
          area: cells[area] ?? '',
          period: cells[year] ?? '',
          value: cells[place] ?? '',
          flags: '',
        }
      })
    },
  }
}
