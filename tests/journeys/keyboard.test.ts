import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { type Installation, openInstallation, withoutDemo } from '#tests/journeys/installation.ts'
import { tabTo } from '#tests/journeys/keyboard.ts'
import { addObjective, type Municipality, setUpMunicipality } from '#tests/journeys/municipality.ts'
import { signInBy } from '#tests/journeys/sign-in.ts'
import { openVisit } from '#tests/journeys/visit.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let browser: Browser
let app: Installation
let municipality: Municipality

beforeAll(async () => {
  ;[browser, app] = await Promise.all([launchBrowser(), openInstallation(withoutDemo)])
  municipality = await setUpMunicipality(app)
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
})

test.each([true, false])(
  'NFR-07: signing in and setting an objective go by keyboard alone, the focus always in sight (scripts: %s)',
  async (scripts) => {
    const { page, wrongs, close } = await openVisit(browser, app.address, { width: 1280, scripts })
    const type = (words: string) => page.keyboard.type(words)
    const press = (key: string) => page.keyboard.press(key)

    await page.goto('/aanmelden')
    await tabTo(page, 'E-mailadres')
    await type(municipality.email)
    await tabTo(page, 'Wachtwoord')
    await type(municipality.password)
    await press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    await tabTo(page, 'Mechelen')
    await press('Enter')
    await page.waitForURL(`**${municipality.path}`)
    await tabTo(page, 'Plan')
    await press('Enter')
    await page.waitForURL('**/plan')
    await tabTo(page, 'Nieuw doel')
    await press('Enter')
    await page.waitForURL('**/nieuw')

    await tabTo(page, 'Strategisch doel')
    await press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'Operationeel doel' }).isChecked()).toBe(true)
    await press('ArrowUp')
    await tabTo(page, 'Wat willen we bereiken?')
    await type('Elk kind kan mee op schoolreis.')
    await tabTo(page, 'In welk domein?')
    await type('Onderwijs')
    await tabTo(page, 'Bewaar')
    await press('Enter')
    const heading = page.getByRole('heading', { level: 1, name: 'Elk kind kan mee op schoolreis.' })
    await heading.waitFor()
    expect(await wrongs()).toEqual([])
    await close()
  },
)

test('NFR-07: the first stop of every page leads past the navigation to the content', async () => {
  const { page, close } = await openVisit(browser, app.address, { width: 1280, scripts: false })
  await signInBy(page, municipality)
  for (const path of ['', '/visie', '/plan', '/plan/afdruk']) {
    await page.goto(municipality.path + path)
    await page.keyboard.press('Tab')
    const link = page.locator('.skip-link')
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  }
  await close()
})

test.each([
  ['200 %', 640],
  ['400 %', 320],
] as const)('NFR-07: at %s of 1280 px nothing runs off the page', async (_zoom, width) => {
  const { page, wrongs, close } = await openVisit(browser, app.address, { width, scripts: false })
  await signInBy(page, municipality)
  const objective = await addObjective(municipality, `Elk kind leert zwemmen, ${width} px.`)
  for (const path of ['', '/situatie', '/visie', '/plan', '/plan/afdruk', '/plan/acties/nieuw', '/traject']) {
    await page.goto(municipality.path + path)
    expect(await wrongs(), `on ${path}`).toEqual([])
  }
  await page.goto(`${objective}/wijzig`)
  expect(await wrongs()).toEqual([])
  await close()
})
