import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { allAreas } from '#src/foundation/areas/all-areas.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import { mergerRow, municipalityRow, upperAreaRow } from '#src/foundation/areas/area-rows.ts'
import { readDelimited } from '#src/platform/readers/delimited.ts'

const limits = { maxRows: 5000, maxColumns: 20, maxCellLength: 200 }

function readTable<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  const table = readDelimited(readFileSync(path, 'utf8'), limits)
  if (!table.ok) throw new Error(`${path}: ${table.code}`)
  const [ragged] = table.ragged
  if (ragged) throw new Error(`${path}, line ${ragged.line}: not as many cells as columns`)
  return table.rows.map(({ line, cells }) => {
    const row = schema.safeParse(
      Object.fromEntries(table.header.map((column, place) => [column, cells[place]])),
    )
    if (row.success) return row.data
    const wrong = row.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
    throw new Error(`${path}, line ${line}: ${wrong}`)
  })
}

/**
 * The areas of Belgium, current and former, from the tables in a folder (content/areas). Throws with file and
 * line when a row does not fit: shipped content is right or the application does not start.
 */
export const readAreas = (directory: string): readonly Area[] =>
  allAreas({
    municipalities: readTable(join(directory, 'municipalities.csv'), municipalityRow),
    upperAreas: readTable(join(directory, 'upper-areas.csv'), upperAreaRow),
    mergers: readTable(join(directory, 'mergers.csv'), mergerRow),
  })
