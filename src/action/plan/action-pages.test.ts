import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction, changeAction } from '#src/action/plan/action-commands.ts'
import { getAction, listActionsOf } from '#src/action/plan/action-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { everyWord, examples } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  const domains = await world.read(listPolicyDomains)
  const objective = {
    kind: 'operational' as const,
    domainId: domains[1]?.id ?? '',
    statement: examples.homework,
  }
  objectiveId = (await addObjective(world.as('coordinator'), objective)).objectiveId
})
afterAll(() => world.close())

async function added(given: Partial<Parameters<typeof addAction>[1]> = {}): Promise<string> {
  return (await addAction(world.as('coordinator'), { objectiveId, title: examples.parentGroup, ...given }))
    .actionId
}
async function pageOf(action: string, browser = coordinator): Promise<string> {
  const response = await browser.get(planPaths.action({ workspace, action }), { 'accept-language': 'nl' })
  expect(response.status).toBe(200)
  return response.text()
}
const wordsOf = (html: string) => textsIn(html, 'main').join()

test('RQ-ACT-01: the parents’ group with basic education, without an owner, is marked as incomplete', async () => {
  const { partyId } = await registerParty(world.as('coordinator'), {
    name: 'Basiseducatie',
    kind: 'organisation',
  })
  const id = await added({ ...everyWord, executorIds: [partyId], evaluatorId: partyId })
  const html = await pageOf(id)
  expect(wordsOf(html)).toContain('Nog één kolom in te vullen')
  expect(wordsOf(html)).toContain('Ontbreekt nog: Trekker.')

  await changeAction(world.as('coordinator'), {
    ...everyWord,
    objectiveId,
    title: examples.parentGroup,
    id,
    version: 1,
    executorIds: [partyId],
    evaluatorId: partyId,
    newOwner: 'Brede School',
  })
  const complete = wordsOf(await pageOf(id))
  expect(complete).toContain('Alle kolommen zijn ingevuld')
  expect(complete).not.toContain('Ontbreekt nog')
})

test('RQ-ACT-01: an action of which only the title is known names all nine columns that are missing', async () => {
  const words = wordsOf(await pageOf(await added()))
  expect(words).toContain('Nog 9 kolommen in te vullen')
  expect(words).toContain(
    'Ontbreekt nog: Beschrijving, Trekker, Periode, Wat wordt beoogd, Verwacht resultaat, Hoe evalueren, ' +
      'Middelen, Uitvoerder en Evaluator.',
  )
})

test('RQ-ACT-01: the page of an action shows its domain, its goal and every column', async () => {
  const html = await pageOf(
    await added({ ...everyWord, newOwner: 'Huis van het Kind', approach: 'softening' }),
  )
  const { description, aim, expectedResult, evaluationMethod, means } = everyWord
  expect(textsIn(html, 'dd').slice(0, 10)).toEqual([
    'Onderwijs',
    examples.homework,
    description,
    'mildert de gevolgen',
    'Huis van het Kind',
    'september 2026 tot juni 2027',
    aim,
    expectedResult,
    evaluationMethod,
    `€\u00a02.500,50. ${means}`,
  ])
})

test('a new action comes from a form, stands on its own page, and says that it is saved', async () => {
  const form = await coordinator.get(planPaths.addAction({ workspace }, { doel: objectiveId }))
  const chosen = elementsOf(await form.text()).filter(({ attributes }) => attributes.has('selected'))
  expect(chosen.map(({ attributes }) => attributes.get('value'))).toContain(objectiveId)
  const fields = {
    objectiveId,
    title: 'Huiswerkklas',
    newOwner: 'Bib',
    budgetCents: '1.250,50',
    endsOn: '1/9/2027',
  }
  const response = await coordinator.post(planPaths.addAction({ workspace }), {
    ...fields,
    _key: newIdentifier(),
  })
  expect(response.status).toBe(303)
  const next = await coordinator.get(response.headers.get('location') ?? '')
  const words = wordsOf(await next.text())
  for (const word of ['Huiswerkklas', 'De actie is bewaard.', '€\u00a01.250,50', 'tot september 2027', 'Bib'])
    expect(words).toContain(word)
})

test('a form that is sent twice makes one action', async () => {
  const fields = { objectiveId, title: 'Eén keer, ook na een dubbele klik', _key: newIdentifier() }
  const send = () => coordinator.post(planPaths.addAction({ workspace }), fields)
  const [one, two] = await Promise.all([send(), send()])
  expect(one.headers.get('location')).toBe(two.headers.get('location'))
  const made = await world.read((ctx) => listActionsOf(ctx, objectiveId))
  expect(made.filter(({ title }) => title === fields.title)).toHaveLength(1)
})

