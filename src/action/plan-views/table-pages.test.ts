import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { everyWord } from '#src/action/plan/plan-builders.ts'
import { tableColumns, columnInAddress } from '#src/action/plan-views/columns.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let school: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  const by = world.as('coordinator')
  const domains = await world.read(listPolicyDomains)
  const goal = async (place: number, statement: string) =>
    (await addObjective(by, { kind: 'strategic', domainId: domains[place]?.id ?? '', statement })).objectiveId
  const [reads, plays] = [await goal(1, 'Elk kind leest'), await goal(0, 'Elk kind speelt')]
  await addAction(by, { objectiveId: reads, title: 'Voorlezen', endsOn: '2026-10-01', newOwner: 'School' })
  school = (await world.read(listParties))[0]?.id ?? ''
  await addAction(by, {
    ...everyWord,
    objectiveId: plays,
    title: 'atelier',
    endsOn: '2027-06-30',
    ownerId: school,
    executorIds: [school],
    evaluatorId: school,
    approach: 'structural',
  })
  const { actionId } = await addAction(by, { objectiveId: plays, title: 'Speelplein', budgetCents: 0 })
  await setActionStatus(by, { id: actionId, version: 1, status: 'running', on: '2026-11-01' })
})
afterAll(() => world.close())

async function tableAt(query: Record<string, string> = {}, browser = coordinator) {
  const response = await browser.get(planViewPaths.table({ workspace }, query))
  expect(response.status).toBe(200)
  const html = await response.text()
  return {
    html,
    words: wordsOfMain(html),
    heads: textsIn(html, 'th').filter((text) => !/Speelplein|atelier|Voorlezen/.test(text)),
    titles: textsIn(html, 'th').filter((text) => /Speelplein|atelier|Voorlezen/.test(text)),
    links: elementsOf(html).map(({ attributes }) => attributes.get('href') ?? ''),
  }
}

describe('the table of actions', () => {
  it('shows every action with the usual columns, by its number', async () => {
    const { heads, titles, words } = await tableAt()
    expect(heads).toEqual(['Actie', 'Nummer', 'Trekker', 'Status', 'Begin', 'Einde', 'Budget'])
    expect(titles).toEqual(['Voorlezen', 'atelier', 'Speelplein'])
    expect(words).toContain('1 tot 3 van 3 acties')
    expect(words).toMatch(/Voorlezen .*School .*Over tijd .*nog geen .*1\/10\/2026 .*nog geen/)
  })

  it('has the columns that the address asks for, whatever order they are asked in', async () => {
    const all = await tableAt({ kolommen: tableColumns.map(columnInAddress).join(',') })
    expect(all.heads).toHaveLength(tableColumns.length)
    expect(all.words).toMatch(/atelier .*2 Elk kind speelt .*structureel, pakt oorzaken aan .*niets/)
    expect(all.words).toContain('Beschrijving, Trekker, Periode')
    const { heads } = await tableAt({ kolommen: 'aanpak,domein,onzin' })
    expect(heads).toEqual(['Actie', 'Domein', 'Aanpak'])
  })

  it('is sorted by any column, both ways, with what is not known last', async () => {
    const orders: Record<string, string> = {
      actie: 'atelier Speelplein Voorlezen',
      '-actie': 'Voorlezen Speelplein atelier',
      einde: 'Voorlezen atelier Speelplein',
      '-einde': 'atelier Voorlezen Speelplein',
      budget: 'Speelplein atelier Voorlezen',
      '-budget': 'atelier Speelplein Voorlezen',
      doel: 'atelier Speelplein Voorlezen',
      domein: 'atelier Speelplein Voorlezen',
      '-domein': 'Voorlezen atelier Speelplein',
      trekker: 'Voorlezen atelier Speelplein',
      uitvoerders: 'atelier Voorlezen Speelplein',
      evaluator: 'atelier Voorlezen Speelplein',
      status: 'atelier Speelplein Voorlezen',
      aanpak: 'atelier Voorlezen Speelplein',
      ontbreekt: 'atelier Voorlezen Speelplein',
      begin: 'atelier Voorlezen Speelplein',
      '-nummer': 'Speelplein atelier Voorlezen',
    }
    for (const [sorteer, order] of Object.entries(orders))
      expect((await tableAt({ sorteer })).titles.join(' '), sorteer).toBe(order)
  })

  it('keeps filter, columns and sorting in every link of its own', async () => {
    const query = { trekker: school, kolommen: 'actie,einde', sorteer: 'einde' }
    const { links, html, titles } = await tableAt(query)
    expect(titles).toEqual(['Voorlezen', 'atelier'])
    expect(links).toContain(planViewPaths.table({ workspace }, { ...query, sorteer: '-einde' }))
    expect(links).toContain(planViewPaths.table({ workspace }, { kolommen: 'actie,einde', sorteer: 'einde' }))
    const hidden = elementsOf(html).filter(({ attributes }) => attributes.get('type') === 'hidden')
    const kept = hidden.map(({ attributes }) => `${attributes.get('name')}=${attributes.get('value')}`)
    expect(kept).toEqual(
      expect.arrayContaining([
        'kolommen=actie,einde',
        'sorteer=einde',
        `trekker=${school}`,
        'kolommen=actie',
      ]),
    )
    expect(links).toContain(`/turnhout/plan/tijdlijn?trekker=${school}`)
    expect(links).toContain(`/turnhout/plan?trekker=${school}`)
  })

  it('goes to its beginning when the address asks for one past the end', async () => {
    const response = await coordinator.get(
      planViewPaths.table({ workspace }, { sorteer: 'einde', pagina: 9 }),
    )
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/turnhout/plan/tabel?sorteer=einde')
  })

  it('has no boxes for who only looks', async () => {
    const alderman = await site.signedInAs('alderman')
    expect((await tableAt()).html).toContain('name="chosen"')
    expect((await tableAt({}, alderman)).html).not.toContain('name="chosen"')
  })
})
