import { and, asc, eq, gte, isNull, lte, not, notExists, sql } from 'drizzle-orm'
import { reminderDays } from '#src/action/follow-up/my-actions-queries.ts'
import { isStillOpen } from '#src/action/plan/action-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { actionReminders } from '#src/action/follow-up/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { worksHere } from '#src/foundation/parties/account-queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { memberships } from '#src/foundation/workspaces/tables.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { addDays } from '#src/platform/written/day.ts'

/** At once; the others have their turn in the next hour. */
const mostAtOnce = 2000

/** Parents have a confidant, who reminds them in person (003:1121-1125). */
const isParent = sql`exists (select 1 from ${memberships} m where m.workspace_id = ${parties.workspaceId}
  and m.account_id = ${parties.accountId} and m.ended_at is null and m.role = 'parent')`

const reminded = (ctx: Context) =>
  ctx.db
    .select({ one: sql`1` })
    .from(actionReminders)
    .$dynamic()
const isTheirs = and(
  eq(actionReminders.workspaceId, actions.workspaceId),
  eq(actionReminders.accountId, parties.accountId),
)
const isOfThisEnd = and(
  eq(actionReminders.actionId, actions.id),
  eq(actionReminders.endsOn, sql`${actions.endsOn}`),
)
const isOfDay = (day: string) => sql`(${actionReminders.at} at time zone 'Europe/Brussels')::date = ${day}`

function dueReminders(ctx: Context, limit: number) {
  const day = today(ctx)
  return ctx.db
    .select({
      actionId: actions.id,
      number: actions.number,
      title: actions.title,
      endsOn: sql<string>`${actions.endsOn}`,
      objective: objectives.statement,
      accountId: accounts.id,
      name: accounts.name,
      locale: accounts.locale,
    })
    .from(actions)
    .innerJoin(
      objectives,
      and(
        eq(objectives.workspaceId, actions.workspaceId),
        eq(objectives.id, actions.objectiveId),
        isNull(objectives.deletedAt),
      ),
    )
    .innerJoin(
      actionParties,
      and(
        eq(actionParties.workspaceId, actions.workspaceId),
        eq(actionParties.actionId, actions.id),
        eq(actionParties.part, 'owner'),
      ),
    )
    .innerJoin(
      parties,
      and(
        eq(parties.workspaceId, actions.workspaceId),
        eq(parties.id, actionParties.partyId),
        isNull(parties.deletedAt),
      ),
    )
    .innerJoin(accounts, eq(accounts.id, parties.accountId))
    .where(
      and(
        eq(actions.workspaceId, workspaceOf(ctx).id),
        isNull(actions.deletedAt),
        isStillOpen,
        gte(actions.endsOn, day),
        lte(actions.endsOn, addDays(day, reminderDays)),
        worksHere(parties.workspaceId, parties.accountId),
        not(isParent),
        notExists(reminded(ctx).where(and(isTheirs, isOfThisEnd))),
        notExists(reminded(ctx).where(and(isTheirs, isOfDay(day)))),
      ),
    )
    .orderBy(asc(accounts.id), asc(actions.endsOn), asc(actions.number))
    .limit(limit)
}

/**
 * The open actions that end soon, with who pulls them, as far as that person was not told yet and had no reminder today.
 */
export const listReminders = (ctx: Context) => dueReminders(ctx, mostAtOnce)

/** Whether anybody is to be reminded now. */
export const hasReminders = async (ctx: Context): Promise<boolean> => (await dueReminders(ctx, 1)).length > 0
