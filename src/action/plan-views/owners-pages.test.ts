import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { mostOfOne } from '#src/action/plan-views/owners-queries.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
})
afterAll(() => world.close())

async function ownersAt(query: Record<string, string | number> = {}) {
  const response = await coordinator.get(planViewPaths.owners({ workspace }, query))
  const html = await response.text()
  const names = textsIn(html, 'span').filter((text) => /^(Nog niemand|Dienst|Bib)/.test(text))
  return {
    status: response.status,
    location: response.headers.get('location'),
    html,
    names,
    words: wordsOfMain(html),
  }
}

describe('the plan by owner', () => {
  it('begins with what nobody pulls, and says how it is spread', async () => {
    const by = world.as('coordinator')
    const { objectiveId } = await addGoal(by)
    expect((await ownersAt()).words).toContain('Er staan nog geen acties in het plan')
    await addAction(by, { objectiveId, title: 'Ooit' })
    expect((await ownersAt()).words).toContain('Geen enkele actie heeft al een trekker.')
    const pulled = [
      { title: 'Voorlezen', newOwner: 'Bib', budgetCents: 10_000, endsOn: '2026-01-31' },
      { title: 'Leesclub', newOwner: 'Bib', budgetCents: 20_000 },
      { title: 'Speelplein', newOwner: 'Dienst Jeugd' },
    ]
    for (const action of pulled) await addAction(by, { objectiveId, ...action })
    const { names, words } = await ownersAt()
    expect(names).toEqual(['Nog niemand', 'Bib', 'Dienst Jeugd'])
    expect(words).toContain(
      '2 trekkers; Bib trekt er het meest: 2 van de 4 acties. Eén actie heeft er nog geen.',
    )
    expect(words).toMatch(/Bib 2 acties · 1 over tijd · €.300 Voorlezen Over tijd .*Leesclub/)
  })

  it('is narrowed as the plan is', async () => {
    const owner = (await world.read(listParties)).find(({ name }) => name === 'Bib')?.id ?? ''
    expect((await ownersAt({ trekker: owner })).names).toEqual(['Bib'])
    expect((await ownersAt({ trekker: owner, status: 'done' })).words).toContain('Geen acties met deze keuze')
  })

  it('stays short: ten owners at once, and of each the first actions with the way to all of them', async () => {
    const by = world.as('coordinator')
    const { objectiveId } = await addGoal(by, 'Elk kind leert')
    for (let place = 0; place < 10; place += 1)
      await addAction(by, { objectiveId, title: 'Iets', newOwner: `Dienst ${place}` })
    for (let place = 0; place <= mostOfOne; place += 1)
      await addAction(by, { objectiveId, title: `Reeks ${place}`, newOwner: 'Bib' })
    const first = await ownersAt()
    expect(first.names).toHaveLength(10)
    expect(first.words).toContain('Toon alle 28 in de tabel')
    expect(first.html.split('>Reeks ').length - 1).toBe(mostOfOne - 2)
    expect((await ownersAt({ pagina: 2 })).names).toEqual(['Dienst 8', 'Dienst 9', 'Dienst Jeugd'])
    expect(await ownersAt({ pagina: 5 })).toMatchObject({ status: 303, location: '/turnhout/plan/trekkers' })
  })
})
