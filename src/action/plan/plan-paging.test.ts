import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planFindings } from '#src/action/plan/advice-queries.ts'
import { listPlan, planTotals, wholePlan } from '#src/action/plan/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import type { Context } from '#src/platform/context.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
const statements: Record<string, number[]> = { listPlan: [], wholePlan: [], planTotals: [], planFindings: [] }
beforeAll(async () => {
  world = await openWorld()
  const domains = await world.read(listPolicyDomains)
  const objectives = await Promise.all(
    [0, 1, 2].map((place) =>
      addObjective(world.as('coordinator'), {
        kind: 'strategic',
        domainId: domains[place]?.id ?? '',
        statement: `Doel ${place}`,
        acceptedByParents: 1,
      }),
    ),
  )
  for (let made = 0; made < 120; made += 1) {
    if (made === 3 || made === 60) await countStatements()
    const objectiveId = objectives[made % 3]?.objectiveId ?? ''
    await addAction(world.as('coordinator'), {
      objectiveId,
      title: `Actie ${made}`,
      newOwner: `Dienst ${made % 7}`,
    })
  }
})
afterAll(() => world.close())

const page = (number: number) => (ctx: Context) =>
  listPlan(ctx, world.trajectoryId, {}, { limit: 50, offset: (number - 1) * 50 })

async function countStatements(): Promise<void> {
  const queries: Record<string, (ctx: Context) => Promise<unknown>> = {
    listPlan: page(1),
    wholePlan: (ctx) => wholePlan(ctx, world.trajectoryId),
    planTotals: (ctx) => planTotals(ctx, world.trajectoryId),
    planFindings: (ctx) => planFindings(ctx, world.trajectoryId),
  }
  for (const [name, query] of Object.entries(queries)) {
    world.statements.length = 0
    await world.read(query)
    statements[name]?.push(world.statements.length)
  }
}

test('a plan of 3 actions and one of 60 take as many statements', () => {
  expect(statements).toEqual({
    listPlan: [4, 4],
    wholePlan: [4, 4],
    planTotals: [1, 1],
    planFindings: [1, 1],
  })
})

test('120 actions are three pages, on which each of them stands once', async () => {
  const pages = await Promise.all([1, 2, 3].map((number) => world.read(page(number))))
  expect(pages.map(({ lines }) => lines)).toEqual([120, 120, 120])
  const actions = pages.map(({ groups }) => groups.flatMap((group) => group.actions.map(({ id }) => id)))
  expect(actions.map((each) => each.length)).toEqual([50, 50, 20])
  expect(new Set(actions.flat()).size).toBe(120)
})

test('an objective whose actions do not fit one page stands above the rest of them on the next', async () => {
  const pages = await Promise.all([1, 2].map((number) => world.read(page(number))))
  const shown = pages.map(({ groups }) =>
    groups.map(({ objective, actions }) => `${objective.statement}: ${actions.length}`),
  )
  expect(shown).toEqual([
    ['Doel 0: 40', 'Doel 1: 10'],
    ['Doel 1: 30', 'Doel 2: 20'],
  ])
})

test('a page after the last is empty', async () => {
  expect(await world.read(page(4))).toEqual({ groups: [], lines: 0 })
})
