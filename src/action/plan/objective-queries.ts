import { and, asc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { accepters } from '#src/action/plan/objective.ts'
import { actions, objectiveAcceptances, objectives } from '#src/action/plan/tables.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { domainName } from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { found } from '#src/platform/errors.ts'

const parents = alias(objectives, 'parents')

export const inTrajectory = (ctx: Context, trajectoryId: string) =>
  and(
    eq(objectives.workspaceId, workspaceOf(ctx).id),
    eq(objectives.trajectoryId, trajectoryId),
    isNull(objectives.deletedAt),
  )

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

/** Objectives with their place in the plan; a line for each action when actions are asked for. */
export const objectiveLines = (ctx: Context, actionsOfEach: SQL = sql`false`) =>
  ctx.db
    .select({
      objective: objectives,
      action: actions,
      parentNumber: parents.number,
      domainCode: policyDomains.code,
      domainName: policyDomains.name,
      visionStatement: visionParts.statement,
      /** Of all pages together. */
      lines: sql<number>`(count(*) over ())::int`,
    })
    .from(objectives)
    .innerJoin(
      policyDomains,
      and(eq(policyDomains.workspaceId, objectives.workspaceId), eq(policyDomains.id, objectives.domainId)),
    )
    .leftJoin(
      parents,
      and(eq(parents.workspaceId, objectives.workspaceId), eq(parents.id, objectives.parentId)),
    )
    .leftJoin(
      visionParts,
      and(
        eq(visionParts.workspaceId, objectives.workspaceId),
        eq(visionParts.id, objectives.visionPartId),
        isNull(visionParts.deletedAt),
      ),
    )
    .leftJoin(actions, actionsOfEach)

export type ObjectiveLine = Awaited<ReturnType<typeof objectiveLines>>[number]
type Acceptance = typeof objectiveAcceptances.$inferSelect

const objectiveOf = (ctx: Context, line: ObjectiveLine, acceptances: Acceptance[] = []) => ({
  ...line.objective,
  parentNumber: line.parentNumber,
  domain: domainName({ code: line.domainCode, name: line.domainName }, ctx.locale),
  visionStatement: line.visionStatement,
  acceptances: acceptances
    .map(({ accepter, number }) => ({ accepter, number }))
    .toSorted((a, b) => accepters.indexOf(a.accepter) - accepters.indexOf(b.accepter)),
})
export type Objective = ReturnType<typeof objectiveOf>

/** The objectives of these lines, each once, with who accepted them; one statement. */
export async function objectivesOf(ctx: Context, lines: ObjectiveLine[]): Promise<Objective[]> {
  const each = [...new Map(lines.map((line) => [line.objective.id, line])).values()]
  if (each.length === 0) return []
  const rows = await ctx.db
    .select()
    .from(objectiveAcceptances)
    .where(
      and(
        eq(objectiveAcceptances.workspaceId, workspaceOf(ctx).id),
        inArray(
          objectiveAcceptances.objectiveId,
          each.map(({ objective }) => objective.id),
        ),
      ),
    )
  const perObjective = Map.groupBy(rows, (row) => row.objectiveId)
  return each.map((line) => objectiveOf(ctx, line, perObjective.get(line.objective.id)))
}

export const mostObjectives = 500

export async function listObjectives(ctx: Context, trajectoryId: string): Promise<Objective[]> {
  const lines = await objectiveLines(ctx)
    .where(inTrajectory(ctx, trajectoryId))
    .orderBy(...planOrder)
    .limit(mostObjectives)
  return objectivesOf(ctx, lines)
}

export async function getObjective(ctx: Context, id: string): Promise<Objective> {
  const lines = await objectiveLines(ctx).where(
    and(eq(objectives.workspaceId, workspaceOf(ctx).id), eq(objectives.id, id), isNull(objectives.deletedAt)),
  )
  const [objective] = await objectivesOf(ctx, lines)
  return found(objective)
}

/** The objective of an address, when it names one of this plan. */
export const findObjective = (ctx: Context, id: string | null): Promise<Objective | null> =>
  id !== null && isIdentifier(id) ? getObjective(ctx, id) : Promise.resolve(null)

/** The operational objectives that serve this one, in their order. */
export async function listChildren(ctx: Context, id: string): Promise<Objective[]> {
  const lines = await objectiveLines(ctx)
    .where(
      and(
        eq(objectives.workspaceId, workspaceOf(ctx).id),
        eq(objectives.parentId, id),
        isNull(objectives.deletedAt),
      ),
    )
    .orderBy(asc(objectives.number))
    .limit(mostObjectives)
  return objectivesOf(ctx, lines)
}

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
