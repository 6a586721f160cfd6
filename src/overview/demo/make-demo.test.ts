import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAttachments } from '#src/action/follow-up/attachment-queries.ts'
import { everythingMine } from '#src/action/follow-up/mine-queries.ts'
import { findInAction } from '#src/action/plan/advice-queries.ts'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { wholePlan, type PlanGroup } from '#src/action/plan/queries.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { demoPeople, type DemoPerson } from '#src/overview/demo/demo-people.ts'
import { demoWorkspace } from '#src/overview/demo/demo-workspace.ts'
import { makeDemo } from '#src/overview/demo/make-demo.ts'
import type { Call, Context } from '#src/platform/context.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

let world: World
let groups: PlanGroup[]
const said: string[] = []
beforeAll(async () => {
  world = await openWorld()
  await makeDemo(world.database, now, (line) => said.push(line))
  groups = await reading(async (ctx) => wholePlan(ctx, (await getCurrentTrajectory(ctx)).id))
})
afterAll(() => world.close())

const demo = (): Call => ({ ...world.system, workspace: demoWorkspace })
const reading = <Result>(work: (ctx: Context) => Promise<Result>, call = demo()) => world.read(work, call)

/** As one of its people. */
async function as(person: DemoPerson): Promise<Call> {
  const { email, role, name } = demoPeople[person]
  const [account] = await reading((ctx) =>
    ctx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)),
  )
  const roles = [{ role, scopeKind: 'workspace', scopeId: null }]
  const accountId = account?.id ?? ''
  return { ...demo(), actor: { kind: 'person', accountId, name, administrator: false, roles } }
}

function actionCalled(title: string): PlanAction {
  const found = groups.flatMap(({ actions }) => actions).find((action) => action.title === title)
  if (!found) throw new Error(`the demo has no action ${title}`)
  return found
}

test('a second start leaves the demo as people made it', async () => {
  await makeDemo(world.database, now, (line) => said.push(line))
  expect(said).toEqual(['Making the demo …'])
})

test('its objectives say what their measure tells, when it is measured, and who took part and accepted', () => {
  const [objective] = groups.filter(({ objective: { kind } }) => kind === 'operational')
  expect(objective?.objective).toMatchObject({
    resultKind: 'outcome',
    moments: ['2025-09-30', '2026-06-30', '2027-06-30', '2028-06-30'],
    ambition: 'fitting',
    acceptances: [
      { accepter: 'parents', tookPart: 5, number: 4 },
      { accepter: 'working-group', tookPart: 9, number: 9 },
      { accepter: 'services', tookPart: null, number: 3 },
    ],
  })
  const kinds = new Set(groups.map((group) => group.objective.resultKind))
  expect(kinds).toEqual(new Set([null, 'outcome', 'output']))
})

test('a subsidy that ends before its action brings advice, money that goes on does not', async () => {
  const find = findInAction('action.anchored')
  const outcomeOf = async (title: string) =>
    (await reading((ctx) => find(ctx, actionCalled(title).id)))?.outcome
  expect(await outcomeOf('Energiescans met een vertrouwde begeleider')).toBe('unmet')
  expect(await outcomeOf('Huiswerkbegeleiding in de Molenwijk')).toBe('met')
})

test('its people find what is theirs: actions of their service, a question, a comment that is meant for them', async () => {
  const els = await reading(everythingMine, await as('els'))
  expect(els.parties.map(({ name }) => name)).toEqual(['Jeugddienst'])
  expect(els.total).toBeGreaterThan(3)
  expect(els.asked.requests.map(({ field }) => field)).toEqual(['evaluationMethod'])
  expect(els.unseen.total).toBe(1)

  const noor = await reading(everythingMine, await as('noor'))
  expect(noor.actions.some(({ group }) => group === 'late')).toBe(true)
  expect(noor.unseen.total).toBe(1)
})

test('one of its actions has a file', async () => {
  const { id } = actionCalled('Huiswerkbegeleiding in de Molenwijk')
  const files = await reading((ctx) => listAttachments(ctx, id))
  expect(files.map(({ fileName }) => fileName)).toEqual(['Afspraken huiswerkbegeleiding.txt'])
})
