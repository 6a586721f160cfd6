import { and, asc, eq, isNull } from 'drizzle-orm'
import { actionFinancing } from '#src/action/plan/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

export type Financing = typeof actionFinancing.$inferSelect

/** More sources than anybody reads. */
export const mostFinancing = 30

const live = (ctx: Context) =>
  and(eq(actionFinancing.workspaceId, workspaceOf(ctx).id), isNull(actionFinancing.deletedAt))

/** Where the money of an action comes from, in the order in which it was written down. */
export const listFinancing = (ctx: Context, actionId: string): Promise<Financing[]> =>
  ctx.db
    .select()
    .from(actionFinancing)
    .where(and(live(ctx), eq(actionFinancing.actionId, actionId)))
    .orderBy(asc(actionFinancing.id))
    .limit(mostFinancing)

export async function getFinancing(ctx: Context, actionId: string, id: string): Promise<Financing> {
  const [row] = await ctx.db
    .select()
    .from(actionFinancing)
    .where(and(live(ctx), eq(actionFinancing.actionId, actionId), eq(actionFinancing.id, id)))
  return found(row)
}
