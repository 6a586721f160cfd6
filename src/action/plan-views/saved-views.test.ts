import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planPaths } from '#src/action/plan/paths.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { keepView, removeSavedView } from '#src/action/plan-views/saved-view-commands.ts'
import { listSavedViews } from '#src/action/plan-views/saved-view-queries.ts'
import { viewQuery } from '#src/action/plan-views/view-address.ts'
import { mostSavedViews } from '#src/action/plan-views/view.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  await addGoal(world.as('coordinator'))
})
afterAll(() => world.close())

const linksAt = async (browser: Browser, address: string) => {
  const html = await (await browser.get(address)).text()
  return {
    html,
    words: wordsOfMain(html),
    links: elementsOf(html).map(({ attributes }) => attributes.get('href')),
  }
}
const keeping = (view: string, query: string) =>
  planViewPaths.keepView({ workspace }, { weergave: view, vraag: query })

describe('a kept view', () => {
  it('is found back on every view of the plan, with its filters, columns and order', async () => {
    const table = planViewPaths.table(
      { workspace },
      { status: 'late', kolommen: 'actie,einde', sorteer: '-einde' },
    )
    const { links } = await linksAt(coordinator, `${table}&pagina=1&onzin=1`)
    const query = 'status=late&kolommen=actie%2Ceinde&sorteer=-einde'
    expect(links).toContain(keeping('table', query))
    const sent = await coordinator.post(keeping('table', query), { name: ' Wat te laat is ' })
    expect(sent.headers.get('location')).toBe(table)
    for (const path of [planPaths.plan, planViewPaths.table, planViewPaths.timeline, planViewPaths.owners]) {
      const { html, links: there, words } = await linksAt(coordinator, path({ workspace }))
      expect(there).toContain(table)
      expect(words).toContain('Mijn weergaven (1)')
      expect(textsIn(html, 'a')).toContain('Wat te laat is')
    }
    const colleague = await site.signedInAs('coordinator')
    expect((await linksAt(colleague, planPaths.plan({ workspace }))).links).not.toContain(table)
  })

  it('has a name of its own: a second one is refused beside the field, in capitals as well', async () => {
    const again = await coordinator.post(keeping('owners', ''), { name: 'WAT TE LAAT IS' })
    expect(again.status).toBe(422)
    const html = await again.text()
    expect(textsIn(html, 'p')).toContain('Je hebt al een weergave met die naam; kies een andere naam')
    expect(html).toContain('value="WAT TE LAAT IS"')
    expect((await coordinator.post(keeping('owners', ''), { name: ' ' })).status).toBe(422)
    expect((await coordinator.post(keeping('owners', ''), { name: 'x'.repeat(61) })).status).toBe(422)
  })

  it('is taken away by whoever kept it, and by nobody else', async () => {
    const by = world.as('alderman')
    const { viewId } = await keepView(by, { name: 'Mijn plan', view: 'timeline', query: 'van=2027&tot=2028' })
    const gone = await coordinator.post(planViewPaths.removeView({ workspace, view: viewId }), {})
    expect(gone.status).toBe(404)
    await expect(removeSavedView(world.neighbourAtHome, { id: viewId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await removeSavedView(by, { id: viewId })).toEqual({
      view: 'timeline',
      query: 'van=2027&tot=2028',
    })
    expect(await world.read(listSavedViews, by)).toEqual([])
  })

  it('is one of at most thirty', async () => {
    const by = world.as('service')
    for (let place = 0; place < mostSavedViews; place += 1)
      await keepView(by, { name: `Weergave ${place}`, view: 'table' })
    await expect(keepView(by, { name: 'Nog een', view: 'table' })).rejects.toMatchObject({
      code: 'saved-view.too-many',
      field: 'name',
    })
  })

  it('is for who sees the plan', async () => {
    await expect(keepView(world.stranger, { name: 'Plan', view: 'table' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(keepView(world.system, { name: 'Plan', view: 'table' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(keepView(world.as('parent'), { name: 'Plan', view: 'table' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

it('what is kept of an address is what that view knows', () => {
  const query = new URLSearchParams('status=late&trekker=onzin&sorteer=einde&van=2027&tot=morgen&pagina=3')
  expect(viewQuery('objectives', query)).toBe('status=late')
  expect(viewQuery('table', query)).toBe('status=late&sorteer=einde')
  expect(viewQuery('timeline', query)).toBe('status=late&van=2027')
})
