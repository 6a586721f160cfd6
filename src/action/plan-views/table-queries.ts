import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ActionPart } from '#src/action/plan/action.ts'
import { planned, type PlanAction } from '#src/action/plan/action-queries.ts'
import type { PlanFilter, Window } from '#src/action/plan/narrowed-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import type { Sorting } from '#src/action/plan-views/columns.ts'
import { linesInOrder } from '#src/action/plan-views/sorted-queries.ts'
import { domainName } from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'

const parents = alias(objectives, 'parents')

type Party = { id: string; name: string }
const allParties = sql<({ part: ActionPart } & Party)[]>`(select coalesce(json_agg(json_build_object(
    'part', ap.part, 'id', p.id, 'name', p.name) order by lower(p.name)), '[]')
  from ${actionParties} ap join ${parties} p on p.workspace_id = ap.workspace_id and p.id = ap.party_id
  where ap.workspace_id = ${actions.workspaceId} and ap.action_id = ${actions.id})`

/** An action as a row of a table of its own: with its place in the plan. */
export type TableRow = PlanAction & {
  version: number
  objective: { id: string; number: number; parentNumber: number | null; statement: string; domain: string }
}

async function rowsOf(ctx: Context, ids: readonly string[]): Promise<TableRow[]> {
  const rows = await ctx.db
    .select({
      ...planned,
      version: actions.version,
      theirs: allParties,
      objective: {
        id: objectives.id,
        number: objectives.number,
        parentNumber: parents.number,
        statement: objectives.statement,
        domainCode: policyDomains.code,
        domainName: policyDomains.name,
      },
    })
    .from(actions)
    .innerJoin(
      objectives,
      and(eq(objectives.workspaceId, actions.workspaceId), eq(objectives.id, actions.objectiveId)),
    )
    .innerJoin(
      policyDomains,
      and(eq(policyDomains.workspaceId, objectives.workspaceId), eq(policyDomains.id, objectives.domainId)),
    )
    .leftJoin(
      parents,
      and(eq(parents.workspaceId, objectives.workspaceId), eq(parents.id, objectives.parentId)),
    )
    .where(and(eq(actions.workspaceId, workspaceOf(ctx).id), isOneOf(actions.id, ids)))
    .limit(ids.length)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { theirs, objective, ...action } = row
    const { domainCode, domainName: name, ...place } = objective
    const of = (part: ActionPart): Party[] => theirs.filter((party) => party.part === part)
    return {
      ...action,
      owner: of('owner')[0] ?? null,
      executors: of('executor'),
      evaluators: of('evaluator'),
      objective: { ...place, domain: domainName({ code: domainCode, name }, ctx.locale) },
    }
  })
}

/** One page of the actions of the plan, sorted; two statements, however long the plan. */
export async function listSorted(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
  sorting: Sorting,
  window: Window,
): Promise<{ rows: TableRow[]; total: number }> {
  const lines = await linesInOrder(ctx, trajectoryId, filter, sorting, window)
  const ids = lines.map(({ actionId }) => actionId).filter((id) => id !== null)
  return { rows: await rowsOf(ctx, ids), total: lines[0]?.lines ?? 0 }
}
