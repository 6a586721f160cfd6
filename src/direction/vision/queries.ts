import { and, asc, eq, isNull } from 'drizzle-orm'
import { visionParts } from '#src/direction/vision/tables.ts'
import { mostParts } from '#src/direction/vision/vision.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

export type VisionPart = typeof visionParts.$inferSelect

export const listVisionParts = (ctx: Context, trajectoryId: string): Promise<VisionPart[]> =>
  ctx.db
    .select()
    .from(visionParts)
    .where(
      and(
        eq(visionParts.workspaceId, workspaceOf(ctx).id),
        eq(visionParts.trajectoryId, trajectoryId),
        isNull(visionParts.deletedAt),
      ),
    )
    .orderBy(asc(visionParts.position), asc(visionParts.id))
    .limit(mostParts)

export async function getVisionPart(ctx: Context, id: string): Promise<VisionPart> {
  const [row] = await ctx.db
    .select()
    .from(visionParts)
    .where(
      and(
        eq(visionParts.workspaceId, workspaceOf(ctx).id),
        eq(visionParts.id, id),
        isNull(visionParts.deletedAt),
      ),
    )
  return found(row)
}
