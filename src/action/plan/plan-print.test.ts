import { afterAll, beforeAll, expect, test } from 'vitest'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { changeLetterhead } from '#src/foundation/letterhead/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let browser: Browser
beforeAll(async () => {
  world = await openWorld()
  browser = await openSite(world).signedInAs('coordinator')
})
afterAll(() => world.close())

const printed = async (query = {}): Promise<string> =>
  (await browser.get(planPaths.print({ workspace }, query), { 'accept-language': 'nl' })).text()

test('of a plan without objectives the print says so, under its facts', async () => {
  const html = await printed()
  expect(textsIn(html, 'p')).toContain('In dit plan staan nog geen doelen.')
  expect(textsIn(html, 'dd')).toContain('0 strategische en 0 operationele')
})

test('the print says of an objective what its measure tells, when, with what people and means, and who took part', async () => {
  const [domain] = await world.read(listPolicyDomains)
  await addObjective(world.as('coordinator'), {
    kind: 'operational',
    domainId: domain?.id ?? '',
    statement: 'Elke kleuter komt geregeld naar school',
    measure: 'kleuters die niet ingeschreven zijn',
    target: '0',
    unit: 'kleuters',
    resultKind: 'outcome',
    moments: ['2027-01-31', '2027-08-31'],
    enoughPeople: 'yes',
    enoughMeans: 'no',
    ambition: 'too-high',
    parentsTookPart: 5,
    acceptedByParents: 4,
    acceptedByCouncil: 1,
  })
  const html = await printed()
  const [terms, words] = [textsIn(html, 'dt'), textsIn(html, 'dd')]
  const facts = terms.map((term, place) => `${term}: ${words[place]}`)
  expect(facts).toContain(
    'Hoe we het meten: kleuters die niet ingeschreven zijn: streefwaarde 0 kleuters, nog geen nulmeting; wat er veranderde voor mensen (outcome)',
  )
  expect(facts).toContain('Wanneer we meten: 31 januari 2027 en 31 augustus 2027')
  expect(facts).toContain('Mensen en middelen: genoeg mensen en niet genoeg middelen')
  expect(facts).toContain('Ambitie: Te hoog')
  expect(facts).toContain('Aanvaard door: 4 van de 5 ouders en 1 lid van college of raad')
})

test('the print bears the name at the head of its documents, and leads to the same plan as a Word file', async () => {
  await changeLetterhead(world.as('coordinator'), { name: 'Stad Turnhout', colour: '#1b6b4a' })
  const html = await printed({ status: 'late' })
  expect(textsIn(html, 'dd')).toContain('Stad Turnhout')
  expect(textsIn(html, 'strong')).toContain('Stad Turnhout')
  const links = elementsOf(html).map(({ attributes }) => attributes.get('href'))
  expect(links).toContain(planFilePaths.document({ workspace }, { status: 'late' }))
})
