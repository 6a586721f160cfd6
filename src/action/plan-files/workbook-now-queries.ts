import { and, asc, eq } from 'drizzle-orm'
import { planNow, type PlanNow } from '#src/action/plan-files/plan-now.ts'
import type { ActionNow } from '#src/action/plan-files/plan-values.ts'
import { partiesByAction, planned } from '#src/action/plan/action-queries.ts'
import { aboutPlan, isAboutActions, isInPlan, type PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { listObjectivesWhere, type Objective } from '#src/action/plan/objective-queries.ts'
import { wholeParts } from '#src/action/plan/queries.ts'
import { actions, objectives } from '#src/action/plan/tables.ts'
import { listVisionParts } from '#src/direction/vision/queries.ts'
import { listDomainRows, namesOf } from '#src/foundation/library/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'

/** No plan holds more, and no workspace has more parties: what is read whole stays bounded. */
const most = 20_000
const whole = { limit: most, offset: 0 }

const itsActions = aboutPlan((db, narrowed) =>
  db
    .select({ ...planned, version: actions.version, statusOn: actions.statusOn })
    .from(actions)
    .where(isInPlan(db, narrowed))
    .orderBy(asc(actions.number))
    .limit(narrowed.value('limit'))
    .prepare(''),
)

const allParties = (ctx: Context) =>
  ctx.db
    .select({ id: parties.id, name: parties.name, deletedAt: parties.deletedAt })
    .from(parties)
    .where(eq(parties.workspaceId, workspaceOf(ctx).id))
    .limit(most)

export type WorkbookGroup = { objective: Objective; actions: ActionNow[] }

async function groupsOf(ctx: Context, trajectoryId: string, filter: PlanFilter) {
  const [all, own, parts, named] = await Promise.all([
    listObjectivesWhere(
      ctx,
      and(
        eq(objectives.trajectoryId, trajectoryId),
        filter.domainId === undefined ? undefined : eq(objectives.domainId, filter.domainId),
      ),
      most,
    ),
    itsActions(ctx, trajectoryId, filter, whole),
    wholeParts(ctx, trajectoryId, filter),
    allParties(ctx),
  ])
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const partiesOf = partiesByAction(parts, names)
  const byObjective = Map.groupBy(
    own.map((action): ActionNow => Object.assign(action, partiesOf(action.id))),
    ({ objectiveId }) => objectiveId,
  )
  const groups = all.map((objective): WorkbookGroup => ({
    objective,
    actions: byObjective.get(objective.id) ?? [],
  }))
  return { groups, named, names }
}

/** What of the plan goes into a workbook, in the order of the plan; four statements. */
export async function planForWorkbook(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
): Promise<WorkbookGroup[]> {
  const { groups } = await groupsOf(ctx, trajectoryId, filter)
  return isAboutActions(filter) ? groups.filter((group) => group.actions.length > 0) : groups
}

/** The whole plan as it is now, found by what a workbook calls things; six statements. */
export async function readPlanNow(
  ctx: Context,
  trajectoryId: string,
): Promise<{ now: PlanNow; partyNames: ReadonlyMap<string, string> }> {
  const [{ groups, named, names }, visionParts, domains] = await Promise.all([
    groupsOf(ctx, trajectoryId, {}),
    listVisionParts(ctx, trajectoryId),
    listDomainRows(ctx),
  ])
  const now = planNow({
    groups,
    parties: named.filter(({ deletedAt }) => deletedAt === null),
    visionParts,
    domains: domains.map((domain) => ({ id: domain.id, names: namesOf(domain) })),
  })
  return { now, partyNames: names }
}
