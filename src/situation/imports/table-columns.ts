import { plainName } from '#src/foundation/areas/normalised-name.ts'
import { codedPeriod } from '#src/situation/imports/coded-period.ts'
import type { ColumnRole } from '#src/situation/imports/how-to-read.ts'

// Headings in Dutch, French and English, as `plainName` writes them; the first that fits a role gets it.
const usual: readonly (readonly [ColumnRole, string])[] = [
  [
    'area',
    'nis|nis code|niscode|nis code gemeente|refnis|cd refnis|code ins|ins|geoitem|gemeente|commune|municipality|gebied|territoire|area|zone|plaats|naam gemeente',
  ],
  ['period', 'jaar|annee|year|periode|period|tijd|time|time period|schooljaar|maand|mois|month'],
  ['value', 'waarde|valeur|value|cijfer|chiffre|figure|aantal|nombre|obs value|percentage|aandeel'],
  ['code', 'indicator|indicateur|onderwerp|variabele|variable|code|indicatorcode|sujet|topic'],
  ['breakdown', 'uitsplitsing|ventilation|breakdown|leeftijd|leeftijdsgroep|age|geslacht|sexe|sex'],
  ['unit', 'eenheid|unite|unit'],
  ['flags', 'vlag|drapeau|flag|flags|obs flag|status|opmerking|remarque|note'],
]
/** Headings that say that figures stand below them, and not of what. */
export const valueHeadings = (usual.find(([role]) => role === 'value')?.[1] ?? '').split('|')
const roleOf = new Map(
  usual.flatMap(([role, names]) => names.split('|').map((name) => [name, role] as const)),
)
/** Only one column can be these. */
const single: readonly ColumnRole[] = ['area', 'period', 'code', 'unit', 'flags']

/** A heading that is itself a period, as in a table with a column for each year. */
export const isPeriodHeading = (heading: string, latestYear: number): boolean =>
  /^[0-9]{4}/.test(heading.trim()) && codedPeriod(heading, latestYear).ok

const looksNumeric = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length > 0 && filled.every((cell) => /^[-+]?[0-9.,\s ]+%?$/.test(cell.trim()))
}

/** What each column of a table probably is: by its heading, else by what stands below it. Somebody checks it. */
export function guessRoles(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  latestYear: number,
): ColumnRole[] {
  const taken = new Set<ColumnRole>()
  const looked = rows.slice(0, 100)
  return header.map((heading, place) => {
    const named = roleOf.get(plainName(heading))
    if (named && !(single.includes(named) && taken.has(named))) {
      taken.add(named)
      return named
    }
    if (isPeriodHeading(heading, latestYear)) return 'value'
    // Some programs number the lines in a column without a name.
    if (heading === '') return 'ignored'
    return !named && looksNumeric(looked.map((cells) => cells[place] ?? '')) ? 'value' : 'ignored'
  })
}

export type RolesProblem =
  | 'no-area'
  | 'no-value'
  | 'no-period'
  | 'two-areas'
  | 'two-periods'
  | 'two-codes'
  | 'code-and-values'

/** What is wrong with a choice of roles; null when a table can be read by it. */
export function rolesProblem(
  header: readonly string[],
  roles: readonly ColumnRole[],
  { period, latestYear }: { period: string; latestYear: number },
): RolesProblem | null {
  const count = (role: ColumnRole) => roles.filter((one) => one === role).length
  if (count('area') === 0) return 'no-area'
  if (count('area') > 1) return 'two-areas'
  if (count('period') > 1) return 'two-periods'
  if (count('code') > 1) return 'two-codes'
  if (count('value') === 0) return 'no-value'
  const values = header.filter((_, place) => roles[place] === 'value')
  const byHeading = values.every((heading) => isPeriodHeading(heading, latestYear))
  // Beside a column of subjects stand their figures: one column, or one for each year.
  if (count('code') === 1 && count('value') > 1 && !(byHeading && count('period') === 0))
    return 'code-and-values'
  return count('period') === 0 && period === '' && !byHeading ? 'no-period' : null
}
