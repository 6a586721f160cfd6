import type { Client } from 'pg'
import { newIdentifier } from '#src/platform/identifier.ts'

type Column = { name: string; type: string; generated: string }

/** What a check of the table asks for, where a sample of every column is too much. */
const besides: Readonly<Record<string, Record<string, unknown>>> = {
  observations: { missing_reason: null },
}

const samples: Readonly<Record<string, () => unknown>> = {
  uuid: newIdentifier,
  text: () => newIdentifier(),
  integer: () => 1,
  bigint: () => 1,
  numeric: () => '1.5',
  'double precision': () => 1.5,
  boolean: () => true,
  date: () => '2026-11-21',
  ARRAY: () => '{}',
  'timestamp with time zone': () => '2026-11-21T09:00:00Z',
  jsonb: () => '{}',
  bytea: () => Buffer.from([0, 255]),
}

const sampleOf = ({ name, type }: Column): unknown => {
  const sample = samples[type]
  if (!sample) throw new Error(`tests/rules/one-row-each.ts has no sample of the type ${type} of ${name}`)
  return sample()
}

/**
 * Puts one made-up row in a table as a superuser who has switched foreign keys off: every column is filled, so that
 * nothing of it can be seen by accident.
 */
export async function insertSample(
  superuser: Client,
  table: string,
  fixed: Record<string, unknown>,
): Promise<void> {
  const { rows } = await superuser.query<Column>(
    `select column_name as name, data_type as type, is_generated as generated from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  const row = {
    ...Object.fromEntries(rows.map((column) => [column.name, sampleOf(column)])),
    ...besides[table],
    ...fixed,
  }
  const names = Object.keys(row).map((name) => `"${name}"`)
  const places = names.map((_, place) => `$${place + 1}`)
  await superuser.query(
    `insert into "${table}" (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}
