import { addAction, changeAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import {
  actionAsOf,
  getAction,
  listActionsOf,
  statusLog,
  type Action,
} from '#src/action/plan/action-queries.ts'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import { chosenIn, filterQuery, planFilterIn } from '#src/action/plan/filter.ts'
import { narrowedBy, planHead } from '#src/action/plan/head-queries.ts'
import { planNotice } from '#src/action/plan/messages.ts'
import {
  findObjective,
  getObjective,
  listChildren,
  listObjectives,
  objectiveAsOf,
  type Objective,
} from '#src/action/plan/objective-queries.ts'
import { ActionFormPage } from '#src/action/plan/pages/action-form-page.tsx'
import { ActionPage } from '#src/action/plan/pages/action-page.tsx'
import { ObjectiveFormPage } from '#src/action/plan/pages/objective-form-page.tsx'
import { ObjectivePage } from '#src/action/plan/pages/objective-page.tsx'
import { PlanPage } from '#src/action/plan/pages/plan-page.tsx'
import { PlanPrintPage } from '#src/action/plan/pages/plan-print-page.tsx'
import { planPaths } from '#src/action/plan/paths.ts'
import { planCsv, planCsvName } from '#src/action/plan/plan-csv.ts'
import { mayReportProgress, maySeePlan, mayWritePlan } from '#src/action/plan/policy.ts'
import '#src/action/plan/ui/brought-along.tsx'
import { partsOfAction } from '#src/action/plan/ui/action-part.ts'
import { partsOfPlan } from '#src/action/plan/ui/plan-part.ts'
import { totalsOf } from '#src/action/plan/totals.ts'
import { actionFindings, objectiveFindings, planFindings } from '#src/action/plan/advice-queries.ts'
import { listFinancing } from '#src/action/plan/financing-queries.ts'
import { financingRoutes } from '#src/action/plan/financing-routes.tsx'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { listPlan, wholePlan } from '#src/action/plan/queries.ts'
import { listVisionParts } from '#src/direction/vision/queries.ts'
import { withWaivers } from '#src/foundation/advice/queries.ts'
import { getLetterhead } from '#src/foundation/letterhead/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { getCurrentTrajectory, getTrajectory, type Trajectory } from '#src/foundation/trajectories/queries.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { sentVersion, type Reply } from '#src/platform/forms/reply.ts'
import { csvFile } from '#src/platform/web/file-response.ts'
import { seeOther } from '#src/platform/web/see-other.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'

type Choice = { id: string; name: string }

const linesPerPage = 50

/**
 * What exists, and what is made under it, stays within its own trajectory, whichever is worked on now; what is new on
 * its own comes into the current one.
 */
const trajectoryOf = (ctx: Context, objective: Objective | null): Promise<Trajectory> =>
  objective ? getTrajectory(ctx, objective.trajectoryId) : getCurrentTrajectory(ctx)

/**
 * The objective that an address names. Errors: not found; but a form that comes back keeps what was typed, also when
 * the objective was taken away meanwhile.
 */
const objectiveIn = (ctx: Context, id: string | null, reply: Reply | null): Promise<Objective | null> =>
  findObjective(ctx, id).catch((error: unknown) => {
    if (reply && error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  })

/** After a conflict: what stood there when the person opened the form. */
async function asOpened<Row>(
  reply: Reply | null,
  read: (version: number) => Promise<Row>,
): Promise<Row | null> {
  const version = reply?.stale ? sentVersion(reply) : null
  return version === null ? null : read(version)
}

async function objectiveChoices(ctx: Context, objective: Objective | null) {
  const trajectory = await trajectoryOf(ctx, objective)
  const objectives = await listObjectives(ctx, trajectory.id)
  return {
    domains: await listPolicyDomains(ctx),
    visionParts: await listVisionParts(ctx, trajectory.id),
    cycle: trajectory,
    strategic: objectives.filter(({ kind }) => kind === 'strategic'),
  }
}

/** What has to go elsewhere before an objective can be taken away. */
const heldBy = async (ctx: Context, objectiveId: string) => ({
  actions: (await listActionsOf(ctx, objectiveId)).length,
  objectives: (await listChildren(ctx, objectiveId)).length,
})

/** What can be chosen, and what is chosen already, however long the list. */
async function actionChoices(ctx: Context, action: Action | null, objective: Objective | null) {
  const trajectory = await trajectoryOf(ctx, objective)
  return {
    objectives: await listObjectives(ctx, trajectory.id),
    parties: withChosen(await listParties(ctx), action),
    cycle: trajectory,
  }
}

function withChosen(listed: readonly Choice[], action: Action | null): Choice[] {
  const chosen = action ? [action.owner, ...action.executors, ...action.evaluators] : []
  const all = [...listed, ...chosen.filter((party) => party !== null)]
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()]
}

async function actionPage(ctx: Context, id: string, reply: Reply | null) {
  const action = await getAction(ctx, id)
  const objective = await getObjective(ctx, action.objectiveId)
  const financing = await listFinancing(ctx, id)
  return (
    <ActionPage
      action={action}
      objective={objective}
      log={await statusLog(ctx, id)}
      reply={reply}
      cycle={await getTrajectory(ctx, objective.trajectoryId)}
      financing={financing}
      advice={await withWaivers(ctx, actionFindings(id, financing))}
      parts={await partsOfAction(ctx, action)}
    />
  )
}

const pagesOf = (lines: number): number => Math.ceil(lines / linesPerPage)

/** A page past the end does not tell how long the plan is: its beginning does. */
async function lastPage(ctx: Context, trajectoryId: string, filter: PlanFilter): Promise<number> {
  const { lines } = await listPlan(ctx, trajectoryId, filter, { limit: 1, offset: 0 })
  return pagesOf(lines)
}

export const planRoutes: Route[] = [
  page(planPaths.plan, maySeePlan, async (ctx, { params, query }) => {
    const { filter, page: number } = planFilterIn(query)
    const trajectory = await getCurrentTrajectory(ctx)
    const window = { limit: linesPerPage, offset: (number - 1) * linesPerPage }
    const { groups, lines } = await listPlan(ctx, trajectory.id, filter, window)
    const last = number > 1 && lines === 0 ? await lastPage(ctx, trajectory.id, filter) : 0
    if (last > 0) return seeOther(planPaths.plan(params, { ...filterQuery(filter), pagina: last }))
    return (
      <PlanPage
        facts={await planHead(ctx, trajectory, filter)}
        groups={groups}
        advice={await withWaivers(ctx, await planFindings(ctx, trajectory.id))}
        parts={await partsOfPlan(ctx, query)}
        page={number}
        pageCount={pagesOf(lines)}
      />
    )
  }),
  page(planPaths.print, maySeePlan, async (ctx, { query }) => {
    const { filter } = planFilterIn(query)
    const trajectory = await getCurrentTrajectory(ctx)
    const groups = await wholePlan(ctx, trajectory.id, filter)
    return (
      <PlanPrintPage
        name={(await getLetterhead(ctx)).name}
        trajectory={trajectory}
        totals={totalsOf(groups, today(ctx))}
        groups={groups}
        narrowed={chosenIn(filter).length > 0 ? await narrowedBy(ctx, trajectory.id, filter) : null}
      />
    )
  }),
  page(planPaths.csv, maySeePlan, async (ctx, { query }) => {
    const { filter } = planFilterIn(query)
    const trajectory = await getCurrentTrajectory(ctx)
    const groups = await wholePlan(ctx, trajectory.id, filter)
    const workspace = workspaceOf(ctx)
    return csvFile(
      planCsvName(workspace.slug, ctx.locale, chosenIn(filter).length > 0),
      planCsv(groups, ctx.locale, workspace.fictional, today(ctx)),
    )
  }),
  form(planPaths.addObjective, mayWritePlan, addObjective, {
    page: async (ctx, { query }, reply) => {
      const parent = await objectiveIn(ctx, query.get('onder'), reply)
      return (
        <ObjectiveFormPage
          objective={null}
          holds={null}
          smart={[]}
          parent={parent}
          choices={await objectiveChoices(ctx, parent)}
          reply={reply}
        />
      )
    },
    done: ({ objectiveId }, { params }) => ({
      to: planPaths.objective({ ...params, objective: objectiveId }),
      say: planNotice('objective-saved'),
    }),
  }),
  page(planPaths.objective, maySeePlan, async (ctx, { params }) => {
    const objective = await getObjective(ctx, params.objective)
    const actions = await listActionsOf(ctx, objective.id)
    const operational = await listChildren(ctx, objective.id)
    return (
      <ObjectivePage
        objective={objective}
        actions={actions}
        operational={operational}
        cycle={await getTrajectory(ctx, objective.trajectoryId)}
        advice={await withWaivers(ctx, objectiveFindings(objective))}
      />
    )
  }),
  form(planPaths.editObjective, mayWritePlan, changeObjective, {
    page: async (ctx, { params }, reply) => {
      const objective = await getObjective(ctx, params.objective)
      return (
        <ObjectiveFormPage
          objective={objective}
          holds={await heldBy(ctx, objective.id)}
          smart={await withWaivers(ctx, objectiveFindings(objective))}
          parent={null}
          choices={await objectiveChoices(ctx, objective)}
          reply={reply}
          base={await asOpened(reply, (version) => objectiveAsOf(ctx, objective, version))}
        />
      )
    },
    fixed: ({ params }) => ({ id: params.objective }),
    done: (_result, { params }) => ({ to: planPaths.objective(params), say: planNotice('objective-saved') }),
  }),
  button(planPaths.removeObjective, mayWritePlan, removeObjective, {
    fixed: ({ params }) => ({ id: params.objective }),
    done: (_result, { params }) => ({ to: planPaths.plan(params), say: planNotice('objective-removed') }),
  }),
  form(planPaths.addAction, mayWritePlan, addAction, {
    page: async (ctx, { query }, reply) => {
      const objective = await objectiveIn(ctx, query.get('doel'), reply)
      return (
        <ActionFormPage
          action={null}
          objectiveId={objective?.id ?? null}
          choices={await actionChoices(ctx, null, objective)}
          reply={reply}
        />
      )
    },
    done: ({ actionId }, { params }) => ({
      to: planPaths.action({ ...params, action: actionId }),
      say: planNotice('action-saved'),
    }),
  }),
  page(planPaths.action, maySeePlan, (ctx, { params }) => actionPage(ctx, params.action, null)),
  form(planPaths.editAction, mayWritePlan, changeAction, {
    page: async (ctx, { params }, reply) => {
      const action = await getAction(ctx, params.action)
      return (
        <ActionFormPage
          action={action}
          objectiveId={null}
          choices={await actionChoices(ctx, action, await getObjective(ctx, action.objectiveId))}
          reply={reply}
          base={await asOpened(reply, (version) => actionAsOf(ctx, action, version))}
        />
      )
    },
    fixed: ({ params }) => ({ id: params.action }),
    done: (_result, { params }) => ({ to: planPaths.action(params), say: planNotice('action-saved') }),
  }),
  form(planPaths.setStatus, mayReportProgress, setActionStatus, {
    page: (ctx, { params }, reply) => actionPage(ctx, params.action, reply),
    fixed: ({ params }) => ({ id: params.action }),
    done: ({ isLatest }, { params }) => ({
      to: planPaths.action(params),
      say: planNotice(isLatest ? 'status-saved' : 'status-in-log'),
    }),
  }),
  button(planPaths.removeAction, mayWritePlan, removeAction, {
    fixed: ({ params }) => ({ id: params.action }),
    done: (_result, { params }) => ({ to: planPaths.plan(params), say: planNotice('action-removed') }),
  }),
  ...financingRoutes,
]
