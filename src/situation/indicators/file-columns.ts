import { plainName } from '#src/foundation/areas/normalised-name.ts'

export const requiredColumns = ['indicator', 'area', 'period', 'value', 'source'] as const
export const optionalColumns = ['unit', 'breakdown', 'population', 'definition'] as const
export type FigureColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number]

// Headings in Dutch, French and English; where two columns of a file fit, the first word here wins.
const headings: Readonly<Record<FigureColumn, string>> = {
  indicator: 'indicator|indicateur|indicatorcode',
  area: 'nis|nis code|niscode|code ins|gebied|zone|area|territoire',
  period: 'jaar|annee|year|periode|period',
  value: 'waarde|valeur|value|cijfer|chiffre|figure',
  source: 'bron|source',
  unit: 'eenheid|unite|unit',
  population: 'over wie|sur qui|about whom|populatie|population',
  definition: 'definitie|definition',
  breakdown: 'uitsplitsing|ventilation|breakdown|leeftijdsgroep',
}

export type FileColumns = {
  /** Where each column stands; only those that the file has. */
  places: ReadonlyMap<FigureColumn, number>
  missing: FigureColumn[]
  /** Headings of what is not read. */
  ignored: string[]
}

/** Which column of a file is which, in any order. */
export function fileColumns(header: readonly string[]): FileColumns {
  const plain = header.map(plainName)
  const places = new Map<FigureColumn, number>()
  for (const column of [...requiredColumns, ...optionalColumns]) {
    const place = headings[column]
      .split('|')
      .map((heading) => plain.indexOf(heading))
      .find((found) => found >= 0)
    if (place !== undefined) places.set(column, place)
  }
  const used = new Set(places.values())
  return {
    places,
    missing: requiredColumns.filter((column) => !places.has(column)),
    ignored: header.filter((_, place) => !used.has(place)),
  }
}
