import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  const by = world.as('coordinator')
  const { objectiveId } = await addGoal(by)
  const { objectiveId: other } = await addGoal(by, 'Elk kind leest')
  const given = [
    { title: 'Speelplein', startsOn: '2027-07-01', endsOn: '2027-08-31', newOwner: 'Jeugddienst' },
    { title: 'Open huis', startsOn: '2026-03-01' },
    { title: 'Oud plan', endsOn: '2025-12-31' },
    { title: 'Ver weg', startsOn: '2031-12-31', endsOn: '2033-06-30' },
    { title: 'Ooit', budgetCents: 10_000 },
  ]
  for (const action of given) await addAction(by, { objectiveId, ...action })
  await addAction(by, {
    objectiveId: other,
    title: 'Voorlezen',
    startsOn: '2026-09-01',
    endsOn: '2027-06-30',
  })
})
afterAll(() => world.close())

async function timelineAt(query: Record<string, string | number> = {}) {
  const response = await coordinator.get(planViewPaths.timeline({ workspace }, query))
  expect(response.status).toBe(200)
  const html = await response.text()
  const rows = textsIn(html, 'tr')
  return { html, rows, words: wordsOfMain(html), elements: elementsOf(html) }
}

describe('the timeline', () => {
  it('shows what falls in the years of the cycle by objective, what has no start or end runs on', async () => {
    const { rows, words, elements } = await timelineAt()
    expect(rows.map((row) => /Speelplein|Open huis|Voorlezen|Ver weg|Elk kind \w+/.exec(row)?.[0])).toEqual([
      undefined,
      'Elk kind speelt',
      'Open huis',
      'Speelplein',
      'Ver weg',
      'Elk kind leest',
      'Voorlezen',
    ])
    expect(words).toContain('4 acties lopen tussen 2026 en 2031.')
    expect(words).toContain('Eén actie valt buiten deze jaren.')
    expect(words).toMatch(/Speelplein Jeugddienst Gepland juli 2027 tot augustus 2027/)
    const bars = elements.filter(({ attributes }) => attributes.get('class') === 'time-span')
    expect(bars).toHaveLength(4)
    expect(bars.filter(({ attributes }) => attributes.has('data-open'))).toHaveLength(1)
  })

  it('lists what has no date yet apart', async () => {
    const { words } = await timelineAt()
    expect(words).toMatch(/Nog zonder datum \(1\) Ooit Trekker: nog niemand · €.100/)
  })

  it('runs over the years of the address, with the filters kept', async () => {
    const { words, html } = await timelineAt({ van: 2025, tot: 2025, status: 'late' })
    expect(words).toContain('Eén actie loopt in 2025.')
    expect(words).toContain('Oud plan')
    expect(words).not.toContain('Speelplein')
    expect(html).toContain(
      planViewPaths.timeline({ workspace }, { van: 2025, tot: 2025 }).replace('&', '&amp;'),
    )
    expect(textsIn(html, 'text')).toEqual(['2025', 'K1', 'K2', 'K3', 'K4'])
  })

  it('cuts a hundred years, and says so', async () => {
    const { words } = await timelineAt({ van: 2026, tot: 2125 })
    expect(words).toContain('hoogstens 12 jaar')
    expect(words).toContain('Je ziet nu 2026 tot 2037.')
  })

  it('says so when nothing runs in these years', async () => {
    const owner = (await world.read(listParties))[0]?.id ?? ''
    const { words } = await timelineAt({ van: 2040, tot: 2041, trekker: owner })
    expect(words).toContain('In deze jaren loopt nog geen actie')
  })

  it('goes to its beginning when the address asks for a page past the end', async () => {
    const response = await coordinator.get(planViewPaths.timeline({ workspace }, { van: 2027, pagina: 7 }))
    expect(response.headers.get('location')).toBe('/turnhout/plan/tijdlijn?van=2027&tot=2031')
  })
})
