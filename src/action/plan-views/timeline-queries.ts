import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import {
  aboutPlan,
  actionsLeft,
  objectivesLeft,
  type Narrowed,
  type PlanFilter,
  type Window,
} from '#src/action/plan/narrowed-queries.ts'
import {
  listObjectivesWhere,
  planLines,
  planOrder,
  type Objective,
} from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import type { Years } from '#src/action/plan-views/timeline.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'

const isLeft = (narrowed: Narrowed) =>
  and(objectivesLeft(narrowed), actionsLeft(narrowed), isNotNull(actions.id))

/** Something of it falls in the years; what has no start or no end runs on. */
const inYears = aboutPlan<Awaited<ReturnType<typeof planLines>>, 'from' | 'until'>((db, narrowed) =>
  planLines(db)
    .where(
      and(
        isLeft(narrowed),
        sql`(${actions.startsOn} is not null or ${actions.endsOn} is not null)`,
        sql`coalesce(${actions.startsOn}, '-infinity') < ${narrowed.value('until')}::date`,
        sql`coalesce(${actions.endsOn}, 'infinity') >= ${narrowed.value('from')}::date`,
      ),
    )
    .orderBy(...planOrder, sql`${actions.startsOn} asc nulls first`, asc(actions.number))
    .limit(narrowed.value('limit'))
    .offset(narrowed.value('offset'))
    .prepare(''),
)

const withoutDays = aboutPlan((db, narrowed) =>
  planLines(db)
    .where(and(isLeft(narrowed), sql`${actions.startsOn} is null`, sql`${actions.endsOn} is null`))
    .orderBy(...planOrder, asc(actions.number))
    .limit(narrowed.value('limit'))
    .offset(narrowed.value('offset'))
    .prepare(''),
)

/** What a bar of an action says: no texts, so that hundreds are read at once. */
const inShort = {
  id: actions.id,
  number: actions.number,
  objectiveId: actions.objectiveId,
  title: actions.title,
  startsOn: actions.startsOn,
  endsOn: actions.endsOn,
  status: actions.status,
  budgetCents: actions.budgetCents,
  owner: parties.name,
}
export type ShortAction = Pick<PlanAction, Exclude<keyof typeof inShort, 'owner'>> & { owner: string | null }

/** Actions by their identifiers, with who pulls them. */
export async function listInShort(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShortAction>> {
  const rows = await ctx.db
    .select(inShort)
    .from(actions)
    .leftJoin(
      actionParties,
      and(
        eq(actionParties.workspaceId, actions.workspaceId),
        eq(actionParties.actionId, actions.id),
        eq(actionParties.part, 'owner'),
      ),
    )
    .leftJoin(
      parties,
      and(eq(parties.workspaceId, actionParties.workspaceId), eq(parties.id, actionParties.partyId)),
    )
    .where(and(eq(actions.workspaceId, workspaceOf(ctx).id), isOneOf(actions.id, ids)))
    .limit(ids.length)
  return new Map(rows.map((row) => [row.id, row]))
}

export type TimelineGroup = { objective: Objective; actions: ShortAction[] }

const mostWithoutDays = 50

/**
 * One page of what happens in some years, by objective in the order of the plan, and the first actions that have no day
 * yet; four statements, however long the plan.
 */
export async function listTimeline(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
  years: Years,
  window: Window,
) {
  const between = { from: `${years.first}-01-01`, until: `${years.last + 1}-01-01` }
  const [shown, undated] = await Promise.all([
    inYears(ctx, trajectoryId, filter, window, between),
    withoutDays(ctx, trajectoryId, filter, { limit: mostWithoutDays, offset: 0 }),
  ])
  const ids = [...shown, ...undated].map(({ actionId }) => actionId).filter((id) => id !== null)
  const placeIds = [...new Set(shown.map(({ objectiveId }) => objectiveId))]
  const [rows, places] = await Promise.all([
    listInShort(ctx, ids),
    listObjectivesWhere(ctx, isOneOf(objectives.id, placeIds), window.limit),
  ])
  const rowsOf = (lines: typeof shown): ShortAction[] =>
    lines.flatMap(({ actionId }) => rows.get(actionId ?? '') ?? [])
  const byObjective = Map.groupBy(rowsOf(shown), ({ objectiveId }) => objectiveId)
  return {
    groups: places.map((objective): TimelineGroup => ({
      objective,
      actions: byObjective.get(objective.id) ?? [],
    })),
    total: shown[0]?.lines ?? 0,
    undated: rowsOf(undated),
    undatedTotal: undated[0]?.lines ?? 0,
  }
}
export type Timeline = Awaited<ReturnType<typeof listTimeline>>
