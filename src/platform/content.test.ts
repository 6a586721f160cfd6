import { expect, test } from 'vitest'
import { z } from 'zod'
import { readContent } from '#src/platform/content.ts'

const row = z.object({ code: z.string(), name_nl: z.string() })

test('a table of content is read once with the schema of its rows, and nobody can change it', () => {
  const rows = readContent('policy-domains.csv', row)
  expect(rows.length).toBeGreaterThan(5)
  expect(rows[0]).toEqual({ code: expect.any(String), name_nl: expect.any(String) })
  expect(() => (rows as unknown[]).push({})).toThrow(TypeError)
})

test('a row that does not fit is named with its file and its line', () => {
  const strict = row.extend({ code: z.literal('nothing') })
  expect(() => readContent('policy-domains.csv', strict)).toThrow(/content\/policy-domains\.csv, row 2: /)
})
