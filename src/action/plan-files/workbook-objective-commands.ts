import { and, eq, isNull } from 'drizzle-orm'
import type { ChangedRow } from '#src/action/plan-files/comparison.ts'
import type { ObjectiveFields } from '#src/action/plan-files/objective-rules.ts'
import type { PlanNow } from '#src/action/plan-files/plan-now.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { objectives } from '#src/action/plan/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { reviseMany } from '#src/platform/history.ts'
import { isOneOf } from '#src/platform/sql.ts'

type ObjectiveRow = typeof objectives.$inferSelect
type Rows = readonly ChangedRow<ObjectiveFields>[]

/** Changes the objectives that rows are about. Errors: conflict when one was changed since it was compared. */
export async function keepObjectiveRows(ctx: Context, now: PlanNow, rows: Rows): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  const held = await ctx.db
    .select()
    .from(objectives)
    .where(
      and(
        eq(objectives.workspaceId, workspaceOf(ctx).id),
        isOneOf(objectives.id, ids),
        isNull(objectives.deletedAt),
      ),
    )
    .orderBy(objectives.id)
    .for('update')
  const fieldsOf = new Map(rows.map(({ id, fields }) => [id, fields]))
  const isAsCompared = held.every(({ id, version }) => version === now.objectives.get(id)?.version)
  if (held.length !== rows.length || !isAsCompared)
    throw new Refusal('conflict', workbookProblem('plan-changed'))
  await reviseMany<ObjectiveRow>(
    ctx,
    objectives,
    held.map((row) => ({ row, fields: fieldsOf.get(row.id) ?? {} })),
  )
}