describe('a form that does not fit comes back with the message and all that was typed', () => {
  const send = (fields: Record<string, string>) =>
    coordinator.post(planPaths.addAction({ workspace }), {
      objectiveId,
      title: 'Boom',
      aim: 'Doel 🎯',
      ...fields,
    })

  it.each([
    [{ startsOn: '2/1/2027', endsOn: '1/1/2027' }, 'Kies een einddatum die na de begindatum valt'],
    [{ title: 'x'.repeat(500) }, 'Houd het bij 200 tekens'],
    [{ title: '\t ' }, 'Vul dit in'],
    [{ budgetCents: '-0,01' }, 'Een bedrag kan niet onder nul gaan'],
    [{ budgetCents: '1,234.567' }, 'Schrijf een bedrag in euro, bijvoorbeeld 1.250 of 99,50'],
    [{ endsOn: '31/4/2027' }, 'Deze dag bestaat niet op de kalender'],
    [{ objectiveId: '' }, 'Vul dit in'],
    [{ ownerId: 'iemand' }, 'Kies een van de mogelijkheden'],
  ])('%o: %s', async (fields, message) => {
    const response = await send(fields as Record<string, string>)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(textsIn(html, 'p')).toContain(message)
    expect(textsIn(html, 'textarea')).toContain('Doel 🎯')
    const [given] = Object.values(fields)
    const values = elementsOf(html).map(({ attributes }) => attributes.get('value'))
    if (given && given !== 'iemand') expect(values).toContain(given)
  })

  it('an owner who is not there any more: what to do, and no bug', async () => {
    const response = await send({ ownerId: newIdentifier() })
    expect(response.status).toBe(409)
    expect(wordsOf(await response.text())).toContain('Iets wat je koos, bestaat niet meer. Kies opnieuw.')
    expect(site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})

describe('how an action goes', () => {
  it('is reported by a service on the page of the action, which shows the log in words', async () => {
    const id = await added()
    const service = await site.signedInAs('service')
    const address = planPaths.setStatus({ workspace, action: id })
    const fields = { status: 'running', on: '20/11/2026', note: 'Eerste bijeenkomst', version: '1' }
    expect((await service.post(address, fields)).status).toBe(303)
    const html = await pageOf(id, service)
    expect(textsIn(html, 'li').join()).toContain('LooptEerste bijeenkomst 20 november 2026, door Ilse Maes')
    expect(elementsOf(html).some(({ attributes }) => attributes.get('href')?.endsWith('/wijzig'))).toBe(false)
  })

  it('cannot be told about tomorrow: the page comes back with the message and the word', async () => {
    const id = await added()
    const fields = { status: 'done', on: '22/11/2026', note: 'Te vroeg gejuicht', version: '1' }
    const response = await coordinator.post(planPaths.setStatus({ workspace, action: id }), fields)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(textsIn(html, 'p')).toContain('Kies vandaag of een dag die al voorbij is')
    expect(textsIn(html, 'textarea')).toContain('Te vroeg gejuicht')
    // Before what is known of the action: on a phone the message would stand far below the fold.
    expect(html.indexOf('class="error-summary"')).toBeLessThan(html.indexOf('class="definitions"'))
    expect(await world.read((ctx) => getAction(ctx, id))).toMatchObject({ status: 'planned' })
  })

  it('is over time when its end has passed', async () => {
    expect(wordsOf(await pageOf(await added({ endsOn: '2026-11-20' })))).toContain('Over tijd')
    expect(wordsOf(await pageOf(await added({ endsOn: '2026-11-21' })))).not.toContain('Over tijd')
  })

  it('is read but not reported by a member of the steering group', async () => {
    const member = await site.signedInAs('steering-member')
    const html = await pageOf(await added(), member)
    expect(elementsOf(html).some(({ attributes }) => attributes.get('name') === 'note')).toBe(false)
    expect(wordsOf(html)).toContain('Nog geen berichten. Gepland sinds 21 november 2026.')
  })
})

test('an action that is taken away leaves the plan, and its page is not found', async () => {
  const id = await added({ title: 'Even maar' })
  const response = await coordinator.post(planPaths.removeAction({ workspace, action: id }), { version: '1' })
  expect(response.headers.get('location')).toBe(planPaths.plan({ workspace }))
  expect(wordsOf(await (await coordinator.get(planPaths.plan({ workspace }))).text())).not.toContain(
    'Even maar',
  )
  expect((await coordinator.get(planPaths.action({ workspace, action: id }))).status).toBe(404)
})

test('what people write never becomes markup', async () => {
  const title = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const html = await pageOf(await added({ title, description: title, newOwner: title }))
  expect(textsIn(html, 'h1')).toEqual([title])
  expect(elementsOf(html).some(({ attributes }) => attributes.has('onerror'))).toBe(false)
})

describe('an address that names no action of ours is not found, and is no bug', () => {
  it.each(['abc', '%00', '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd'])('%s', async (action) => {
    const address = planPaths.action({ workspace, action: '' }) + action
    const report = { status: 'done', on: '1/1/2026', version: '1' }
    expect((await coordinator.get(address)).status).toBe(404)
    expect((await coordinator.get(`${address}/wijzig`)).status).toBe(404)
    expect((await coordinator.post(`${address}/status`, report)).status).toBe(404)
    expect((await coordinator.post(`${address}/weg`, { version: '1' })).status).toBe(404)
    expect(site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})
