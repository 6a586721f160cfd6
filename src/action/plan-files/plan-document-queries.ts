import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { chosenIn } from '#src/action/plan/filter.ts'
import type { Financing } from '#src/action/plan/financing-queries.ts'
import { narrowedBy } from '#src/action/plan/head-queries.ts'
import { aboutPlan, isInPlan, type PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { wholePlan } from '#src/action/plan/queries.ts'
import { actionFinancing, actions } from '#src/action/plan/tables.ts'
import { getLetterhead, readLogo } from '#src/foundation/letterhead/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import type { Context } from '#src/platform/context.ts'

const wholeFinancing = aboutPlan((db, narrowed) =>
  db
    .select()
    .from(actionFinancing)
    .where(
      and(
        eq(actionFinancing.workspaceId, narrowed.value('workspace')),
        isNull(actionFinancing.deletedAt),
        inArray(
          actionFinancing.actionId,
          db.select({ id: actions.id }).from(actions).where(isInPlan(db, narrowed)),
        ),
      ),
    )
    .orderBy(asc(actionFinancing.id))
    .prepare(''),
)

/** Where the money of every action that a filter leaves comes from, by action; one statement. */
async function financingPerAction(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
): Promise<ReadonlyMap<string, Financing[]>> {
  const rows = await wholeFinancing(ctx, trajectoryId, filter)
  return Map.groupBy(rows, ({ actionId }) => actionId)
}

/** All that stands in the plan as a document: the whole of it, or what a filter leaves. */
export async function planOnPaper(ctx: Context, filter: PlanFilter) {
  const trajectory = await getCurrentTrajectory(ctx)
  const letterhead = await getLetterhead(ctx)
  const isNarrowed = chosenIn(filter).length > 0
  return {
    trajectory,
    letterhead,
    logo: await readLogo(ctx, letterhead),
    groups: await wholePlan(ctx, trajectory.id, filter),
    financing: await financingPerAction(ctx, trajectory.id, filter),
    /** Null when the plan is whole. */
    narrowed: isNarrowed ? await narrowedBy(ctx, trajectory.id, filter) : null,
  }
}
export type PlanOnPaper = Awaited<ReturnType<typeof planOnPaper>>
