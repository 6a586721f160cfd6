import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addObjective } from '#src/action/plan/commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { advicePaths } from '#src/foundation/advice/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
/** In own words after the example of the source (003:2152-2156). */
const statement = 'De slaagkansen van kinderen uit kwetsbare gezinnen zijn verhoogd met 50 %'
let world: World
let site: Site
let coordinator: Browser
let education: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  education = (await world.read(listPolicyDomains)).find(({ name }) => name === 'Onderwijs')?.id ?? ''
})
afterAll(() => world.close())

type Given = Partial<Parameters<typeof addObjective>[1]>
const added = async (given: Given = {}): Promise<string> =>
  (
    await addObjective(world.as('coordinator'), {
      kind: 'operational',
      domainId: education,
      statement: 'Ouders vinden de weg naar de club',
      ...given,
    })
  ).objectiveId
const read = (id: string) => world.read((ctx) => getObjective(ctx, id))
async function textAt(address: string): Promise<string> {
  const response = await coordinator.get(address)
  expect(response.status).toBe(200)
  return wordsOfMain(await response.text())
}
const pageOf = (objective: string) => textAt(planPaths.objective({ workspace, objective }))

test('RQ-OBJ-01: a strategic objective stands under education, and is flagged until it serves the vision', async () => {
  const unlinked = await added({ kind: 'strategic', statement })
  const plan = await coordinator.get(planPaths.plan({ workspace }))
  const heads = textsIn(await plan.text(), 'tbody').filter((text) => text.includes(statement))
  expect(heads).toHaveLength(1)
  expect(heads[0]).toMatch(/Onderwijs: De slaagkansen .* niet gekoppeld aan de visie/)
  expect(await pageOf(unlinked)).toContain('Niet gekoppeld aan de visie')

  const vision = { statement: 'Elk kind kan slagen op school' }
  const { visionPartId } = await addVisionPart(world.as('coordinator'), vision)
  const linked = await added({ kind: 'strategic', statement: 'Elk kind kan mee', visionPartId })
  const page = await pageOf(linked)
  expect(page).toContain('Elk kind kan slagen op school')
  expect(page).not.toContain('Niet gekoppeld aan de visie')
})

test('RQ-OBJ-03: enough people but not enough means is not realisable, with the reason and the question', async () => {
  const page = await pageOf(await added({ enoughPeople: 'yes', enoughMeans: 'no' }))
  expect(page).toContain(
    'Realiseerbaar nog niet Er zijn niet genoeg middelen. Is het doel te laag of te hoog?',
  )
})

test('RQ-OBJ-03: who answered that it is set too high reads so', async () => {
  const id = await added({ enoughPeople: 'yes', enoughMeans: 'yes', ambition: 'too-high' })
  expect(await pageOf(id)).toMatch(/Realiseerbaar nog niet Het doel is te hoog/)
})

test('RQ-OBJ-04: that no parent accepted is shown, beside who did', async () => {
  const id = await added({ parentsTookPart: '4', servicesTookPart: '3', acceptedByServices: '2' })
  const page = await pageOf(id)
  expect(page).toContain('Aanvaard door 0 van de 4 ouders en 2 van de 3 diensten en partners')
  expect(page).toMatch(/Gezamenlijk .* nog open 4 ouders dachten mee, maar nog geen enkele ouder aanvaardde/)
})

test('RQ-OBJ-05: what parents feel is a measure, marked as subjective, and it is measurable', async () => {
  const measure = 'ouders voelen zich welkom in de club'
  const page = await pageOf(await added({ measure, measureKind: 'subjective' }))
  expect(page).toContain(`${measure} subjectief`)
  expect(page).toContain(`Meetbaar in orde Subjectieve maat: ${measure}`)
})

describe('what an objective says about measuring', () => {
  it('keeps output or outcome and the days of measuring, each once and in order', async () => {
    const id = await added({ resultKind: 'outcome', moments: '30/6/2028; 30/6/2027\n2027-06-30' })
    expect(await read(id)).toMatchObject({ resultKind: 'outcome', moments: ['2027-06-30', '2028-06-30'] })
    const page = await pageOf(id)
    expect(page).toContain('Wat de maat zegt wat er veranderde voor mensen (outcome)')
    expect(page).toContain('Wanneer we meten 30 juni 2027 en 30 juni 2028')
    const form = await coordinator.get(planPaths.editObjective({ workspace, objective: id }))
    const field = elementsOf(await form.text()).find(({ attributes }) => attributes.get('name') === 'moments')
    expect(field?.attributes.get('value')).toBe('30/6/2027, 30/6/2028')
  })

  it.each([
    ['a day that is none', '30/6/2027, volgend jaar', '“volgend jaar” kunnen we niet lezen'],
    ['a day that does not exist', '31/6/2027', '“31/6/2027” kunnen we niet lezen'],
    [
      'thirteen days',
      Array.from({ length: 13 }, (_, place) => `${place + 1}/6/2027`).join(', '),
      'hoogstens 12',
    ],
  ])('%s comes back with its message and what was typed', async (_, moments, message) => {
    const response = await coordinator.post(planPaths.addObjective({ workspace }), {
      kind: 'operational',
      domainId: education,
      statement,
      moments,
    })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(wordsOfMain(html)).toContain(message)
    const field = elementsOf(html).find(({ attributes }) => attributes.get('name') === 'moments')
    expect(field?.attributes.get('value')).toBe(moments)
  })

  it('more who accepted than took part come back beside their field', async () => {
    const response = await coordinator.post(planPaths.addObjective({ workspace }), {
      kind: 'operational',
      domainId: education,
      statement,
      parentsTookPart: '2',
      acceptedByParents: '3',
    })
    expect(response.status).toBe(422)
    expect(wordsOfMain(await response.text())).toContain(
      'Er kunnen er niet meer aanvaarden dan er meedachten',
    )
  })
})

test('a letter that is not met can be left as it is, with a reason that is shown and can be taken back', async () => {
  const objective = await added()
  const address = advicePaths.waive({ workspace, rule: 'smart.timed', subject: objective })
  const form = await coordinator.get(address)
  expect(form.status).toBe(200)
  const facts = elementsOf(await form.text()).find(({ attributes }) => attributes.get('name') === 'facts')
  const back = planPaths.objective({ workspace, objective })
  const sent = await coordinator.post(
    advicePaths.waive({ workspace, rule: 'smart.timed', subject: objective }, { terug: back }),
    { facts: facts?.attributes.get('value') ?? '', reason: 'Dit doel loopt altijd door' },
  )
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe(back)
  expect(await pageOf(objective)).toContain('Niet opgevolgd: Dit doel loopt altijd door')
})
