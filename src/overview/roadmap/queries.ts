import { findLatestDone, listDueActions } from '#src/action/plan/action-queries.ts'
import { planFindings } from '#src/action/plan/advice-queries.ts'
import { planTotals } from '#src/action/plan/queries.ts'
import { listVisionParts } from '#src/direction/vision/queries.ts'
import { withWaivers } from '#src/foundation/advice/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { today, type Context } from '#src/platform/context.ts'
import { addDays } from '#src/platform/written/day.ts'
import { situationSummary } from '#src/situation/indicators/queries.ts'

const soonDays = 60
const mostDue = 4

/** Everything the overview says, computed from what the capabilities know. */
export async function overviewOf(ctx: Context) {
  const trajectory = await getCurrentTrajectory(ctx)
  const [totals, parts, situation, due, latest, findings] = await Promise.all([
    planTotals(ctx, trajectory.id),
    listVisionParts(ctx, trajectory.id),
    situationSummary(ctx),
    listDueActions(ctx, trajectory.id, addDays(today(ctx), soonDays), mostDue),
    findLatestDone(ctx, trajectory.id),
    planFindings(ctx, trajectory.id),
  ])
  return {
    trajectory,
    totals,
    visionParts: parts.length,
    situation,
    due,
    latest,
    advice: await withWaivers(ctx, findings),
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>
