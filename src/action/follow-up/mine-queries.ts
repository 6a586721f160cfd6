import { listUnseen } from '#src/action/follow-up/comment-queries.ts'
import { listAskedOf } from '#src/action/follow-up/field-request-queries.ts'
import { listMyActions, listPartiesOf } from '#src/action/follow-up/my-actions-queries.ts'
import { mostOfMine } from '#src/action/follow-up/my-actions.ts'
import { findCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { accountOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

/** Everything that is whoever's who asks: actions of the current trajectory, questions and comments. */
export async function everythingMine(ctx: Context) {
  const accountId = found(accountOf(ctx.actor) ?? undefined)
  const trajectory = await findCurrentTrajectory(ctx)
  const [mine, parties, asked, unseen] = await Promise.all([
    trajectory ? listMyActions(ctx, trajectory.id, accountId, mostOfMine) : { actions: [], total: 0 },
    listPartiesOf(ctx, accountId, mostOfMine),
    listAskedOf(ctx, accountId, mostOfMine),
    listUnseen(ctx, accountId, mostOfMine),
  ])
  return { ...mine, parties, asked, unseen }
}
export type MyActions = Awaited<ReturnType<typeof everythingMine>>
