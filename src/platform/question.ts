import { sql, type Placeholder } from 'drizzle-orm'
import type { Db } from '#src/platform/db.ts'

type Value = string | number | null
export type PreparedQuestion<Answer> = { execute: (values: Record<string, Value>) => Promise<Answer> }

/**
 * A question that is always asked in the same words, with other values. It is put into words once for each
 * connection, and not each time it is asked: for what stands on nearly every page, and for what is long.
 * `values` are the names of what changes; `build` puts them where they belong and ends in `.prepare('')`.
 */
export function question<Name extends string, Answer>(
  values: readonly Name[],
  build: (db: Db, value: Readonly<Record<Name, Placeholder<Name>>>) => PreparedQuestion<Answer>,
): (db: Db, values: Readonly<Record<NoInfer<Name>, Value>>) => Promise<Answer> {
  const prepared = new WeakMap<object, PreparedQuestion<Answer>>()
  const placeholders = Object.fromEntries(values.map((name) => [name, sql.placeholder(name)])) as Record<
    Name,
    Placeholder<Name>
  >
  return (db, given) => {
    const known = prepared.get(db.$client) ?? build(db, placeholders)
    prepared.set(db.$client, known)
    return known.execute(given)
  }
}
