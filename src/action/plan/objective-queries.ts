import { and, asc, eq, getTableColumns, isNull, sql, type Placeholder, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Acceptance } from '#src/action/plan/acceptance.ts'
import { accepters } from '#src/action/plan/objective.ts'
import { actions, objectiveAcceptances, objectives } from '#src/action/plan/tables.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { domainName } from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { asOf } from '#src/platform/history.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { found } from '#src/platform/errors.ts'

const parents = alias(objectives, 'parents')

/** The live objectives of a trajectory; the values themselves, or where a question puts them. */
export const ofTrajectory = (workspace: string | Placeholder, trajectory: string | Placeholder) =>
  and(
    eq(objectives.workspaceId, workspace),
    eq(objectives.trajectoryId, trajectory),
    isNull(objectives.deletedAt),
  )

export const inTrajectory = (ctx: Context, trajectoryId: string) =>
  ofTrajectory(workspaceOf(ctx).id, trajectoryId)

/** Domain by domain, a strategic objective before its operational ones. */
export const planOrder = [
  asc(policyDomains.position),
  asc(sql`coalesce(${parents.number}, ${objectives.number})`),
  asc(sql`${objectives.parentId} is not null`),
  asc(objectives.number),
]

/** The actions of an objective that are still in the plan. */
export const liveActions: SQL = sql`${actions.workspaceId} = ${objectives.workspaceId}
  and ${actions.objectiveId} = ${objectives.id} and ${actions.deletedAt} is null`

const isDomain = and(
  eq(policyDomains.workspaceId, objectives.workspaceId),
  eq(policyDomains.id, objectives.domainId),
)
const isParent = and(eq(parents.workspaceId, objectives.workspaceId), eq(parents.id, objectives.parentId))

/**
 * The plan as lines: one for each action, and one for an objective without actions. Only which they are, so that a
 * page of a long plan is found without reading the plan.
 */
export const planLines = (db: Db) =>
  db
    .select({
      objectiveId: objectives.id,
      actionId: actions.id,
      /** Of all pages together. */
      lines: sql<number>`(count(*) over ())::int`,
    })
    .from(objectives)
    .innerJoin(policyDomains, isDomain)
    .leftJoin(parents, isParent)
    .leftJoin(actions, liveActions)

/** Who accepted an objective, and how many of each. */
const acceptances = sql<
  Acceptance[]
>`(select coalesce(json_agg(json_build_object('accepter', a.accepter, 'tookPart', a.took_part, 'number', a.number)), '[]')
  from ${objectiveAcceptances} a where a.workspace_id = ${objectives.workspaceId} and a.objective_id = ${objectives.id})`

/** Objectives with their place in the plan. */
export const objectiveRows = (db: Db) =>
  db
    .select({
      ...getTableColumns(objectives),
      parentNumber: parents.number,
      domainCode: policyDomains.code,
      domainName: policyDomains.name,
      visionStatement: visionParts.statement,
      acceptances,
    })
    .from(objectives)
    .innerJoin(policyDomains, isDomain)
    .leftJoin(parents, isParent)
    .leftJoin(
      visionParts,
      and(
        eq(visionParts.workspaceId, objectives.workspaceId),
        eq(visionParts.id, objectives.visionPartId),
        isNull(visionParts.deletedAt),
      ),
    )

export type ObjectiveRow = Awaited<ReturnType<typeof objectiveRows>>[number]

const inOrder = (a: Acceptance, b: Acceptance): number =>
  accepters.indexOf(a.accepter) - accepters.indexOf(b.accepter)

export function objectiveOf(ctx: Context, { domainCode, domainName: name, ...objective }: ObjectiveRow) {
  const domain = domainName({ code: domainCode, name }, ctx.locale)
  return { ...objective, domain, acceptances: objective.acceptances.toSorted(inOrder) }
}
export type Objective = ReturnType<typeof objectiveOf>

/** The live objectives that a condition is true of, in the order of the plan; one statement. */
export async function listObjectivesWhere(
  ctx: Context,
  condition: SQL | undefined,
  limit = mostObjectives,
): Promise<Objective[]> {
  const rows = await objectiveRows(ctx.db)
    .where(and(eq(objectives.workspaceId, workspaceOf(ctx).id), isNull(objectives.deletedAt), condition))
    .orderBy(...planOrder)
    .limit(limit)
  return rows.map((row) => objectiveOf(ctx, row))
}

export const mostObjectives = 500

export const listObjectives = (ctx: Context, trajectoryId: string): Promise<Objective[]> =>
  listObjectivesWhere(ctx, eq(objectives.trajectoryId, trajectoryId))

/** What people call the objectives of a trajectory, in the order of the plan: to choose from. */
export const listObjectiveNames = (ctx: Context, trajectoryId: string) =>
  ctx.db
    .select({
      id: objectives.id,
      number: objectives.number,
      parentNumber: parents.number,
      statement: objectives.statement,
    })
    .from(objectives)
    .innerJoin(policyDomains, isDomain)
    .leftJoin(parents, isParent)
    .where(inTrajectory(ctx, trajectoryId))
    .orderBy(...planOrder)
    .limit(mostObjectives)

export async function getObjective(ctx: Context, id: string): Promise<Objective> {
  const [objective] = await listObjectivesWhere(ctx, eq(objectives.id, id), 1)
  return found(objective)
}

/** An objective as it was in an earlier version. */
export const objectiveAsOf = (ctx: Context, objective: Objective, version: number): Promise<Objective> =>
  asOf(ctx, objectives, objective, version)

/** The objective of an address, when it names one of this plan. */
export const findObjective = (ctx: Context, id: string | null): Promise<Objective | null> =>
  id !== null && isIdentifier(id) ? getObjective(ctx, id) : Promise.resolve(null)

/** The operational objectives that serve this one, in their order. */
export const listChildren = (ctx: Context, id: string): Promise<Objective[]> =>
  listObjectivesWhere(ctx, eq(objectives.parentId, id))

/** Keeps an objective in the plan, or anybody else away from it, until this transaction ends. Errors: not found. */
export async function holdObjective(ctx: Context, id: string, against: 'share' | 'update'): Promise<void> {
  const rows = await ctx.db
    .select({ id: objectives.id })
    .from(objectives)
    .where(
      and(
        eq(objectives.workspaceId, workspaceOf(ctx).id),
        eq(objectives.id, id),
        isNull(objectives.deletedAt),
      ),
    )
    .for(against)
  found(rows[0])
}

/** The objectives directly under this one, whole, each kept away from anybody else until this transaction ends. */
export const holdChildren = (ctx: Context, id: string): Promise<(typeof objectives.$inferSelect)[]> =>
  ctx.db
    .select()
    .from(objectives)
    .where(
      and(
        eq(objectives.workspaceId, workspaceOf(ctx).id),
        eq(objectives.parentId, id),
        isNull(objectives.deletedAt),
      ),
    )
    .orderBy(objectives.id)
    .for('update')
