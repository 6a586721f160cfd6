import { and, asc, eq, isNull } from 'drizzle-orm'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { oncePerReading, today, workspaceOf, type Context } from '#src/platform/context.ts'
import { question, type ValueOf } from '#src/platform/question.ts'
import { found } from '#src/platform/errors.ts'

export type Trajectory = typeof trajectories.$inferSelect

const inOrder = question((db, value: ValueOf<'workspace'>) =>
  db
    .select()
    .from(trajectories)
    .where(and(eq(trajectories.workspaceId, value('workspace')), isNull(trajectories.deletedAt)))
    .orderBy(asc(trajectories.startsOn), asc(trajectories.id))
    .prepare(''),
)

async function readCurrentTrajectory(ctx: Context): Promise<Trajectory | undefined> {
  const rows = await inOrder(ctx.db, { workspace: workspaceOf(ctx).id })
  return rows.findLast(({ startsOn }) => startsOn <= today(ctx)) ?? rows[0]
}

/** The trajectory that the workspace works on: the last one that started, or else the first to come. */
export const findCurrentTrajectory = oncePerReading(readCurrentTrajectory)

export async function getCurrentTrajectory(ctx: Context): Promise<Trajectory> {
  return found(await findCurrentTrajectory(ctx))
}

export async function getTrajectory(ctx: Context, id: string): Promise<Trajectory> {
  const [row] = await ctx.db
    .select()
    .from(trajectories)
    .where(
      and(
        eq(trajectories.workspaceId, workspaceOf(ctx).id),
        eq(trajectories.id, id),
        isNull(trajectories.deletedAt),
      ),
    )
  return found(row)
}
