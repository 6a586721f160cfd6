import { acceptanceFields, tookPartFields } from '#src/action/plan/acceptance.ts'
import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { addFinancing } from '#src/action/plan/financing-commands.ts'
import { accepters } from '#src/action/plan/objective.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { domainIds } from '#src/foundation/library/queries.ts'
import { demoDates } from '#src/overview/demo/demo-dates.ts'
import type { DemoAction, DemoDialogue, DemoObjective } from '#src/overview/demo/demo-goal.ts'
import type { DemoParty } from '#src/overview/demo/demo-people.ts'
import { demoPlan, demoVision } from '#src/overview/demo/demo-plan.ts'
import type { Context } from '#src/platform/context.ts'

type Demo = {
  ctx: Context
  dates: ReturnType<typeof demoDates>
  parties: Record<DemoParty, string>
  vision: string[]
  /** Of every action that was made, by its title. */
  actionIds: Map<string, string>
}

async function makeVision(ctx: Context): Promise<string[]> {
  const ids = []
  for (const statement of demoVision) ids.push((await addVisionPart(ctx, { statement })).visionPartId)
  return ids
}

type Timed = { from?: number; until?: number }
const periodOf = ({ dates }: Demo, { from, until }: Timed) => ({
  startsOn: from === undefined ? null : dates.monthStart(from),
  endsOn: until === undefined ? null : dates.monthEnd(until),
})

async function makeAction(demo: Demo, objectiveId: string, action: DemoAction): Promise<void> {
  const { ctx, dates, parties } = demo
  const { actionId: id } = await addAction(ctx, {
    objectiveId,
    title: action.title,
    description: action.description,
    approach: action.approach,
    ...periodOf(demo, action),
    aim: action.aim,
    expectedResult: action.result,
    evaluationMethod: action.evaluation,
    means: action.means,
    budgetCents: action.euros === undefined ? null : action.euros * 100,
    ownerId: action.owner && parties[action.owner],
    executorIds: action.executors?.map((party) => parties[party]),
    evaluatorId: action.evaluator && parties[action.evaluator],
  })
  demo.actionIds.set(action.title, id)
  for (const { kind, name, euros, ...timed } of action.financing ?? [])
    await addFinancing(ctx, { actionId: id, kind, name, amountCents: euros * 100, ...periodOf(demo, timed) })
  if (!action.status) return
  const when =
    action.status === 'done' ? dates.monthEnd(action.until ?? -1) : dates.monthStart(action.from ?? -1)
  const on = dates.notAfterToday(when)
  await setActionStatus(ctx, { id, version: 1, status: action.status, on, note: action.note ?? null })
}

const yesNo = (answer: boolean | undefined) =>
  answer === undefined ? null : answer ? ('yes' as const) : ('no' as const)

/** As the form of an objective asks it. */
const dialogueFields = (dialogue: DemoDialogue = {}): Record<string, number | undefined> =>
  Object.fromEntries(
    accepters.flatMap((accepter) => [
      [tookPartFields[accepter], dialogue[accepter]?.tookPart],
      [acceptanceFields[accepter], dialogue[accepter]?.accepted],
    ]),
  )

async function makeStep(demo: Demo, domainId: string, parentId: string, step: DemoObjective): Promise<void> {
  const { ctx, dates, vision } = demo
  const { objectiveId } = await addObjective(ctx, {
    kind: 'operational',
    domainId,
    parentId,
    statement: step.statement,
    forWhom: step.forWhom,
    visionPartId: step.vision === undefined ? null : vision[step.vision - 1],
    measure: step.measure,
    measureKind: step.measureKind,
    resultKind: step.resultKind,
    unit: step.unit,
    baseline: step.baseline,
    target: step.target,
    moments: step.moments?.map((month) => dates.monthEnd(month)),
    ...periodOf(demo, step),
    enoughPeople: yesNo(step.people),
    enoughMeans: yesNo(step.means),
    ambition: step.ambition,
    ...dialogueFields(step.dialogue),
  })
  for (const action of step.actions) await makeAction(demo, objectiveId, action)
}

/** Vision, objectives and actions of the invented municipality; gives what its actions are found by. */
export async function keepDemoPlan(
  ctx: Context,
  parties: Record<DemoParty, string>,
): Promise<ReadonlyMap<string, string>> {
  const vision = await makeVision(ctx)
  const demo: Demo = { ctx, dates: demoDates(ctx.now), parties, vision, actionIds: new Map() }
  const domains = await domainIds(ctx)
  for (const { domain, statement, forWhom, vision: part, dialogue, steps } of demoPlan) {
    const domainId = domains.get(domain) ?? ''
    const goal = {
      kind: 'strategic' as const,
      domainId,
      statement,
      forWhom,
      visionPartId: vision[part - 1],
      ...dialogueFields(dialogue),
    }
    const { objectiveId } = await addObjective(ctx, goal)
    for (const step of steps) await makeStep(demo, domainId, objectiveId, step)
  }
  return demo.actionIds
}
