import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
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
async function htmlAt(address: string): Promise<string> {
  const response = await coordinator.get(address)
  expect(response.status).toBe(200)
  return response.text()
}
const pageOf = (objective: string) => htmlAt(planPaths.objective({ workspace, objective }))
const formOf = (objective: string) => htmlAt(planPaths.editObjective({ workspace, objective }))
/** The five lines of the check: letter, label, how it stands and why. */
const smartLines = (html: string) =>
  textsIn(html, 'li').filter((line) => /^[SMART][A-Z][a-z]+ ?(\(|in |nog )/.test(line))

test('RQ-OBJ-02: the three example objectives show the five Dutch labels, and what is missing', async () => {
  const pages = []
  for (const statement of [examples.schoolDelay, examples.language, examples.homework])
    pages.push(smartLines(await pageOf(await added({ statement }))))
  for (const lines of pages) {
    expect(lines.map((line) => line.replace(/(in orde|nog open|nog niet).*/, ''))).toEqual([
      'SSpecifiek',
      'MMeetbaar',
      'AGezamenlijk (afgesproken en aanvaard)',
      'RRealiseerbaar',
      'TTijdsgebonden',
    ])
    expect(lines[4]).toBe('TTijdsgebondennog nietEr is nog geen einddatum.')
  }
  const [delay, language, homework] = pages.map((lines) => lines[1])
  expect(delay).toMatch(/^MMeetbaarin orde“daalt met 50 %” in de tekst is meetbaar\. Dat is een voorstel/)
  for (const line of [language, homework])
    expect(line).toBe('MMeetbaarnog openNog niet te zeggen: kies een maat, telbaar of subjectief.')
})

test('RQ-OBJ-02: with 31 December 2024 as its end, each of them is time-bound', async () => {
  for (const statement of [examples.schoolDelay, examples.language, examples.homework]) {
    const lines = smartLines(await pageOf(await added({ statement, endsOn: '2024-12-31' })))
    expect(lines[4]).toBe('TTijdsgebondenin ordeHet einde is 31 december 2024.')
  }
})

test('RQ-OBJ-02: a share in the text is offered in the form as a question, and no field is filled in with it', async () => {
  const id = await added({ statement: examples.schoolDelay })
  const html = await formOf(id)
  expect(textsIn(html, 'p')).toContain('In je tekst staat “daalt met 50 %”. Is dat de streefwaarde?')
  const valueOf = (name: string) =>
    elementsOf(html)
      .find(({ attributes }) => attributes.get('name') === name)
      ?.attributes.get('value')
  expect([valueOf('measure'), valueOf('baseline'), valueOf('target')]).toEqual(['', '', ''])
  expect(await pageOf(id)).toContain('nog geen maat gekozen')

  const filled = await added({
    statement: examples.schoolDelay,
    measure: 'leerlingen met vertraging',
    target: '5',
  })
  expect(await formOf(filled)).not.toContain('Is dat de streefwaarde?')
})

test('a strategic objective is not measured by the five letters', async () => {
  const html = await pageOf(await added({ kind: 'strategic', statement: examples.strategic }))
  expect(smartLines(html)).toEqual([])
  expect(textsIn(html, 'dd')[0]).toBe('Onderwijs')
})

test('an objective that belongs to no part of the vision says so, and else to which', async () => {
  expect(textsIn(await pageOf(await added({ kind: 'strategic' })), 'dd')).toContain(
    'nog aan geen deel van de visie gekoppeld',
  )
  const { visionPartId } = await addVisionPart(world.as('coordinator'), { statement: 'Elk kind leert' })
  expect(textsIn(await pageOf(await added({ kind: 'strategic', visionPartId })), 'dd')).toContain(
    'Elk kind leert',
  )
})

describe('the five letters say why they stand as they do', () => {
  it.each([
    [
      3,
      { enoughPeople: 'yes', enoughMeans: 'no' },
      'nog nietEr zijn niet genoeg middelen. Is het doel te laag of te hoog?',
    ],
    [2, { acceptedByWorkingGroup: 5 }, 'nog open5 mensen aanvaardden dit doel, maar nog geen enkele ouder.'],
    [2, { acceptedByParents: 1 }, 'in ordeEén ouder aanvaardde dit doel.'],
    [2, {}, 'nog nietNog niemand heeft dit doel aanvaard.'],
    [0, { forWhom: 'leerlingen' }, 'in ordeHet doel zegt wat er verandert en voor wie: leerlingen.'],
  ] as const)('letter %i with %o', async (place, given, words) => {
    expect(smartLines(await pageOf(await added(given)))[place]).toContain(words)
  })

  it('and a subjective measure is marked as one', async () => {
    const measure = 'ouders voelen zich welkom in de club'
    const html = await pageOf(await added({ measure, measureKind: 'subjective' }))
    expect(smartLines(html)[1]).toContain(`in ordeSubjectieve maat: ${measure}.`)
    expect(textsIn(html, 'dd')).toContain(`${measure} subjectief`)
  })
})

test('who accepted, the measure and the period stand on the page in words', async () => {
  const html = await pageOf(
    await added({
      measure: 'Leerlingen met vertraging',
      unit: '%',
      baseline: '20,5',
      target: '10',
      startsOn: '2026-09-01',
      endsOn: '2027-06-30',
      acceptedByParents: 1,
      acceptedByServices: 2,
    }),
  )
  const facts = textsIn(html, 'dd')
  expect(facts).toContain('1 ouder en 2 diensten en partners')
  expect(facts.join()).toContain('Leerlingen met vertraging: van 20,5 % naar 10 %')
  expect(facts).toContain('september 2026 tot juni 2027')
})
