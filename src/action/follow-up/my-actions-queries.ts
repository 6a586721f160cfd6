import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { myGroups, type MyGroup } from '#src/action/follow-up/my-actions.ts'
import { isStillOpen } from '#src/action/plan/action-queries.ts'
import type { ActionPart } from '#src/action/plan/action.ts'
import { inTrajectory, liveActions } from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { addDays } from '#src/platform/written/day.ts'

/** An action ends soon when so many days are left, or fewer. */
export const reminderDays = ruleValue('reminder-days')
const recentDays = ruleValue('recently-done-days')

const isPartOf = and(
  eq(actionParties.workspaceId, actions.workspaceId),
  eq(actionParties.actionId, actions.id),
)
const isItsParty = and(
  eq(parties.workspaceId, actionParties.workspaceId),
  eq(parties.id, actionParties.partyId),
  isNull(parties.deletedAt),
)

/** What an account does in each action, and in whose name. */
const parts = sql<ActionPart[]>`json_agg(distinct ${actionParties.part})`
const partyNames = sql<string[]>`json_agg(distinct ${parties.name})`

/** The place of an action among the groups of `myGroups`. */
function placeOnDay(day: string) {
  const [recent, soon] = [addDays(day, -recentDays), addDays(day, reminderDays)]
  return sql<number>`case
    when ${actions.status} = 'done' and ${actions.statusOn} >= ${recent} then 0
    when ${isStillOpen} and ${actions.endsOn} < ${day} then 1
    when ${isStillOpen} and ${actions.endsOn} <= ${soon} then 2
    when ${isStillOpen} then 3
    else 4 end`.as('place')
}

export type MyAction = {
  id: string
  number: number
  title: string
  status: (typeof actions.$inferSelect)['status']
  statusOn: string
  startsOn: string | null
  endsOn: string | null
  parts: ActionPart[]
  partyNames: string[]
  group: MyGroup
}

/**
 * The actions of a trajectory that an account pulls, carries out or evaluates, through every party that it is tied to:
 * what was done lately first, then what is late, what ends soon, the rest, and what is over. At most `limit` of them, and
 * how many there are in all; one statement.
 */
export async function listMyActions(
  ctx: Context,
  trajectoryId: string,
  accountId: string,
  limit: number,
): Promise<{ actions: MyAction[]; total: number }> {
  const place = placeOnDay(today(ctx))
  const rows = await ctx.db
    .select({
      id: actions.id,
      number: actions.number,
      title: actions.title,
      status: actions.status,
      statusOn: actions.statusOn,
      startsOn: actions.startsOn,
      endsOn: actions.endsOn,
      parts,
      partyNames,
      place,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(objectives)
    .innerJoin(actions, liveActions)
    .innerJoin(actionParties, isPartOf)
    .innerJoin(parties, isItsParty)
    .where(and(inTrajectory(ctx, trajectoryId), eq(parties.accountId, accountId)))
    .groupBy(actions.workspaceId, actions.id)
    .orderBy(sql`place`, sql`${actions.endsOn} nulls last`, asc(actions.number))
    .limit(limit)
  return {
    total: rows[0]?.total ?? 0,
    actions: rows.map(({ place: at, total: _total, ...action }) => ({
      ...action,
      group: myGroups[at] ?? 'over',
    })),
  }
}

/** The parties of an account, by name: through them actions become theirs. */
export const listPartiesOf = (ctx: Context, accountId: string, limit: number) =>
  ctx.db
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .where(
      and(
        eq(parties.workspaceId, workspaceOf(ctx).id),
        eq(parties.accountId, accountId),
        isNull(parties.deletedAt),
      ),
    )
    .orderBy(asc(sql`lower(${parties.name})`))
    .limit(limit)
