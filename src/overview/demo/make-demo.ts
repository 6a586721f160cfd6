import { sql } from 'drizzle-orm'
import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { adoptPolicyDomains } from '#src/foundation/library/commands.ts'
import { domainIds } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { demoDates } from '#src/overview/demo/demo-dates.ts'
import { demoParties, demoPeople, type DemoParty } from '#src/overview/demo/demo-people.ts'
import { demoPlan, demoVision, type DemoAction, type DemoObjective } from '#src/overview/demo/demo-plan.ts'
import { keepDemoConclusions } from '#src/overview/demo/keep-demo-conclusions.ts'
import { keepDemoFigures } from '#src/overview/demo/keep-demo-figures.ts'
import { demoWorkspace } from '#src/overview/demo/demo-workspace.ts'
import { inWorkspaceOf } from '#src/platform/command.ts'
import type { Context } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'

type Parties = Record<DemoParty, string>
type Demo = {
  ctx: Context
  dates: ReturnType<typeof demoDates>
  parties: Parties
  vision: string[]
  coordinator: string
}

async function makePeople(ctx: Context): Promise<string> {
  const accounts = []
  for (const { name, email, role } of demoPeople) {
    const { accountId } = await makeAccount(ctx, { name, email, password: null, fictional: true })
    await appoint(ctx, { accountId, role })
    accounts.push(accountId)
  }
  return accounts[0] ?? ''
}

async function makeParties(ctx: Context): Promise<Parties> {
  const made: Partial<Parties> = {}
  for (const [code, party] of Object.entries(demoParties)) {
    // The keys of the list are the codes of the parties.
    made[code as DemoParty] = (await registerParty(ctx, party)).partyId
  }
  return made as Parties
}

async function makeVision(ctx: Context): Promise<string[]> {
  const ids = []
  for (const statement of demoVision) ids.push((await addVisionPart(ctx, { statement })).visionPartId)
  return ids
}

async function makeAction(demo: Demo, objectiveId: string, action: DemoAction): Promise<void> {
  const { ctx, dates, parties } = demo
  const { actionId: id } = await addAction(ctx, {
    objectiveId,
    title: action.title,
    description: action.description,
    approach: action.approach,
    startsOn: action.from === undefined ? null : dates.monthStart(action.from),
    endsOn: action.until === undefined ? null : dates.monthEnd(action.until),
    aim: action.aim,
    expectedResult: action.result,
    evaluationMethod: action.evaluation,
    means: action.means,
    budgetCents: action.euros === undefined ? null : action.euros * 100,
    ownerId: action.owner && parties[action.owner],
    executorIds: action.executors?.map((party) => parties[party]),
    evaluatorId: action.evaluator && parties[action.evaluator],
  })
  if (!action.status) return
  const when =
    action.status === 'done' ? dates.monthEnd(action.until ?? -1) : dates.monthStart(action.from ?? -1)
  const on = dates.notAfterToday(when)
  await setActionStatus(ctx, { id, version: 1, status: action.status, on, note: action.note ?? null })
}

const yesNo = (answer: boolean | undefined) =>
  answer === undefined ? null : answer ? ('yes' as const) : ('no' as const)

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
    unit: step.unit,
    baseline: step.baseline,
    target: step.target,
    startsOn: step.from === undefined ? null : dates.monthStart(step.from),
    endsOn: step.until === undefined ? null : dates.monthEnd(step.until),
    enoughPeople: yesNo(step.people),
    enoughMeans: yesNo(step.means),
    acceptedByParents: step.parents ?? null,
    acceptedByWorkingGroup: step.group ?? null,
    acceptedBySteeringGroup: null,
    acceptedByServices: null,
    acceptedByCouncil: null,
  })
  for (const action of step.actions) await makeAction(demo, objectiveId, action)
}

async function makePlan(demo: Demo): Promise<void> {
  const domains = await domainIds(demo.ctx)
  for (const { domain, statement, forWhom, vision, steps } of demoPlan) {
    const domainId = domains.get(domain) ?? ''
    const goal = {
      kind: 'strategic' as const,
      domainId,
      statement,
      forWhom,
      visionPartId: demo.vision[vision - 1],
    }
    const { objectiveId } = await addObjective(demo.ctx, goal)
    for (const step of steps) await makeStep(demo, domainId, objectiveId, step)
  }
}

async function fill(ctx: Context): Promise<void> {
  const dates = demoDates(ctx.now)
  const coordinator = await makePeople(ctx)
  await adoptPolicyDomains(ctx, {})
  await openTrajectory(ctx, dates.cycle())
  const written: Context = { ...ctx, actor: { kind: 'system', onBehalfOf: coordinator } }
  const demo: Demo = {
    ctx: written,
    dates,
    coordinator,
    parties: await makeParties(written),
    vision: await makeVision(written),
  }
  await makePlan(demo)
  await keepDemoFigures(written)
  await keepDemoConclusions(written)
}

/** Makes the invented municipality, all or nothing; where it is already, it is left as people made it. */
export async function makeDemo(database: Database, now: Date, say: (line: string) => void): Promise<void> {
  const wall = { workspace: demoWorkspace.id, account: null }
  const isThere = await database.read(wall, async (db) => {
    const { rows } = await db.execute(sql`select 1 from workspaces where id = ${demoWorkspace.id}`)
    return rows.length > 0
  })
  if (isThere) return
  say('Making the demo …')
  await database.write({ workspace: commonWorkspace, account: null }, async (db) => {
    const actor = { kind: 'system', onBehalfOf: null } as const
    const ctx: Context = {
      database,
      db,
      actor,
      workspace: null,
      now,
      locale: 'nl',
      writing: true,
      auditId: null,
    }
    const { id, name, fictional } = demoWorkspace
    await openWorkspace(ctx, {
      id,
      name,
      kind: 'municipality',
      nis: [fictionalArea.nis],
      coversFrom: '2019-01-01',
      fictional,
    })
    await inWorkspaceOf(ctx, demoWorkspace, fill)
  })
}
