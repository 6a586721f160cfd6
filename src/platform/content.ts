import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { projectRoot } from '#src/platform/project.ts'

/**
 * One table of shipped content, checked when it is first read. Errors: names file and line when a row does not fit.
 */
export function readContent<Schema extends z.ZodType>(
  file: string,
  row: Schema,
): readonly z.output<Schema>[] {
  const rows: unknown[] = parse(readFileSync(join(projectRoot, 'content', file)), {
    columns: true,
    bom: true,
  })
  return Object.freeze(
    rows.map((raw, place) => {
      const parsed = row.safeParse(raw)
      if (!parsed.success) throw new Error(`content/${file}, row ${place + 2}: ${parsed.error.message}`)
      return parsed.data
    }),
  )
}
