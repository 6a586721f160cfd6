import { sql } from 'drizzle-orm'
import { waitingFor } from '#src/action/follow-up/waiting-queries.ts'
import { findLatestDone, listDueActions } from '#src/action/plan/action-queries.ts'
import { planFindings } from '#src/action/plan/advice-queries.ts'
import { planTotals } from '#src/action/plan/queries.ts'
import { visionPartsIn } from '#src/direction/vision/queries.ts'
import { withWaivers } from '#src/foundation/advice/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { today, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { addDays } from '#src/platform/written/day.ts'
import { situationSummary } from '#src/situation/indicators/queries.ts'

const soonDays = 60
const mostDue = 4

type Counts = { visionParts: number; waiting: number }

/** Parts of the vision, and what waits for whoever asks: both in one statement. */
async function countAtOnce(ctx: Context, trajectoryId: string): Promise<Counts> {
  const { rows } = await ctx.db.execute<Counts>(
    sql`select ${visionPartsIn(ctx, trajectoryId)} as "visionParts", ${waitingFor(ctx)} as "waiting"`,
  )
  return found(rows[0])
}

/** Everything the overview says, computed from what the capabilities know. */
export async function overviewOf(ctx: Context) {
  const trajectory = await getCurrentTrajectory(ctx)
  const [totals, counts, situation, due, latest, findings] = await Promise.all([
    planTotals(ctx, trajectory.id),
    countAtOnce(ctx, trajectory.id),
    situationSummary(ctx),
    listDueActions(ctx, trajectory.id, addDays(today(ctx), soonDays), mostDue),
    findLatestDone(ctx, trajectory.id),
    planFindings(ctx, trajectory.id),
  ])
  return {
    trajectory,
    totals,
    ...counts,
    situation,
    due,
    latest,
    advice: await withWaivers(ctx, findings),
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>
