import { and, eq, sql } from 'drizzle-orm'
import type { ObjectiveKind } from '#src/action/plan/objective.ts'
import { actions, objectives } from '#src/action/plan/tables.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { createMany, newRow } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

/** A new objective, whose identifier is given so that others can stand under it at once. */
export type NewObjective = { id: string; kind: ObjectiveKind; statement: string } & (
  | { parentId: null; domainId: string }
  | { parentId: string }
)
export type NewAction = Partial<typeof actions.$inferInsert> & {
  id: string
  objectiveId: string
  title: string
}

/** Where what stands under an objective belongs, and the number of the last one under it before these came. */
type Place = { domainId: string; trajectoryId: string; last: number }

const countsOf = (ids: readonly string[]) =>
  [...Map.groupBy(ids, (id) => id)].map(([id, same]) => ({ id, count: same.length }))

/** Counts new numbers of a trajectory, as one objective more does; gives the last one before them. */
async function countInTrajectory(ctx: Context, id: string, count: number): Promise<number> {
  const [row] = await ctx.db
    .update(trajectories)
    .set({ lastObjective: sql`${trajectories.lastObjective} + ${count}` })
    .where(and(eq(trajectories.workspaceId, workspaceOf(ctx).id), eq(trajectories.id, id)))
    .returning({ last: trajectories.lastObjective })
  return found(row).last - count
}

/** The same under objectives that are there already, in one statement; those that are gone are left out. */
async function countUnder(
  ctx: Context,
  parentIds: readonly string[],
): Promise<(readonly [id: string, place: Place])[]> {
  if (parentIds.length === 0) return []
  const counts = JSON.stringify(countsOf(parentIds))
  const { rows } = await ctx.db.execute<{ id: string } & Place>(
    sql`update ${objectives} as o set last_child = o.last_child + n.count
      from jsonb_to_recordset(${counts}::jsonb) as n(id uuid, count int)
      where o.workspace_id = ${workspaceOf(ctx).id} and o.id = n.id and o.deleted_at is null
      returning o.id, o.domain_id as "domainId", o.trajectory_id as "trajectoryId", o.last_child - n.count as last`,
  )
  return rows.map(({ id, ...place }) => [id, place])
}

/**
 * Adds objectives with the numbers that one after another would give them, in a fixed number of statements: first those
 * on their own, then those under others, new or not. Errors: not found for one under an objective that is gone.
 */
export async function addObjectives(
  ctx: Context,
  trajectoryId: string,
  news: readonly NewObjective[],
): Promise<void> {
  const onTop = news.filter((one) => one.parentId === null)
  const under = news.filter((one) => one.parentId !== null)
  const newIds = new Set(onTop.map(({ id }) => id))
  const parentIds = under.map(({ parentId }) => parentId)
  const counts = new Map(countsOf(parentIds).map(({ id, count }) => [id, count]))

  const last = onTop.length === 0 ? 0 : await countInTrajectory(ctx, trajectoryId, onTop.length)
  const tops = onTop.map((one, place) => ({
    ...newRow(ctx),
    ...one,
    trajectoryId,
    number: last + place + 1,
    lastChild: counts.get(one.id) ?? 0,
  }))
  await createMany(ctx, objectives, tops)

  const ofNew = tops.map(({ id, domainId }) => [id, { domainId, trajectoryId, last: 0 }] as const)
  const ofOthers = await countUnder(
    ctx,
    parentIds.filter((id) => !newIds.has(id)),
  )
  const places = new Map<string, Place>([...ofNew, ...ofOthers])
  const rows = under.map((one) => {
    const place = found(places.get(one.parentId))
    place.last += 1
    const { last: number, ...belongs } = place
    return { ...newRow(ctx), ...one, ...belongs, number }
  })
  await createMany(ctx, objectives, rows)
}

/**
 * The next number of an action in the workspace; whoever asks keeps others from adding until this transaction ends.
 * Numbers of actions that were taken away are not given again.
 */
export async function nextActionNumber(ctx: Context): Promise<number> {
  await oneAtATime(ctx, 'actions')
  const [row] = await ctx.db
    .select({ highest: sql<number>`coalesce(max(${actions.number}), 0)::int` })
    .from(actions)
    .where(eq(actions.workspaceId, workspaceOf(ctx).id))
  return (row?.highest ?? 0) + 1
}

/** Adds actions with the next numbers of the workspace, in a fixed number of statements. Nobody has a part in them yet. */
export async function addActions(ctx: Context, news: readonly NewAction[]): Promise<void> {
  if (news.length === 0) return
  const first = await nextActionNumber(ctx)
  await createMany(
    ctx,
    actions,
    news.map((one, place) => ({ ...newRow(ctx), statusOn: today(ctx), ...one, number: first + place })),
  )
}
