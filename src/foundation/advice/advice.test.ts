import { afterAll, beforeAll, expect, test } from 'vitest'
import '#src/action/plan/advice-queries.ts'
import '#src/action/plan/rule-words.ts'
import { waiveAdvice, withdrawWaiver } from '#src/foundation/advice/commands.ts'
import { withWaivers } from '#src/foundation/advice/queries.ts'
import { findingInWords } from '#src/foundation/advice/rules.ts'
import { factsOf, type Finding } from '#src/platform/finding.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let made = 0
const facts = () => ({ name: 'Noor', owned: 4, total: (made += 1) })
/** Each rests on facts of its own. */
const finding = (values: Finding['values'] = facts(), subject = world.trajectoryId): Finding => ({
  rule: 'plan.ownership-spread',
  subject,
  outcome: 'unmet',
  blocks: false,
  values,
  source: '003:2231-2237',
})
const waive = (one: Finding, call = world.as('coordinator')) =>
  waiveAdvice(call, {
    rule: one.rule,
    subject: one.subject,
    facts: factsOf(one),
    reason: 'Wij zijn met weinig',
  })
const waiverOf = async (one: Finding, call = world.as('coordinator')) =>
  (await world.read((ctx) => withWaivers(ctx, [one]), call))[0]?.waiver

test('advice that is not followed keeps the reason, and who gave it', async () => {
  const one = finding()
  expect(await waiverOf(one)).toBeNull()
  await waive(one)
  expect(await waiverOf(one)).toMatchObject({ reason: 'Wij zijn met weinig', accountId: expect.any(String) })
})

test('facts that changed bring the advice back, and so does another outcome', async () => {
  const one = finding()
  await waive(one)
  expect(await waiverOf({ ...one, values: { ...one.values, owned: 5 } })).toBeNull()
  expect(await waiverOf({ ...one, outcome: 'open' })).toBeNull()
  expect(
    await waiverOf({ ...one, values: Object.fromEntries(Object.entries(one.values).toReversed()) }),
  ).toMatchObject({
    rule: one.rule,
  })
})

test('a waiver holds for its own subject and rule, in its own municipality', async () => {
  const one = finding()
  await waive(one)
  expect(await waiverOf(finding(one.values, newIdentifier()))).toBeNull()
  expect(await waiverOf({ ...one, rule: 'plan.other' })).toBeNull()
  expect(await waiverOf(one, world.neighbourAtHome)).toBeNull()
})

test('advice that is followed after all stands there again, and can be withdrawn once', async () => {
  const one = finding()
  const { waiverId: id } = await waive(one)
  await withdrawWaiver(world.as('chair'), { id })
  expect(await waiverOf(one)).toBeNull()
  await expect(withdrawWaiver(world.as('chair'), { id })).rejects.toMatchObject({ kind: 'not-found' })
})

test('a rule or a subject that nobody knows is not waived, and a reason is needed', async () => {
  const notFound = { kind: 'not-found' }
  await expect(waive({ ...finding(), rule: 'made.up' })).rejects.toMatchObject(notFound)
  await expect(waive(finding(facts(), newIdentifier()))).rejects.toMatchObject(notFound)
  await expect(waive(finding(), world.neighbourAtHome)).rejects.toMatchObject(notFound)
  const without = waiveAdvice(world.as('coordinator'), {
    rule: 'plan.ownership-spread',
    subject: newIdentifier(),
    facts: '[]',
    reason: ' ',
  })
  await expect(without).rejects.toMatchObject({ issues: [{ path: ['reason'], code: 'platform.required' }] })
})

test('many findings are one question to the database, and none is none', async () => {
  const many = Array.from({ length: 20 }, () => finding())
  world.statements.length = 0
  expect(await world.read((ctx) => withWaivers(ctx, many))).toHaveLength(20)
  expect(world.statements).toHaveLength(1)
  expect(await world.read((ctx) => withWaivers(ctx, []))).toEqual([])
  expect(world.statements).toHaveLength(1)
})

test('a finding is said in the language of the reader with its facts; an unknown one is a bug', () => {
  const one = finding({ name: 'Noor', owned: 4, total: 6 })
  expect(findingInWords(one, 'nl').title).toBe('Noor trekt 4 van de 6 acties')
  expect(findingInWords(one, 'fr').title).toContain('Noor')
  expect(() => findingInWords({ ...finding(), rule: 'made.up' }, 'nl')).toThrow(
    'no words for the rule made.up',
  )
})
