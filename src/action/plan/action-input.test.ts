import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { addActionInput } from '#src/action/plan/forms.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { receive } from '#src/platform/forms/reply.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
  const [domain] = await world.read(listPolicyDomains)
  const objective = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: examples.homework }
  objectiveId = (await addObjective(world.as('coordinator'), objective)).objectiveId
})
afterAll(() => world.close())

type Fields = Parameters<typeof addAction>[1]

const attempt = (given: Record<string, unknown>) =>
  addAction(world.as('coordinator'), { objectiveId, title: examples.parentGroup, ...given } as Fields)
const outcomeOf = (given: Record<string, unknown>): Promise<unknown> =>
  attempt(given).catch((error: unknown) => error)
const kept = async (given: Record<string, unknown>) => {
  const { actionId } = await attempt(given)
  return world.read((ctx) => getAction(ctx, actionId))
}

describe('what does not fit is refused beside its field', () => {
  it.each([
    ['no title', { title: undefined }, 'title', 'platform.required'],
    ['a title of white space', { title: ' \t\r\n\u00a0\u2003' }, 'title', 'platform.required'],
    ['a title of nothing but NUL', { title: '\0' }, 'title', 'platform.required'],
    ['a title of 500 characters', { title: 'x'.repeat(500) }, 'title', 'platform.too-long'],
    [
      'a description of 4001 characters',
      { description: 'x'.repeat(4001) },
      'description',
      'platform.too-long',
    ],
    [
      'an end before the start',
      { startsOn: '2027-01-02', endsOn: '2027-01-01' },
      'endsOn',
      'plan.ends-before-start',
    ],
    ['a day that does not exist', { startsOn: '29/2/2027' }, 'startsOn', 'platform.no-such-day'],
    ['a day in words', { endsOn: 'na de zomer' }, 'endsOn', 'platform.not-a-day'],
    ['a day in the year 12', { endsOn: '1/1/0012' }, 'endsOn', 'platform.year-out-of-range'],
    ['a budget of minus one cent', { budgetCents: '-0,01' }, 'budgetCents', 'platform.negative-amount'],
    ['a budget with three decimals', { budgetCents: '1,234.567' }, 'budgetCents', 'platform.not-an-amount'],
    ['a budget in words', { budgetCents: 'veel' }, 'budgetCents', 'platform.not-an-amount'],
    ['a budget in per cent', { budgetCents: '50 %' }, 'budgetCents', 'platform.not-an-amount'],
    ['a budget of a country', { budgetCents: '10000000000,01' }, 'budgetCents', 'platform.amount-too-large'],
    ['another approach', { approach: 'both' }, 'approach', 'platform.choose-one'],
    ['an objective that is no identifier', { objectiveId: '1.1' }, 'objectiveId', 'platform.choose-one'],
    ['an owner that is no identifier', { ownerId: "' or 1=1" }, 'ownerId', 'platform.choose-one'],
  ])('%s', async (_what, given, field, code) => {
    expect(await outcomeOf(given)).toMatchObject({ issues: [{ path: [field], code }] })
  })

  it('more than 50 who carry it out', async () => {
    expect(await outcomeOf({ executorIds: Array.from({ length: 51 }, newIdentifier) })).toMatchObject({
      issues: [{ path: ['executorIds'], code: 'platform.too-many-items', values: { max: 50 } }],
    })
  })
})

describe('what is odd but fits is kept as it is', () => {
  it.each([
    ['emoji', '🎉 Feest 👩‍👧'],
    ['right-to-left text', 'مجموعة الأهل'],
    ['markup', '<b>Oudergroep</b> & "meer"'],
    ['200 characters', 'x'.repeat(200)],
    ['a formula', '=1+1'],
  ])('a title of %s', async (_what, title) => {
    expect(await kept({ title })).toMatchObject({ title })
  })

  it('without the NULs that stood in it', async () => {
    expect(await kept({ title: 'Ouder\0groep', means: '\0' })).toMatchObject({
      title: 'Oudergroep',
      means: null,
    })
  })

  it.each([
    ['0', 0],
    ['0,01', 1],
    ['1.250', 125_000],
    ['1 250,5', 125_050],
    ['€ 99,50', 9950],
    ['10000000000', 1_000_000_000_000],
  ])('a budget of “%s” is %s cents', async (budgetCents, cents) => {
    expect(await kept({ budgetCents })).toMatchObject({ budgetCents: cents })
  })
})

describe('what is not there, or stands in another municipality, is refused, and the action is not kept', () => {
  const refused = { name: 'Refusal', kind: expect.stringMatching(/^(conflict|not-found)$/) }

  it.each([['objectiveId'], ['ownerId'], ['evaluatorId'], ['executorIds']])('as %s', async (field) => {
    const asValue = (id: string) => ({ [field]: field === 'executorIds' ? [id] : id })
    expect(await outcomeOf(asValue(newIdentifier()))).toMatchObject(refused)

    const neighbour = world.neighbourAtHome
    const [domain] = await world.read(listPolicyDomains, neighbour)
    const theirs = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Van hen' }
    const foreign =
      field === 'objectiveId'
        ? (await addObjective(neighbour, theirs)).objectiveId
        : (await registerParty(neighbour, { name: `Van hen ${field}`, kind: 'service' })).partyId
    const title = `Met een vreemde ${field}`
    expect(await outcomeOf({ ...asValue(foreign), title })).toMatchObject(refused)
  })
})

describe('a form that arrives', () => {
  const formOf = (...entries: [string, string][]) => {
    const form = new FormData()
    for (const [name, value] of [['objectiveId', objectiveId], ['title', 'Boom'], ...entries] as [
      string,
      string,
    ][])
      form.append(name, value)
    return receive(form, addActionInput)
  }

  it('with every other field left empty says nothing about them', () => {
    const names = Object.keys(addActionInput.shape).filter(
      (name) => name !== 'objectiveId' && name !== 'title',
    )
    const received = formOf(...names.map((name): [string, string] => [name, '']))
    expect(received).toMatchObject({
      accepted: true,
      value: { budgetCents: null, ownerId: null, startsOn: null },
    })
  })

  it.each([[0], [1], [2]])('with %i people ticked brings a list of as many', (count) => {
    const ids = Array.from({ length: count }, newIdentifier)
    const received = formOf(...ids.map((id): [string, string] => ['executorIds', id]))
    expect(received).toMatchObject({ accepted: true, value: { executorIds: ids } })
  })
})
