import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { planVisits } from '#src/action/plan-history/tables.ts'
import { maySeePlan } from '#src/action/plan/policy.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf } from '#src/platform/context.ts'
import { allow, found } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

const seenInput = z.object({
  /** When the list was made that somebody saw: what changed afterwards is still to come. */
  until: z.iso.datetime(),
})

/** Keeps until when whoever asks has seen what changed in the plan; it never goes back, nor beyond now. */
export const seePlanChanges = command('plan-changes.seen', seenInput, async (ctx, { until }) => {
  allow(maySeePlan(ctx.actor))
  const accountId = found(accountOf(ctx.actor) ?? undefined)
  const trajectory = await getCurrentTrajectory(ctx)
  // Before there was a plan there was nothing to see.
  const seenAt = new Date(
    Math.max(trajectory.createdAt.getTime(), Math.min(Date.parse(until), ctx.now.getTime())),
  )
  const { workspaceId, accountId: by, trajectoryId, seenAt: before } = planVisits
  await ctx.db
    .insert(planVisits)
    .values({
      workspaceId: workspaceOf(ctx).id,
      id: newIdentifier(),
      accountId,
      trajectoryId: trajectory.id,
      seenAt,
    })
    .onConflictDoUpdate({
      target: [workspaceId, by, trajectoryId],
      set: { seenAt },
      setWhere: lt(before, seenAt),
    })
  return { trajectoryId: trajectory.id }
})
