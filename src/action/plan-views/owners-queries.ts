import { and, asc, eq, lte, sql } from 'drizzle-orm'
import {
  aboutPlan,
  actionsLeft,
  isLate,
  objectivesLeft,
  type Narrowed,
  type PlanFilter,
  type Window,
} from '#src/action/plan/narrowed-queries.ts'
import { liveActions } from '#src/action/plan/objective-queries.ts'
import { isPulled } from '#src/action/plan/queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { listInShort, type ShortAction } from '#src/action/plan-views/timeline-queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import type { Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'

/** Of each owner so many actions are shown; the table has the others. */
export const mostOfOne = 25

const isParty = and(eq(parties.workspaceId, actionParties.workspaceId), eq(parties.id, actionParties.partyId))

/** Owner by owner, nobody first: how much each pulls, and how the plan is spread over all of them. */
const ownersOf = (db: Db, narrowed: Narrowed) =>
  db
    .select({
      id: sql<string | null>`${parties.id}`.as('owner_id'),
      name: sql<string | null>`${parties.name}`.as('owner_name'),
      actions: sql<number>`count(*)::int`.as('actions'),
      late: sql<number>`(count(*) filter (where ${isLate(narrowed.value('today'))}))::int`.as('late'),
      budgetCents: sql<number>`coalesce(sum(${actions.budgetCents}), 0)::float8`.as('budget_cents'),
      groups: sql<number>`(count(*) over ())::int`.as('groups'),
      owners: sql<number>`(count(${parties.id}) over ())::int`.as('owners'),
      mostName: sql<string | null>`first_value(${parties.name})
        over (order by ${parties.id} is null, count(*) desc, lower(${parties.name}))`.as('most_name'),
      mostActions:
        sql<number>`coalesce(max(count(*)) filter (where ${parties.id} is not null) over (), 0)::int`.as(
          'most_actions',
        ),
      unowned: sql<number>`coalesce(max(count(*)) filter (where ${parties.id} is null) over (), 0)::int`.as(
        'unowned',
      ),
    })
    .from(objectives)
    .innerJoin(actions, liveActions)
    .leftJoin(actionParties, isPulled)
    .leftJoin(parties, isParty)
    .where(and(objectivesLeft(narrowed), actionsLeft(narrowed)))
    .groupBy(parties.id, parties.name)
    .orderBy(sql`${parties.id} is not null`, sql`lower(${parties.name})`, asc(parties.id))
    .limit(narrowed.value('limit'))
    .offset(narrowed.value('offset'))

const pageOfOwners = aboutPlan((db, narrowed) => ownersOf(db, narrowed).prepare(''))

type OwnedAction = { actionId: string; ownerId: string | null }

/** The first actions of each of these owners: what ends first comes first. */
const firstActions = aboutPlan<OwnedAction[], 'owners' | 'nobody'>((db, narrowed) => {
  const { partyId } = actionParties
  const ranked = db
    .select({
      actionId: sql<string>`${actions.id}`.as('action_id'),
      ownerId: sql<string | null>`${partyId}`.as('owner_id'),
      place: sql<number>`(row_number() over (partition by ${partyId}
        order by ${actions.endsOn} asc nulls last, ${actions.number}))::int`.as('place'),
    })
    .from(objectives)
    .innerJoin(actions, liveActions)
    .leftJoin(actionParties, isPulled)
    .where(
      and(
        objectivesLeft(narrowed),
        actionsLeft(narrowed),
        sql`(${partyId} = any(${narrowed.value('owners')}::uuid[])
          or (${partyId} is null and ${narrowed.value('nobody')}::boolean))`,
      ),
    )
    .as('ranked')
  return db
    .select({ actionId: ranked.actionId, ownerId: ranked.ownerId })
    .from(ranked)
    .where(lte(ranked.place, narrowed.value('limit')))
    .orderBy(ranked.place)
    .prepare('')
})

export type OwnerGroup = {
  id: string | null
  name: string | null
  actions: number
  late: number
  budgetCents: number
  first: ShortAction[]
}

/** One page of who pulls what, nobody first; three statements, however long the plan. */
export async function listOwners(ctx: Context, trajectoryId: string, filter: PlanFilter, window: Window) {
  const rows = await pageOfOwners(ctx, trajectoryId, filter, window)
  const owners = rows.flatMap(({ id }) => id ?? [])
  const theirs = await firstActions(
    ctx,
    trajectoryId,
    filter,
    { limit: mostOfOne, offset: 0 },
    { owners: `{${owners.join()}}`, nobody: String(owners.length < rows.length) },
  )
  const short = await listInShort(
    ctx,
    theirs.map(({ actionId }) => actionId),
  )
  const byOwner = Map.groupBy(theirs, ({ ownerId }) => ownerId)
  const [whole] = rows
  return {
    owners: rows.map(({ id, name, actions: count, late, budgetCents }): OwnerGroup => ({
      id,
      name,
      actions: count,
      late,
      budgetCents,
      first: (byOwner.get(id) ?? []).flatMap(({ actionId }) => short.get(actionId) ?? []),
    })),
    groups: whole?.groups ?? 0,
    spread: {
      owners: whole?.owners ?? 0,
      most: whole?.mostName ?? null,
      mostActions: whole?.mostActions ?? 0,
      unowned: whole?.unowned ?? 0,
    },
  }
}
export type Owners = Awaited<ReturnType<typeof listOwners>>
