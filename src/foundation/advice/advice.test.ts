import { afterAll, beforeAll, expect, test } from 'vitest'
import '#src/doors/brought-along.ts'
import { addAction } from '#src/action/plan/action-commands.ts'
import { waiveAdvice, withdrawWaiver } from '#src/foundation/advice/commands.ts'
import { withWaivers } from '#src/foundation/advice/queries.ts'
import { findingInWords } from '#src/foundation/advice/rules.ts'
import type { Finding } from '#src/platform/finding.ts'
import type { Call } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal, leanOnOne, spreadNow, waiverOf } from '#tests/owned-plan.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const madeUpFinding = (values: Finding['values'] = { owned: 4, total: 6 }): Finding => ({
  rule: 'plan.ownership-spread',
  subject: world.trajectoryId,
  outcome: 'unmet',
  blocks: false,
  values,
  source: '003:2231-2237',
})
const coordinator = (): Call => world.as('coordinator')
const waive = async (finding: Finding) => waiveAdvice(coordinator(), waiverOf(finding))
const waiverNow = async (finding: Finding, call = coordinator()) =>
  (await world.read((ctx) => withWaivers(ctx, [finding]), call))[0]?.waiver
const conflict = { kind: 'conflict', code: 'advice.changed' }

test('advice that is not followed keeps the reason, and who gave it', async () => {
  const finding = await leanOnOne(coordinator())
  expect(await waiverNow(finding)).toBeNull()
  await waive(finding)
  expect(await waiverNow(finding)).toMatchObject({
    reason: 'Wij zijn met weinig',
    accountId: expect.any(String),
  })
})

test('waived again while it holds, it stays the same waiver', async () => {
  const finding = await leanOnOne(coordinator())
  expect(await waive(finding)).toEqual(await waive(finding))
})

test('facts that changed bring the advice back, and so does another outcome', async () => {
  const finding = await leanOnOne(coordinator())
  await waive(finding)
  expect(await waiverNow({ ...finding, values: { ...finding.values, owned: 5 } })).toBeNull()
  expect(await waiverNow({ ...finding, outcome: 'open' })).toBeNull()
  const turned = Object.fromEntries(Object.entries(finding.values).toReversed())
  expect(await waiverNow({ ...finding, values: turned })).toMatchObject({ rule: finding.rule })
  expect((await leanOnOne(coordinator())).values).not.toEqual(finding.values)
})

test('only advice that stands there now, with the facts that were seen, is waived', async () => {
  const finding = await leanOnOne(coordinator())
  const madeUp = { ...finding, values: { ...finding.values, owned: 1000 } }
  await expect(waive(madeUp)).rejects.toMatchObject(conflict)
  await leanOnOne(coordinator())
  await expect(waive(finding)).rejects.toMatchObject(conflict)
})

test('what is in order, or about nothing yet, is not waived', async () => {
  const fresh = await openWorld()
  try {
    const call = fresh.as('coordinator')
    const nothing = { ...madeUpFinding(), subject: fresh.trajectoryId }
    await expect(waiveAdvice(call, waiverOf(nothing))).rejects.toMatchObject(conflict)
    const { objectiveId } = await addGoal(call)
    for (const owner of ['Noor', 'Bram', 'Ilse', 'Omar'])
      await addAction(call, { objectiveId, title: 'Samen', newOwner: owner })
    const met = await spreadNow(call)
    expect(met.outcome).toBe('met')
    await expect(waiveAdvice(call, waiverOf(met))).rejects.toMatchObject(conflict)
  } finally {
    await fresh.close()
  }
})

test('a waiver holds for its own subject and rule, in its own municipality', async () => {
  const finding = await leanOnOne(coordinator())
  await waive(finding)
  expect(await waiverNow({ ...finding, subject: newIdentifier() })).toBeNull()
  expect(await waiverNow({ ...finding, rule: 'plan.other' })).toBeNull()
  expect(await waiverNow(finding, world.neighbourAtHome)).toBeNull()
})

test('advice that is followed after all stands there again, and can be withdrawn once', async () => {
  const finding = await leanOnOne(coordinator())
  const { waiverId: id } = await waive(finding)
  await withdrawWaiver(world.as('chair'), { id })
  expect(await waiverNow(finding)).toBeNull()
  await expect(withdrawWaiver(world.as('chair'), { id })).rejects.toMatchObject({ kind: 'not-found' })
})

test('a rule or a subject that nobody knows is not waived, and a reason is needed', async () => {
  const notFound = { kind: 'not-found' }
  const finding = await leanOnOne(coordinator())
  await expect(waive({ ...finding, rule: 'made.up' })).rejects.toMatchObject(notFound)
  await expect(waive({ ...finding, subject: newIdentifier() })).rejects.toMatchObject(notFound)
  await expect(waiveAdvice(world.neighbourAtHome, waiverOf(finding))).rejects.toMatchObject(notFound)
  await expect(waiveAdvice(coordinator(), waiverOf(finding, ' '))).rejects.toMatchObject({
    issues: [{ path: ['reason'], code: 'platform.required' }],
  })
})

test('many findings are one question to the database, in the words of one, and none is none', async () => {
  const many = Array.from({ length: 20 }, () => madeUpFinding())
  world.statements.length = 0
  expect(await world.read((ctx) => withWaivers(ctx, many))).toHaveLength(20)
  expect(world.statements).toHaveLength(1)
  expect(await world.read((ctx) => withWaivers(ctx, []))).toEqual([])
  expect(world.statements).toHaveLength(1)
  await world.read((ctx) => withWaivers(ctx, [madeUpFinding()]))
  expect(new Set(world.statements).size).toBe(1)
})

test('a finding is said in the language of the reader with its facts; an unknown one is a bug', () => {
  const one = madeUpFinding({ name: 'Noor', owned: 4, total: 6 })
  expect(findingInWords(one, 'nl').title).toBe('Noor trekt 4 van de 6 acties met een trekker')
  expect(findingInWords(one, 'fr').title).toContain('Noor')
  expect(() => findingInWords({ ...madeUpFinding(), rule: 'made.up' }, 'nl')).toThrow(
    'no words for the rule made.up',
  )
})
