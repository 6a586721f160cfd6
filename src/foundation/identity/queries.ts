import { and, eq } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import type { Db } from '#src/platform/db.ts'
import { isOneOf } from '#src/platform/sql.ts'

/** Whether anybody real runs this installation. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.administrator, true), eq(accounts.fictional, false)))
    .limit(1)
  return rows.length > 0
}

/** Whether there is a demo here; `demoStays` when it was asked for, also beside a real municipality. */
export type DemoSettings = { demo: boolean; demoStays?: boolean }

/** Whether one may choose on the first page who of the demo one is: until somebody real runs the installation. */
export const offersDemo = async (db: Db, { demo, demoStays = false }: DemoSettings): Promise<boolean> =>
  demo && (demoStays || !(await hasAdministrator(db)))

/** Names of accounts by id, for who-did-what; only those asked for. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(isOneOf(accounts.id, wanted))
  return new Map(rows.map((row) => [row.id, row.name]))
}
