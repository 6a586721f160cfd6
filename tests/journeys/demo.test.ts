import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { type Installation, openInstallation, withoutDemo } from '#tests/journeys/installation.ts'
import { setUpMunicipality } from '#tests/journeys/municipality.ts'
import { signInBy } from '#tests/journeys/sign-in.ts'
import { openVisit, type Visit } from '#tests/journeys/visit.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let browser: Browser
let demo: Installation
let real: Installation

beforeAll(async () => {
  ;[browser, demo, real] = await Promise.all([
    launchBrowser(),
    openInstallation({ KANSRIJK_DEMO: '1' }),
    openInstallation(withoutDemo),
  ])
})

afterAll(async () => {
  await browser?.close()
  await demo?.close()
  await real?.close()
})

const people = (page: Page) => page.locator('.person-choice')

/** Addresses of the navigation, as they stand on the page. */
const entries = (page: Page): Promise<string[]> =>
  page
    .getByRole('navigation')
    .locator('a.rail-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

async function showsBand(page: Page): Promise<void> {
  expect(await page.locator('.sample-band').innerText(), `on ${page.url()}`).toContain('Voorbeeld.')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.print-head').innerText(), `on ${page.url()}`).toContain('voorbeeld')
  await page.emulateMedia({ media: 'screen' })
}

/** Opens every entry of the navigation, and the print of the plan. */
async function seesEverything({ page, wrongs }: Visit): Promise<void> {
  const addresses = await entries(page)
  expect(addresses.length).toBeGreaterThanOrEqual(5)
  for (const address of addresses) {
    await page.goto(address)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
    await showsBand(page)
    expect(await wrongs(), `on ${address}`).toEqual([])
  }
}

test('NFR-13: one click on the first page signs in as anybody of the demo, and every page says Voorbeeld', async () => {
  const visit = await openVisit(browser, demo.address, { width: 1280, scripts: false })
  const { page, wrongs, close } = visit
  await page.goto('/')
  const count = await people(page).count()
  expect(count).toBeGreaterThanOrEqual(5)
  expect(await wrongs()).toEqual([])
  for (let place = 0; place < count; place += 1) {
    await page.goto('/')
    await people(page).nth(place).click()
    await page.waitForURL('**/klaverbeke')
    await seesEverything(visit)
  }
  await close()
})

test('NFR-13: the print and the table of the demo plan say that they are an example', async () => {
  const { page, wrongs, close } = await openVisit(browser, demo.address, { width: 1280, scripts: false })
  await page.goto('/')
  await people(page).first().click()
  await page.goto('/klaverbeke/plan/afdruk')
  await showsBand(page)
  expect(await wrongs()).toEqual([])
  const table = await (await page.request.get('/klaverbeke/plan/acties.csv')).text()
  const [, ...lines] = table.trim().split('\n')
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(line).toContain('voorbeeld')
  await close()
})

test('NFR-13: a real installation shows nobody to be, and no figures of any municipality', async () => {
  const { page, wrongs, close } = await openVisit(browser, real.address, { width: 1280, scripts: false })
  await page.goto('/')
  expect(await people(page).count()).toBe(0)
  expect(await page.getByText('Klaverbeke').count()).toBe(0)
  expect(await wrongs()).toEqual([])
  const refused = await page.request.post('/demo', {
    form: { person: '00000000-0000-7000-8000-000000000000' },
    headers: { origin: real.address },
  })
  expect(refused.ok()).toBe(false)

  const municipality = await setUpMunicipality(real)
  await signInBy(page, municipality)
  for (const address of [municipality.path, `${municipality.path}/situatie`]) {
    await page.goto(address)
    expect(await page.locator('.sample-band').count()).toBe(0)
    const words = await page.locator('main table, main .stat').allInnerTexts()
    expect(words.join(' ')).not.toMatch(/\d/)
    expect(await wrongs()).toEqual([])
  }
  await close()
})
