export type MeasuredChange = { phrase: string; amount: string; unit: '%' | 'number' }

const direction =
  '(?:daalt|daling|dalen|vermindert|verminderd|halveert|stijgt|stijging|stijgen|verhoogd|verhogen|neemt toe|neemt af|diminue|baisse|augmente|hausse|falls|drops|rises|grows|decreases|increases)'
const joining = '(?:\\s+(?:met|tot|naar|van|de|à|by|to|from))?'
const amount = '(\\d{1,3}(?:[.\\s]\\d{3})+|\\d+(?:,\\d+)?)'

const percentage = new RegExp(
  `(?:${direction}${joining}\\s+)?${amount}\\s?(?:%|procent\\b|pour cent\\b|per cent\\b)`,
  'iu',
)
const countOf = new RegExp(`(?:minstens|hoogstens|au moins|at least|at most)\\s+${amount}\\s+\\p{L}+`, 'iu')

/**
 * What a sentence says can be counted: "daalt met 50 %", "minstens 20 gezinnen". A proposal for the structured
 * measure, never the measure itself (003:2095-2105). Null when nothing in it can be counted.
 */
export function measuredChange(statement: string): MeasuredChange | null {
  const share = percentage.exec(statement)
  if (share?.[1]) return { phrase: share[0].trim(), amount: share[1], unit: '%' }
  const count = countOf.exec(statement)
  return count?.[1] ? { phrase: count[0].trim(), amount: count[1], unit: 'number' } : null
}
