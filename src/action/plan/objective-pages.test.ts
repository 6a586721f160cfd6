import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective, changeObjective } from '#src/action/plan/commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let education: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('working-group-chair')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  education = (await world.read(listPolicyDomains))[1]?.id ?? ''
})
afterAll(() => world.close())

type Given = Partial<Parameters<typeof addObjective>[1]>
async function added(given: Given = {}): Promise<string> {
  const objective = {
    kind: 'operational' as const,
    domainId: education,
    statement: examples.homework,
    ...given,
  }
  return (await addObjective(world.as('coordinator'), objective)).objectiveId
}
const read = (id: string) => world.read((ctx) => getObjective(ctx, id))
async function htmlAt(address: string): Promise<string> {
  const response = await coordinator.get(address)
  expect(response.status).toBe(200)
  return response.text()
}
const formOf = (objective: string) => htmlAt(planPaths.editObjective({ workspace, objective }))
describe('a form that does not fit', () => {
  const send = (fields: Record<string, string>) =>
    coordinator.post(planPaths.addObjective({ workspace }), {
      kind: 'operational',
      domainId: education,
      statement: examples.homework,
      ...fields,
    })

  it('comes back with the message beside its field, a link to it above, and all that was typed', async () => {
    const response = await send({
      startsOn: '2/1/2027',
      endsOn: '1/1/2027',
      forWhom: 'كل طفل 🎒',
      unit: '<b>',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    const elements = elementsOf(html)
    const field = elements.find(({ attributes }) => attributes.get('name') === 'endsOn')?.attributes
    expect(field?.get('aria-invalid')).toBe('true')
    expect(field?.get('value')).toBe('1/1/2027')
    const error = `${field?.get('id')}-error`
    expect(field?.get('aria-describedby')?.split(' ')).toContain(error)
    expect(elements.some(({ attributes }) => attributes.get('id') === error)).toBe(true)
    expect(textsIn(html, 'p')).toContain('Kies een einddatum die na de begindatum valt')
    expect(elements.some(({ attributes }) => attributes.get('href') === `#${field?.get('id')}`)).toBe(true)
    const typed = elements.map(({ attributes }) => attributes.get('value'))
    expect(typed).toEqual(expect.arrayContaining(['2/1/2027', 'كل طفل 🎒', '<b>', 'operational']))
    expect(textsIn(html, 'textarea')).toContain(examples.homework)
  })

  it.each([
    [{ acceptedByParents: 'abc' }, 'Schrijf een getal, bijvoorbeeld 20,5'],
    [{ acceptedByParents: '-1' }, 'Moet minstens 0 zijn'],
    [{ acceptedByParents: '1,5' }, 'Schrijf een geheel getal, bijvoorbeeld 12'],
    [{ endsOn: '30/2/2027' }, 'Deze dag bestaat niet op de kalender'],
    [{ statement: ' \t' }, 'Vul dit in'],
    [{ statement: 'x'.repeat(501) }, 'Houd het bij 500 tekens'],
  ])('%o: %s', async (fields, message) => {
    const response = await send(fields as Record<string, string>)
    expect(response.status).toBe(422)
    expect(textsIn(await response.text(), 'p')).toContain(message)
  })

  it.each([['domainId'], ['parentId'], ['visionPartId']])(
    '%s of something that is not there',
    async (field) => {
      const response = await send({ [field]: newIdentifier() })
      expect([404, 409]).toContain(response.status)
      expect(textsIn(await response.text(), 'textarea')).toContain(examples.homework)
      expect(site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
    },
  )

  it('made from an older version shows what somebody else saved beside what was typed', async () => {
    const id = await added()
    const other = { kind: 'operational' as const, domainId: education, statement: 'Van een ander' }
    await changeObjective(world.as('coordinator'), { ...other, id, version: 1 })
    const address = planPaths.editObjective({ workspace, objective: id })
    const response = await coordinator.post(address, { ...other, statement: 'Van mij', version: '1' })
    const html = await response.text()
    expect(response.status).toBe(409)
    expect(textsIn(html, 'textarea')).toContain('Van mij')
    expect(html).toContain('Van een ander')
    expect(
      elementsOf(html)
        .find(({ attributes }) => attributes.get('name') === 'version')
        ?.attributes.get('value'),
    ).toBe('2')
    expect(await read(id)).toMatchObject({ statement: 'Van een ander' })
  })
})

test('a form that is opened and saved as it stands changes nothing', async () => {
  const id = await added({
    forWhom: 'leerlingen',
    measure: 'leerlingen',
    measureKind: 'objective',
    unit: '%',
    baseline: '1,125',
    target: '2,375',
    startsOn: '2026-09-01',
    endsOn: '2027-06-30',
    enoughPeople: true,
    enoughMeans: false,
    acceptedByParents: 1000,
  })
  const html = await formOf(id)
  const sent = elementsOf(html).flatMap(({ name, attributes }): [string, string][] => {
    const ticked = attributes.get('type') !== 'radio' || attributes.has('checked')
    const field = attributes.get('name')
    return name === 'input' && field && ticked ? [[field, attributes.get('value') ?? '']] : []
  })
  const [statement = ''] = textsIn(html, 'textarea')
  const address = planPaths.editObjective({ workspace, objective: id })
  const before = await read(id)
  const response = await coordinator.post(address, {
    ...Object.fromEntries(sent),
    statement,
    domainId: education,
  })
  expect(response.headers.get('location')).toBe(planPaths.objective({ workspace, objective: id }))
  expect(await read(id)).toEqual(before)
})

test('an objective that still has actions is not taken away, and the page says what to do', async () => {
  const id = await added()
  await addAction(world.as('coordinator'), { objectiveId: id, title: examples.parentGroup })
  const response = await coordinator.post(planPaths.removeObjective({ workspace, objective: id }), {
    version: '1',
  })
  expect(response.status).toBe(409)
  expect(textsIn(await response.text(), 'main').join()).toContain(
    'Bij dit doel hoort nog één actie. Geef die eerst een ander doel of neem ze weg.',
  )
})

describe('an address that names nothing of ours is not found, and is no bug', () => {
  it.each(['abc', '%00', '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd', '..%2F..%2Fetc'])(
    '%s',
    async (objective) => {
      for (const path of [planPaths.objective, planPaths.editObjective]) {
        const response = await coordinator.get(
          path({ workspace, objective: '' }).replace('doelen/', `doelen/${objective}`),
        )
        expect(response.status).toBe(404)
      }
      expect(site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
    },
  )

  it('the objective of another municipality', async () => {
    const [domain] = await world.read(listPolicyDomains, world.neighbourAtHome)
    const theirs = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Van hen' }
    const { objectiveId: objective } = await addObjective(world.neighbourAtHome, theirs)
    expect((await coordinator.get(planPaths.objective({ workspace, objective }))).status).toBe(404)
    const taken = await coordinator.post(planPaths.removeObjective({ workspace, objective }), {
      version: '1',
    })
    expect(taken.status).toBe(404)
    const under = await coordinator.get(planPaths.addObjective({ workspace }, { onder: objective }))
    expect(under.status).toBe(404)
  })
})

test('an objective that still holds something says so before anybody tries to take it away', async () => {
  const id = await added({ kind: 'strategic', statement: 'Elk kind speelt' })
  expect(textsIn(await formOf(id), 'button')).toContain('Ja, neem weg')
  await addAction(world.as('coordinator'), { objectiveId: id, title: 'Een' })
  await added({ parentId: id })
  const html = await formOf(id)
  expect(textsIn(html, 'button')).not.toContain('Ja, neem weg')
  expect(textsIn(html, 'p')).toContain(
    'Je kunt dit doel nog niet wegnemen. Dit hoort er nog bij: één actie en één operationeel doel. Geef het eerst een ander doel of neem het weg.',
  )
})
