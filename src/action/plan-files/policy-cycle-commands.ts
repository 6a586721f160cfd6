import { and, eq, sql, type SQL } from 'drizzle-orm'
import { cycleLimits, type CycleItem, type CycleReport } from '#src/action/plan-files/policy-cycle.ts'
import { mostChosen, narrowed, pageOf } from '#src/action/plan-files/policy-cycle-choice.ts'
import { readPolicyCycle } from '#src/action/plan-files/policy-cycle-file.ts'
import {
  chooseItemsInput,
  chooseReportInput,
  receiveCycleInput,
  removeCycleInput,
} from '#src/action/plan-files/policy-cycle-forms.ts'
import { headOf, type CycleFound } from '#src/action/plan-files/policy-cycle-found.ts'
import { cycleProblem } from '#src/action/plan-files/policy-cycle-problems.ts'
import { knownItems } from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import { getCycleFile, holdCycleFile, type CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { adoptFile, fileContent, removeFile } from '#src/platform/files/stored-files.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/** What is known from an earlier file is ticked at first: so a newer file of the same plan is quickly read in. */
const tickedAtFirst = async (
  ctx: Context,
  report: CycleReport,
  items: readonly CycleItem[],
): Promise<string[]> => {
  const known = await knownItems(ctx, report, items)
  return items.flatMap(({ key }) => (known.has(key) ? key : [])).slice(0, mostChosen)
}

/** Reads a file of the policy and management cycle and puts aside what is in it; nothing is kept yet. Errors: Refusal. */
export const receiveCycleFile = command(
  'policy-cycle.received',
  receiveCycleInput,
  async (ctx, { fileId }) => {
    allow(mayWritePlan(ctx.actor))
    const file = await adoptFile(ctx, fileId)
    if (file.size > cycleLimits.megabytes * 1_000_000)
      throw new Refusal('too-large', 'platform.too-large', { megabytes: cycleLimits.megabytes }, 'fileId')
    const reading = await readPolicyCycle(fileContent(ctx, fileId))
    if (!reading.ok) throw new Refusal('invalid', cycleProblem(reading.code), reading.values, 'fileId')
    await removeFile(ctx, fileId)
    const { plans, lines, lineCount } = reading
    const only = plans.length === 1 ? plans[0] : undefined
    const aside: CycleFound = {
      reports: plans.map(headOf),
      items: plans.map(({ items }) => items),
      lines,
      lineCount,
      report: only ? 0 : null,
      chosen: only ? await tickedAtFirst(ctx, only, only.items) : [],
      kept: null,
    }
    const trajectory = await getCurrentTrajectory(ctx)
    const id = newIdentifier()
    await ctx.db.insert(planFiles).values({
      workspaceId: workspaceOf(ctx).id,
      id,
      trajectoryId: trajectory.id,
      kind: 'policy-cycle',
      name: file.name,
      state: 'read',
      found: aside,
      accountId: accountOf(ctx.actor),
      at: ctx.now,
    })
    return { planFileId: id }
  },
)

const isPlanFile = (ctx: Context, id: string) =>
  and(eq(planFiles.workspaceId, workspaceOf(ctx).id), eq(planFiles.id, id))

/** The file, while nobody has decided about it. Errors: Refusal. */
async function undecided(ctx: Context, id: string): Promise<CycleFile> {
  const file = await holdCycleFile(ctx, id)
  if (file.state !== 'read') throw new Refusal('conflict', cycleProblem('wrong-moment'))
  return file
}

/** Takes a file away that nothing was taken over from. Errors: Refusal. */
export const removeCycleFile = command('policy-cycle.removed', removeCycleInput, async (ctx, { id }) => {
  allow(mayWritePlan(ctx.actor))
  await undecided(ctx, id)
  await ctx.db.delete(planFiles).where(isPlanFile(ctx, id))
  return { planFileId: id }
})

/** Replaces parts of what was put aside, without sending the rest back and forth. */
async function setAside(ctx: Context, id: string, parts: Partial<CycleFound>): Promise<void> {
  const set = Object.entries(parts).reduce<SQL>(
    (aside, [name, value]) =>
      sql`jsonb_set(${aside}, ${sql.raw(`'{${name}}'`)}, ${JSON.stringify(value)}::jsonb)`,
    sql`${planFiles.found}`,
  )
  await ctx.db.update(planFiles).set({ found: set }).where(isPlanFile(ctx, id))
}

/** Says which report of a file is meant: of which authority, which years, which status. Errors: Refusal. */
export const chooseCycleReport = command(
  'policy-cycle.report-chosen',
  chooseReportInput,
  async (ctx, { id, report }) => {
    allow(mayWritePlan(ctx.actor))
    const { reports } = await undecided(ctx, id)
    const head = reports[report]
    if (!head) throw new Refusal('invalid', cycleProblem('report-missing'), {}, 'report')
    await setAside(ctx, id, { report })
    const { items } = await getCycleFile(ctx, id)
    await setAside(ctx, id, { chosen: await tickedAtFirst(ctx, head, items) })
    return { planFileId: id }
  },
)

/** Keeps the ticks of the lines that were shown; those of all other lines stay. Errors: Refusal. */
export const chooseCycleItems = command('policy-cycle.items-chosen', chooseItemsInput, async (ctx, input) => {
  const { id, step, shownPage, shownWord, word } = input
  allow(mayWritePlan(ctx.actor))
  const { items, chosen: before, place } = await undecided(ctx, id)
  if (place !== input.report) throw new Refusal('conflict', cycleProblem('wrong-moment'))
  const asShown = { word: shownWord ?? '', page: shownPage }
  const { lines, page } = pageOf(items, asShown)
  const ticked = new Set(input.chosen)
  const chosen = new Set(before)
  for (const line of lines) setTick(chosen, line.key, ticked.has(line.place))
  if (step === 'all' || step === 'none')
    for (const { key } of narrowed(items, asShown.word)) setTick(chosen, key, step === 'all')
  if (chosen.size > mostChosen)
    throw new Refusal('invalid', cycleProblem('too-many-chosen'), { max: mostChosen }, 'chosen')
  if (step === null && chosen.size === 0)
    throw new Refusal('invalid', cycleProblem('nothing-chosen'), {}, 'chosen')
  await setAside(ctx, id, { chosen: items.flatMap(({ key }) => (chosen.has(key) ? key : [])) })
  const turned = { previous: page - 1, next: page + 1, search: 1, all: page, none: page }
  return {
    planFileId: id,
    onward: step === null,
    word: step === 'search' ? (word ?? '') : asShown.word,
    page: step === null ? page : turned[step],
  }
})

function setTick(chosen: Set<string>, key: string, isTicked: boolean): void {
  if (isTicked) chosen.add(key)
  else chosen.delete(key)
}
