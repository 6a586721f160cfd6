import { plainText } from '#src/action/plan-files/cell-text.ts'
import { namesSign } from '#src/action/plan-files/plan-values.ts'

/** Somebody who is known, or a name that becomes a party. */
export type Named = { id: string | null; name: string }

/** No known name is tried with more semicolons in it. */
const longestRun = 4

export const nameKey = (name: string): string => plainText(name).replace(/\s+/g, ' ').toLowerCase()

/**
 * The names in a cell, with a semicolon between them. A name that is known may hold one itself: the longest run that
 * is known is one name.
 */
export function namesIn(cell: string, known: ReadonlyMap<string, Named>): Named[] {
  const parts = cell.split(';')
  const found: Named[] = []
  for (let from = 0; from < parts.length;) {
    let to = Math.min(parts.length, from + longestRun)
    const run = () => nameKey(parts.slice(from, to).join(';'))
    while (to > from + 1 && !known.has(run())) to -= 1
    const typed = plainText(parts.slice(from, to).join(';')).replace(/\s+/g, ' ')
    if (typed !== '') found.push(known.get(run()) ?? { id: null, name: typed })
    from = to
  }
  return Map.groupBy(found, ({ name }) => nameKey(name))
    .values()
    .flatMap(([first]) => (first ? [first] : []))
    .toArray()
}

export const inOneCell = (names: readonly Named[]): string => names.map(({ name }) => name).join(namesSign)

/** Whether these are the very same, in whatever order. */
export function areSame(names: readonly Named[], others: readonly { id: string }[]): boolean {
  const ids = new Set(others.map(({ id }) => id))
  return names.length === ids.size && names.every(({ id }) => id !== null && ids.has(id))
}
