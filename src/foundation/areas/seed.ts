import { getTableColumns, sql } from 'drizzle-orm'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { areas } from '#src/foundation/areas/tables.ts'
import type { Db } from '#src/platform/db.ts'

const columns = Object.values(getTableColumns(areas)).filter((column) => column.name !== 'nis')

/** Brings the shipped areas into their table; rows that are the same already are left alone. */
export async function seedAreas(db: Db): Promise<void> {
  const rows = knownAreas.map((area) => ({ ...area, languages: area.languages.join(' ') }))
  const set = Object.fromEntries(columns.map(({ name }) => [name, sql.raw(`excluded.${name}`)]))
  const byProperty = Object.fromEntries(
    Object.entries(getTableColumns(areas))
      .filter(([, column]) => column.name in set)
      .map(([property, column]) => [property, set[column.name]]),
  )
  await db
    .insert(areas)
    .values(rows)
    .onConflictDoUpdate({
      target: areas.nis,
      set: byProperty,
      setWhere: sql`${areas} is distinct from excluded`,
    })
}
