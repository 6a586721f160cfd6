import type { ActionFields } from '#src/action/plan-files/action-rules.ts'
import type { Comparison, RefusedRow } from '#src/action/plan-files/comparison.ts'
import { nameKey } from '#src/action/plan-files/party-names.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { actionParts } from '#src/action/plan/action.ts'

type Row = { line: number; fields: Partial<ActionFields> }
const partColumns = { owner: 'owner', executor: 'executors', evaluator: 'evaluator' } as const

/** Names in a row that nobody has yet. */
const newNamesOf = ({ fields }: Row) =>
  actionParts.flatMap((part) =>
    (fields[part] ?? []).flatMap(({ id, name }) =>
      id === null ? [{ key: nameKey(name), name, column: partColumns[part] }] : [],
    ),
  )

/** Names that nobody has yet, each once, as it was typed first. */
export const newNamesIn = (rows: readonly Row[]): string[] =>
  Map.groupBy(rows.flatMap(newNamesOf), ({ key }) => key)
    .values()
    .flatMap(([first]) => (first ? [first.name] : []))
    .toArray()

/** More names that nobody knows are no names: another column slipped in. */
const mostNewNames = 500

/** Refuses the rows that bring in more new names than that. */
export function withoutTooManyNames(compared: Comparison<ActionFields>): Comparison<ActionFields> {
  const all = newNamesIn([...compared.added, ...compared.changed, ...compared.conflicts])
  if (all.length <= mostNewNames) return compared
  const within = new Set(all.slice(0, mostNewNames).map(nameKey))
  const refused: RefusedRow[] = []
  const fits = (row: Row): boolean => {
    const over = newNamesOf(row).find(({ key }) => !within.has(key))
    if (over)
      refused.push({
        sheet: 'actions',
        line: row.line,
        column: over.column,
        code: workbookProblem('too-many-new-names'),
        values: { max: mostNewNames },
      })
    return over === undefined
  }
  return {
    ...compared,
    added: compared.added.filter(fits),
    changed: compared.changed.filter(fits),
    conflicts: compared.conflicts.filter(fits),
    refused: [...compared.refused, ...refused],
  }
}
