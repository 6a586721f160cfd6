import { and, desc, eq } from 'drizzle-orm'
import type { PlanFileKind } from '#src/action/plan-files/plan-file.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { planBatches } from '#src/action/plan/tables.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

/** Files of one kind that were brought, or one of them. */
export const isPlanFile = (ctx: Context, kind: PlanFileKind, id?: string) =>
  and(
    eq(planFiles.workspaceId, workspaceOf(ctx).id),
    eq(planFiles.kind, kind),
    id === undefined ? undefined : eq(planFiles.id, id),
  )

/** What keeping a file changed, if it was kept. */
export const isItsBatch = and(
  eq(planBatches.workspaceId, planFiles.workspaceId),
  eq(planBatches.id, planFiles.batchId),
)

/** What is known of a file besides what was read in it. */
export const aboutFile = {
  id: planFiles.id,
  name: planFiles.name,
  state: planFiles.state,
  at: planFiles.at,
  accountId: planFiles.accountId,
  batchId: planFiles.batchId,
  undoneAt: planBatches.undoneAt,
}

/** Keeps a file as it is for whoever decides about it, until this transaction ends. Errors: not found. */
export async function holdPlanFile(ctx: Context, kind: PlanFileKind, id: string): Promise<void> {
  const rows = await ctx.db
    .select({ id: planFiles.id })
    .from(planFiles)
    .where(isPlanFile(ctx, kind, id))
    .for('update')
  found(rows[0])
}

const mostListed = 20

/** The files of one kind that were brought last, newest first, with who brought them. */
export async function listPlanFiles(ctx: Context, kind: PlanFileKind) {
  const rows = await ctx.db
    .select(aboutFile)
    .from(planFiles)
    .leftJoin(planBatches, isItsBatch)
    .where(isPlanFile(ctx, kind))
    .orderBy(desc(planFiles.at), desc(planFiles.id))
    .limit(mostListed)
  const names = await namesOf(
    ctx.db,
    rows.map(({ accountId }) => accountId),
  )
  return rows.map(({ accountId, ...row }) => ({
    ...row,
    by: accountId === null ? null : (names.get(accountId) ?? null),
  }))
}
export type ListedPlanFile = Awaited<ReturnType<typeof listPlanFiles>>[number]
