import { and, eq, sql } from 'drizzle-orm'
import {
  addActions,
  addObjectives,
  type NewAction,
  type NewObjective,
} from '#src/action/plan/add-many-commands.ts'
import type { CycleReport } from '#src/action/plan-files/policy-cycle.ts'
import { fieldsOf, kindOf, periodOf } from '#src/action/plan-files/policy-cycle-becomes.ts'
import { changeKnown } from '#src/action/plan-files/policy-cycle-change-commands.ts'
import { keepCycleInput } from '#src/action/plan-files/policy-cycle-forms.ts'
import type { CycleFound, KeptItem } from '#src/action/plan-files/policy-cycle-found.ts'
import {
  holdKnown,
  previewCycle,
  type CyclePreviewLine,
} from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import { cycleProblem } from '#src/action/plan-files/policy-cycle-problems.ts'
import { holdCycleFile, type CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { planFiles, policyCycleCodes } from '#src/action/plan-files/tables.ts'
import { inBatch, keepLeftAlone } from '#src/action/plan/batch-commands.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { holdDomains } from '#src/foundation/library/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, found, InvalidInput, Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { insertRecords } from '#src/platform/many-rows.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

type Domains = readonly { place: number; domainId: string | null }[]
/** A line with what it is here from now on. */
type PlacedLine = CyclePreviewLine & { becomes: string }

/** The domain of each new objective that stands on its own, by its place. Errors: InvalidInput, beside each select. */
async function domainsOf(
  ctx: Context,
  lines: readonly CyclePreviewLine[],
  given: Domains,
): Promise<ReadonlyMap<number, string>> {
  const ours = await holdDomains(
    ctx,
    given.flatMap(({ domainId }) => domainId ?? []),
  )
  const wanted = lines.filter(({ needsDomain }) => needsDomain)
  const chosen = new Map(
    given.flatMap(({ place, domainId }) =>
      domainId !== null && ours.has(domainId) ? [[place, domainId]] : [],
    ),
  )
  const issues = wanted.flatMap(({ place }, at) =>
    chosen.has(place)
      ? []
      : { path: ['domains', at, 'domainId'], code: cycleProblem('domain-needed'), values: {} },
  )
  if (issues.length > 0) throw new InvalidInput(issues)
  return chosen
}

/** Makes objectives and actions of what is new, in the order of the tree. */
async function addNew(
  ctx: Context,
  lines: readonly PlacedLine[],
  domains: ReadonlyMap<number, string>,
): Promise<void> {
  const idOf = new Map(lines.map(({ item, becomes }) => [item.key, becomes]))
  const parentOf = ({ item }: PlacedLine): string | null =>
    item.parent === null ? null : found(idOf.get(item.parent))
  const news = lines.filter(({ outcome }) => outcome === 'new')
  const objectives = news
    .filter(({ item }) => item.level !== 'action')
    .map((line): NewObjective => {
      const { statement = line.item.title } = fieldsOf(line.item)
      const own = { id: line.becomes, kind: kindOf(line.item), statement }
      const parentId = parentOf(line)
      return parentId === null
        ? { ...own, parentId, domainId: found(domains.get(line.place)) }
        : { ...own, parentId }
    })
  const actions = news
    .filter(({ item }) => item.level === 'action')
    .map((line): NewAction => {
      // Not known is said too: a later file that does tell changes what nobody touched.
      const { title = line.item.title, description = null, budgetCents = null } = fieldsOf(line.item)
      const objectiveId = found(parentOf(line) ?? undefined)
      return { id: line.becomes, objectiveId, title, description, budgetCents, ...periodOf(line.item) }
    })
  const trajectory = await getCurrentTrajectory(ctx)
  await addObjectives(ctx, trajectory.id, objectives)
  await addActions(ctx, actions)
}

/** Keeps what each thing of the plan is here, for the next file: by its place in the plan, and by its code alone. */
async function remember(
  ctx: Context,
  { authority, planYears }: CycleReport,
  lines: readonly PlacedLine[],
): Promise<void> {
  const rows = lines.flatMap(({ item, becomes }) =>
    [...new Set([item.key, item.ownKey ?? item.key])].map((code) => ({
      workspaceId: workspaceOf(ctx).id,
      id: newIdentifier(),
      authority,
      planYears,
      code,
      title: item.title,
      objectiveId: item.level === 'action' ? null : becomes,
      actionId: item.level === 'action' ? becomes : null,
    })),
  )
  await ctx.db.execute(
    sql`${insertRecords(policyCycleCodes, rows)}
      on conflict (workspace_id, authority, plan_years, code) do update set
        title = excluded.title, objective_id = excluded.objective_id, action_id = excluded.action_id`,
  )
}

/** Makes and changes all of it as one batch, which tells what was left as it is. */
async function takeOver(
  ctx: Context,
  report: CycleReport,
  lines: readonly PlacedLine[],
  domains: ReadonlyMap<number, string>,
): Promise<string> {
  const { batchId } = await inBatch(ctx, 'policy-cycle', async (batch) => {
    await changeKnown(batch, lines)
    await addNew(batch, lines, domains)
  })
  const left = lines.filter((line) => line.left.length > 0)
  await keepLeftAlone(
    ctx,
    batchId,
    left.map(({ becomes: id, item: { title } }) => ({ id, title, reason: 'changed-since' })),
  )
  await remember(
    ctx,
    report,
    lines.filter(({ outcome }) => outcome === 'new' || outcome === 'changed'),
  )
  return batchId
}

/** The file as it stays: what came of it, without all that was in it. */
function decided({ report, lines, lineCount }: CycleFile, all: readonly PlacedLine[]): CycleFound {
  const items = all.flatMap(({ item: { level, title }, becomes: id, outcome, left }): KeptItem[] =>
    outcome === 'same' ? [] : [{ id, level, title, outcome, left }],
  )
  const kept = { items, same: all.length - items.length }
  return { reports: report ? [report] : [], items: [], lines, lineCount, report: 0, chosen: [], kept }
}

/**
 * Takes over what was chosen of a file, all or nothing: what is new is made, what is known is changed where nobody
 * touched it since. Every change points to one batch; there is none when nothing changes. Errors: InvalidInput for a
 * domain that was not chosen, Refusal.
 */
export const keepPolicyCycle = command('policy-cycle.kept', keepCycleInput, async (ctx, { id, domains }) => {
  allow(mayWritePlan(ctx.actor))
  const file = await holdCycleFile(ctx, id)
  if (file.state !== 'read') throw new Refusal('conflict', cycleProblem('wrong-moment'))
  if (!file.report) throw new Refusal('invalid', cycleProblem('report-missing'))
  // Two files of the same plan would both find that nothing is known yet.
  await oneAtATime(ctx, 'policy-cycle')
  await holdKnown(ctx, file.report)
  const preview = await previewCycle(ctx, file)
  if (preview.length === 0) throw new Refusal('invalid', cycleProblem('nothing-chosen'))
  const domainOf = await domainsOf(ctx, preview, domains)

  const lines = preview.map((line) => ({ ...line, becomes: line.id ?? newIdentifier() }))
  const hasNews = lines.some(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const batchId = hasNews ? await takeOver(ctx, file.report, lines, domainOf) : null
  await ctx.db
    .update(planFiles)
    .set({ state: 'kept', batchId, found: decided(file, lines) })
    .where(and(eq(planFiles.workspaceId, workspaceOf(ctx).id), eq(planFiles.id, id)))
  return { planFileId: id, batchId }
})
