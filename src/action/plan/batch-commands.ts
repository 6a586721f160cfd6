import { and, eq } from 'drizzle-orm'
import type { BatchKind, LeftAlone } from '#src/action/plan/batch.ts'
import { planBatches } from '#src/action/plan/tables.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/** Runs work of which every change points to one batch, so that it can be looked at and undone at once. */
export async function inBatch<Result>(
  ctx: Context,
  kind: BatchKind,
  work: (ctx: Context) => Promise<Result>,
): Promise<{ batchId: string; result: Result }> {
  const { id: trajectoryId } = await getCurrentTrajectory(ctx)
  const batchId = newIdentifier()
  const batch = {
    workspaceId: workspaceOf(ctx).id,
    id: batchId,
    trajectoryId,
    kind,
    accountId: accountOf(ctx.actor),
    at: ctx.now,
  }
  await ctx.db.insert(planBatches).values(batch)
  return { batchId, result: await work({ ...ctx, batchId }) }
}

/** Says with a batch what was left as it is, and why. */
export async function keepLeftAlone(
  ctx: Context,
  batchId: string,
  leftAlone: readonly LeftAlone[],
): Promise<void> {
  if (leftAlone.length === 0) return
  await ctx.db
    .update(planBatches)
    .set({ leftAlone })
    .where(and(eq(planBatches.workspaceId, workspaceOf(ctx).id), eq(planBatches.id, batchId)))
}
