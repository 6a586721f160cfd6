import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { ActionPart } from '#src/action/plan/action.ts'
import { inTrajectory, liveActions } from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import type { Context } from '#src/platform/context.ts'

/** Of each part so many actions are listed; the others are counted. */
export const mostOfPart = 25

type Ranked = Awaited<ReturnType<typeof ranked>>[number]
export type PartyAction = Omit<Ranked, 'part' | 'place' | 'total'>
/** What a party does in one part: the actions that stand first, and how many there are in all. */
export type PartInPlan = { actions: PartyAction[]; total: number }
export type WorkInPlan = ReadonlyMap<ActionPart, PartInPlan>

/** What still goes before what is over, then what ends first. */
const order = sql`order by ${actions.status} in ('done', 'stopped'), ${actions.endsOn} nulls last, ${actions.number}`

function ranked(ctx: Context, trajectoryId: string, partyId: string) {
  const lines = ctx.db
    .select({
      part: actionParties.part,
      id: actions.id,
      title: actions.title,
      status: actions.status,
      startsOn: actions.startsOn,
      endsOn: actions.endsOn,
      place: sql<number>`row_number() over (partition by ${actionParties.part} ${order})`.as('place'),
      total: sql<number>`(count(*) over (partition by ${actionParties.part}))::int`.as('total'),
    })
    .from(objectives)
    .innerJoin(actions, liveActions)
    .innerJoin(
      actionParties,
      and(
        eq(actionParties.workspaceId, actions.workspaceId),
        eq(actionParties.actionId, actions.id),
        eq(actionParties.partyId, partyId),
      ),
    )
    .where(inTrajectory(ctx, trajectoryId))
    .as('lines')
  return ctx.db
    .select()
    .from(lines)
    .where(lte(lines.place, mostOfPart))
    .orderBy(asc(lines.part), asc(lines.place))
}

/** What a party pulls, carries out and evaluates in the plan of a trajectory; one statement. */
export async function listWorkOf(ctx: Context, trajectoryId: string, partyId: string): Promise<WorkInPlan> {
  const perPart = Map.groupBy(await ranked(ctx, trajectoryId, partyId), ({ part }) => part)
  return new Map(
    [...perPart].map(([part, lines]) => [
      part,
      {
        total: lines[0]?.total ?? 0,
        actions: lines.map(({ part: _part, place: _place, total: _total, ...action }) => action),
      },
    ]),
  )
}
