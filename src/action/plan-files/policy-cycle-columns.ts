import { cycleLevels, type CycleLevel, type YearMoney } from '#src/action/plan-files/policy-cycle.ts'

type Named = CycleLevel | 'authority' | 'nis' | 'report-year' | 'status' | 'kind'
export type YearColumn = { place: number; year: number; kind: keyof YearMoney | null }
export type CycleColumns = {
  /** So many cells a line has at least. */
  width: number
  places: ReadonlyMap<Named, number>
  years: readonly YearColumn[]
  /** A heading that stands there twice, of which nobody knows which one counts. */
  twice: string | null
}

const headings: Record<Named, RegExp> = {
  objective: /^(beleidsdoelst|beleidsdoelstelling|beleidsdoelstellingen) totaaloverzicht$/,
  plan: /^actieplan(nen)? totaaloverzicht$/,
  action: /^acties? totaaloverzicht$/,
  // "Plaats" is none: municipality, OCMW and AGB share it.
  authority: /^bestuur$/,
  nis: /^nis( code)?$/,
  'report-year': /^rapportjaar$/,
  status: /^(rapport)? ?status( van het rapport)?$/,
  kind: /^(uitgaven?|ontvangst(en)?) (of )?(uitgaven?|ontvangst(en)?)$/,
}
const yearHeading = /^(?:(uitgaven?|ontvangst(?:en)?) )?(20[0-9]{2})$/

const longestHeading = 60

/** Letters and figures only, so that dots, dashes and capitals make no difference. */
const plain = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What the columns of a file are, by its headings in any order; null for a line that is no heading. */
export function columnsIn(cells: readonly string[]): CycleColumns | null {
  const places = new Map<Named, number>()
  const years: YearColumn[] = []
  let twice: string | null = null
  for (const [place, cell] of cells.entries()) {
    if (cell.length > longestHeading) continue
    const heading = plain(cell)
    const [, kind, year] = yearHeading.exec(heading) ?? []
    if (year !== undefined) {
      const column = { place, year: Number(year), kind: kindOfMoney(kind ?? '') }
      if (years.some((one) => one.year === column.year && one.kind === column.kind)) twice ??= cell.trim()
      years.push(column)
      continue
    }
    const named = (Object.keys(headings) as Named[]).find((name) => headings[name].test(heading))
    if (named === undefined) continue
    if (places.has(named)) twice ??= cell.trim()
    else places.set(named, place)
  }
  if (!cycleLevels.some((level) => places.has(level))) return null
  return { width: cells.findLastIndex((cell) => cell.trim() !== '') + 1, places, years, twice }
}

/** What "Uitgave" or "Ontvangsten 2026" says; null when it says neither. */
export function kindOfMoney(text: string): keyof YearMoney | null {
  if (/^\s*uitg/i.test(text)) return 'expenses'
  return /^\s*ontv/i.test(text) ? 'income' : null
}
