import { sql, type Placeholder } from 'drizzle-orm'
import type { Db } from '#src/platform/db.ts'

type Value = string | number | null
export type PreparedQuestion<Answer> = { execute: (values: Record<string, Value>) => Promise<Answer> }
/** Where a value of this name goes. */
export type ValueOf<Name extends string> = (name: Name) => Placeholder<Name>

/**
 * A question that is always asked in the same words, with other values. It is put into words once for each
 * connection, and not each time it is asked: for what stands on nearly every page, and for what is long.
 * `build` ends in `.prepare('')`.
 */
export function question<Name extends string, Answer>(
  build: (db: Db, value: ValueOf<Name>) => PreparedQuestion<Answer>,
): (db: Db, values: Readonly<Record<Name, Value>>) => Promise<Answer> {
  const prepared = new WeakMap<Db, PreparedQuestion<Answer>>()
  return async (db, values) => {
    db.$client.assertOpen()
    const lasting = db.$client.lasting()
    const known = prepared.get(lasting) ?? build(lasting, (name) => sql.placeholder(name))
    prepared.set(lasting, known)
    return known.execute(values)
  }
}
