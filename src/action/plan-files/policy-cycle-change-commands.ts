import { and, eq } from 'drizzle-orm'
import { fieldsOf, type CycleFields } from '#src/action/plan-files/policy-cycle-becomes.ts'
import type { CyclePreviewLine } from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import { actions, objectives } from '#src/action/plan/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { reviseMany } from '#src/platform/history.ts'
import { isOneOf } from '#src/platform/sql.ts'

/** Of each row only what its line changes, by its identifier. */
const fieldsPerRow = (lines: readonly CyclePreviewLine[]): ReadonlyMap<string, CycleFields> =>
  new Map(
    lines.flatMap(({ id, item, changed }) => {
      const file = fieldsOf(item)
      const fields: CycleFields = Object.fromEntries(changed.map((field) => [field, file[field]]))
      return id === null ? [] : [[id, fields] as const]
    }),
  )

/**
 * Changes what a file says otherwise, and nothing else of it. Whoever calls holds these rows: what the file was compared
 * with is still so.
 */
export async function changeKnown(ctx: Context, lines: readonly CyclePreviewLine[]): Promise<void> {
  const changed = lines.filter(({ outcome }) => outcome === 'changed')
  for (const [table, isOf] of [
    [objectives, (line: CyclePreviewLine) => line.item.level !== 'action'],
    [actions, (line: CyclePreviewLine) => line.item.level === 'action'],
  ] as const) {
    const fields = fieldsPerRow(changed.filter(isOf))
    if (fields.size === 0) continue
    const isThese = and(eq(table.workspaceId, workspaceOf(ctx).id), isOneOf(table.id, [...fields.keys()]))
    const rows = await ctx.db.select().from(table).where(isThese)
    await reviseMany(
      ctx,
      table,
      rows.map((row) => ({ row, fields: fields.get(row.id) ?? {} })),
    )
  }
}
