import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import type { CycleItem, CycleReport } from '#src/action/plan-files/policy-cycle.ts'
import {
  cycleFields,
  fieldsOf,
  type CycleField,
  type CycleFields,
} from '#src/action/plan-files/policy-cycle-becomes.ts'
import { neededFor, withAllAbove } from '#src/action/plan-files/policy-cycle-choice.ts'
import { compare, type CycleOutcome } from '#src/action/plan-files/policy-cycle-comparison.ts'
import type { CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { policyCycleCodes } from '#src/action/plan-files/tables.ts'
import { actions, objectives, planBatches } from '#src/action/plan/tables.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { changes } from '#src/platform/tables.ts'

type Known = { id: string; now: CycleFields }

const ofPlan = (ctx: Context, { authority, planYears }: CycleReport) =>
  and(
    eq(policyCycleCodes.workspaceId, workspaceOf(ctx).id),
    eq(policyCycleCodes.authority, authority),
    eq(policyCycleCodes.planYears, planYears),
  )

/** Keeps all that became of this plan before as it is, until this transaction ends. */
export async function holdKnown(ctx: Context, report: CycleReport): Promise<void> {
  const became = (id: AnyPgColumn) => ctx.db.select({ id }).from(policyCycleCodes).where(ofPlan(ctx, report))
  for (const [table, id] of [
    [objectives, policyCycleCodes.objectiveId],
    [actions, policyCycleCodes.actionId],
  ] as const)
    await ctx.db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.workspaceId, workspaceOf(ctx).id), inArray(table.id, became(id))))
      .orderBy(asc(table.id))
      .for('update')
}

const above = alias(objectives, 'above')

/** What these items of a plan became before, as far as it is still in the plan of the current trajectory; by their keys. */
export async function knownItems(
  ctx: Context,
  report: CycleReport,
  items: readonly CycleItem[],
): Promise<ReadonlyMap<string, Known>> {
  if (items.length === 0) return new Map()
  const keys = items.flatMap(({ key, ownKey }) => (ownKey === null ? [key] : [key, ownKey]))
  const trajectory = await getCurrentTrajectory(ctx)
  const rows = await ctx.db
    .select({
      key: policyCycleCodes.code,
      objectiveId: objectives.id,
      statement: objectives.statement,
      actionId: actions.id,
      title: actions.title,
      description: actions.description,
      budgetCents: actions.budgetCents,
      trajectoryId: sql<string | null>`coalesce(${objectives.trajectoryId}, ${above.trajectoryId})`,
    })
    .from(policyCycleCodes)
    .leftJoin(
      objectives,
      and(
        eq(objectives.workspaceId, policyCycleCodes.workspaceId),
        eq(objectives.id, policyCycleCodes.objectiveId),
        isNull(objectives.deletedAt),
      ),
    )
    .leftJoin(
      actions,
      and(
        eq(actions.workspaceId, policyCycleCodes.workspaceId),
        eq(actions.id, policyCycleCodes.actionId),
        isNull(actions.deletedAt),
      ),
    )
    .leftJoin(above, and(eq(above.workspaceId, actions.workspaceId), eq(above.id, actions.objectiveId)))
    .where(and(ofPlan(ctx, report), isOneOf(policyCycleCodes.code, keys)))
  const known = new Map(
    rows.flatMap(
      ({ key, objectiveId, statement, actionId, title, description, budgetCents, trajectoryId }) => {
        const objective = { id: objectiveId, now: { statement: statement ?? '' } }
        const action = { id: actionId, now: { title: title ?? '', description, budgetCents } }
        const { id, now } = actionId === null ? objective : action
        return id === null || trajectoryId !== trajectory.id ? [] : [[key, { id, now }] as const]
      },
    ),
  )
  return new Map(
    items.flatMap(({ key, ownKey }) => {
      const own = known.get(key) ?? known.get(ownKey ?? '')
      return own ? [[key, own] as const] : []
    }),
  )
}

/** What files of the cycle put in these rows last, field by field; what was undone does not count. */
async function importedFields(
  ctx: Context,
  rowIds: readonly string[],
): Promise<ReadonlyMap<string, CycleFields>> {
  if (rowIds.length === 0) return new Map()
  const field = sql<CycleField>`said.key`
  const rows = await ctx.db
    .selectDistinctOn([changes.rowId, field], {
      rowId: changes.rowId,
      field: field.as('field'),
      value: sql<string | number | null>`said.value`.as('value'),
    })
    .from(changes)
    .innerJoin(
      planBatches,
      and(eq(planBatches.workspaceId, changes.workspaceId), eq(planBatches.id, changes.batchId)),
    )
    .innerJoin(sql`lateral jsonb_each(${changes.after}) said`, sql`true`)
    .where(
      and(
        eq(changes.workspaceId, workspaceOf(ctx).id),
        isOneOf(changes.subject, ['objectives', 'actions']),
        isOneOf(changes.rowId, rowIds),
        eq(planBatches.kind, 'policy-cycle'),
        isNull(planBatches.undoneAt),
        sql`said.key = any(${sql.param([...cycleFields])}::text[])`,
      ),
    )
    .orderBy(changes.rowId, field, desc(changes.version))
  const perRow = Map.groupBy(rows, ({ rowId }) => rowId)
  return new Map(
    [...perRow].map(([id, said]) => [
      id,
      Object.fromEntries(said.map(({ field: name, value }) => [name, value])),
    ]),
  )
}

/** What keeping a file would do with one item. */
export type CyclePreviewLine = {
  item: CycleItem
  /** Its place among all items of the report. */
  place: number
  /** What it became before; null for what is new. */
  id: string | null
  outcome: CycleOutcome
  changed: CycleField[]
  left: CycleField[]
  now: CycleFields
  /** A new objective that stands under nothing: somebody has to say in which domain it lies. */
  needsDomain: boolean
}

/** What keeping would do, in the order of the tree: what is chosen, and what has to be there for it. */
export async function previewCycle(ctx: Context, file: CycleFile): Promise<CyclePreviewLine[]> {
  const { items, report } = file
  if (!report) return []
  const chosen = new Set(file.chosen)
  const known = await knownItems(ctx, report, withAllAbove(items, chosen))
  const needed = neededFor(items, chosen, new Set(known.keys()))
  const imported = await importedFields(
    ctx,
    needed.flatMap(({ key }) => known.get(key)?.id ?? []),
  )
  const places = new Map(items.map(({ key }, place) => [key, place]))
  return needed.map((item): CyclePreviewLine => {
    const own = known.get(item.key)
    const placed = { item, place: places.get(item.key) ?? -1 }
    if (!own) {
      const needsDomain = item.level !== 'action' && item.parent === null
      return { ...placed, id: null, outcome: 'new', changed: [], left: [], now: {}, needsDomain }
    }
    const unchosen = { outcome: 'same' as const, changed: [], left: [] }
    const compared = chosen.has(item.key)
      ? compare(fieldsOf(item), own.now, imported.get(own.id) ?? {})
      : unchosen
    return { ...placed, ...own, ...compared, needsDomain: false }
  })
}
