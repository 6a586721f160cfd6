import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '#src/foundation/identity/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
})
afterAll(() => world.close())

describe('the language', () => {
  const languageOf = async (browser: Browser, accept?: string) =>
    elementsOf(
      await (await browser.get('/', accept === undefined ? {} : { 'accept-language': accept })).text(),
    )
      .find(({ name }) => name === 'html')
      ?.attributes.get('lang')

  it('is Dutch, the one of the browser when we speak it, or the one that was chosen', async () => {
    const browser = site.visitor()
    expect(await languageOf(browser)).toBe('nl')
    expect(await languageOf(browser, 'de-DE,de;q=0.9')).toBe('nl')
    expect(await languageOf(browser, 'fr-BE')).toBe('fr')
    await browser.post('/taal', { locale: 'en', back: '/' })
    expect(await languageOf(browser, 'fr-BE')).toBe('en')
  })

  it('of somebody’s account holds on every machine', async () => {
    const browser = await site.signedInAs('coordinator')
    await world.database.direct.update(accounts).set({ locale: 'fr' }).where(eq(accounts.name, 'Ilse Maes'))
    expect(await languageOf(browser, 'en')).toBe('fr')
    await world.database.direct.update(accounts).set({ locale: 'nl' }).where(eq(accounts.name, 'Ilse Maes'))
  })

  it('is switched where one stands, and nowhere else', async () => {
    const to = async (back: string) =>
      (await site.visitor().post('/taal', { locale: 'fr', back })).headers.get('location')
    expect(await to('/turnhout/plan?status=late')).toBe('/turnhout/plan?status=late')
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\evil.example', ''])
      expect(await to(elsewhere)).toBe('/')
  })

  it('that was chosen is kept over https only where people come over https', async () => {
    const choose = async (where: Site) =>
      (await where.visitor().post('/taal', { locale: 'en', back: '/' })).headers.getSetCookie()
    const secure = openSite(world, { environment: { PUBLIC_URL: 'https://kansrijk.turnhout.be' } })
    expect(await choose(secure)).toEqual([expect.stringMatching(/^kansrijk_taal=en; .*; Secure$/)])
    expect(await choose(site)).toEqual([expect.not.stringContaining('Secure')])
  })

  it('that we do not speak is not kept', async () => {
    const browser = site.visitor()
    await browser.post('/taal', { locale: 'de', back: '/' })
    expect(browser.cookies.has('kansrijk_taal')).toBe(false)
    browser.cookies.set('kansrijk_taal', 'de')
    expect(await languageOf(browser)).toBe('nl')
  })
})
