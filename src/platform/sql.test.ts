import { alias, PgDialect } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { files } from '#src/platform/files/tables.ts'
import { isOneOf } from '#src/platform/sql.ts'

const written = (...of: Parameters<typeof isOneOf>) => new PgDialect().sqlToQuery(isOneOf(...of))

describe('that a column holds one of these', () => {
  it('is the same text for any number of them, as one parameter of the type of the column', () => {
    expect(written(files.id, ['a', 'b'])).toMatchObject({
      sql: '"files"."id" = any($1::uuid[])',
      params: [['a', 'b']],
    })
    expect(written(files.id, [])).toMatchObject({ sql: '"files"."id" = any($1::uuid[])', params: [[]] })
    expect(written(files.name, ['a']).sql).toBe('"files"."name" = any($1::text[])')
  })

  it('is asked of a table by the name that a statement gives it', () => {
    expect(written(alias(files, 'f').id, ['a']).sql).toBe('"f"."id" = any($1::uuid[])')
  })

  it('names each once', () => {
    expect(written(files.id, ['a', 'b', 'a']).params).toEqual([['a', 'b']])
  })
})
