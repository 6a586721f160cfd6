import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import type { PlanNow } from '#src/action/plan-files/plan-now.ts'
import {
  actionValues,
  objectiveValues,
  type ActionNow,
  type Value,
  type ValuesSent,
} from '#src/action/plan-files/plan-values.ts'
import { staleRows } from '#src/action/plan-files/stale-rows.ts'
import type { Parts } from '#src/action/plan/action-parts.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { changes } from '#src/platform/tables.ts'

type Fields = Record<string, unknown>

/** What was changed since in rows of these versions, put back: the fields as they were then. */
async function fieldsThen(
  ctx: Context,
  seen: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Fields>> {
  if (seen.size === 0) return new Map()
  const rows = await ctx.db
    .select({ rowId: changes.rowId, before: changes.before })
    .from(changes)
    .innerJoin(
      sql`unnest(${sql.param([...seen.keys()])}::uuid[], ${sql.param([...seen.values()])}::int[]) as sent(row_id, version)`,
      and(sql`sent.row_id = ${changes.rowId}`, gt(changes.version, sql`sent.version`)),
    )
    .where(
      and(eq(changes.workspaceId, workspaceOf(ctx).id), sql`${changes.subject} in ('actions', 'objectives')`),
    )
    .orderBy(changes.rowId, desc(changes.version))
  const perRow = Map.groupBy(rows, ({ rowId }) => rowId)
  return new Map(
    [...perRow].map(([id, own]) => [id, Object.assign({}, ...own.map(({ before }) => before)) as Fields]),
  )
}

type Names = ReadonlyMap<string, string>

function actionThen(action: ActionNow, { parties, ...fields }: Fields, names: Names): ActionNow {
  const then = { ...action, ...fields }
  if (parties === undefined) return then
  // The history of actions holds who did what, by identifier.
  const { owner, executor, evaluator } = parties as Parts
  const named = (id: string) => ({ id, name: names.get(id) ?? '' })
  const byName = (ids: readonly string[]) =>
    ids.map(named).toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  return {
    ...then,
    owner: owner[0] === undefined ? null : named(owner[0]),
    executors: byName(executor),
    evaluators: byName(evaluator),
  }
}

function objectiveThen(objective: Objective, fields: Fields, { visionPartCalled }: PlanNow): Objective {
  const then: Objective = { ...objective, ...fields }
  if (fields['visionPartId'] === undefined) return then
  const words = [...visionPartCalled].find(([, id]) => id === then.visionPartId)
  return { ...then, visionStatement: then.visionPartId === null ? null : (words?.[0] ?? null) }
}

/**
 * What the workbook said of each row that was changed here since it went out: what somebody changed in the workbook is
 * told from what was only changed here. One statement.
 */
export async function valuesWhenSent(
  ctx: Context,
  found: FoundWorkbook,
  { now, partyNames }: { now: PlanNow; partyNames: Names },
): Promise<ValuesSent> {
  const staleActions = staleRows(
    found.actions,
    new Map([...now.actions].map(([id, { action }]) => [id, action.version])),
  )
  const staleObjectives = staleRows(
    found.objectives,
    new Map([...now.objectives].map(([id, { version }]) => [id, version])),
  )
  const then = await fieldsThen(ctx, new Map([...staleActions, ...staleObjectives]))
  const valuesOf = (id: string, fields: Fields): Readonly<Record<string, Value>> | undefined => {
    const own = now.actions.get(id)
    if (own) {
      const action = actionThen(own.action, fields, partyNames)
      return actionValues(action, now.objectives.get(action.objectiveId) ?? own.objective)
    }
    const objective = now.objectives.get(id)
    return objective && objectiveValues(objectiveThen(objective, fields, now))
  }
  return new Map(
    [...then].flatMap(([id, fields]) => {
      const values = valuesOf(id, fields)
      return values ? [[id, values] as const] : []
    }),
  )
}
