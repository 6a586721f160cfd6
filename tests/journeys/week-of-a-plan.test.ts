import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { type Installation, openInstallation } from '#tests/journeys/installation.ts'
import { openVisit, type Visit, type Way } from '#tests/journeys/visit.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const ways: Pick<Way, 'width' | 'scripts'>[] = [
  { width: 1280, scripts: true },
  { width: 360, scripts: false },
]
const home = '/klaverbeke'
const title = 'Brugfiguur tussen thuis en kleuterschool'

let browser: Browser
let installations: Installation[]
beforeAll(async () => {
  const demo = { KANSRIJK_DEMO: '1' }
  ;[browser, ...installations] = await Promise.all([
    launchBrowser(),
    ...ways.map(() => openInstallation(demo)),
  ])
})
afterAll(async () => {
  await browser?.close()
  await Promise.all((installations ?? []).map(async ({ close }) => close()))
})

async function enter(app: Installation, way: (typeof ways)[number], name: string): Promise<Visit> {
  const visit = await openVisit(browser, app.address, way)
  await visit.page.goto('/')
  await visit.page.locator('.person-choice', { hasText: name }).click()
  await visit.page.waitForURL(`**${home}`)
  return visit
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const words = (page: Page): Promise<string> => page.locator('main').innerText()

async function addressOfAction(page: Page): Promise<string> {
  await page.goto(`${home}/plan`)
  const address = await page.getByRole('link', { name: title }).getAttribute('href')
  return new URL(address ?? '', page.url()).pathname
}

/** Monday: Noor wants to know what it takes; Sam, who works there, is asked for that one field and fills it in. */
async function askAndAnswer(noor: Page, sam: Page, action: string): Promise<void> {
  await noor.goto(action)
  await noor.getByRole('link', { name: 'Vraag iemand iets in te vullen' }).click()
  await noor.getByRole('radio', { name: 'Middelen' }).check()
  await noor.getByLabel('Aan wie vraag je het?').selectOption({ label: 'Sam De Wit' })
  await press(noor, 'Vraag het')
  await noor.getByText('Je vraag staat klaar.').waitFor()

  await sam.goto(`${home}/mijn-acties`)
  const asked = sam.locator('li', { hasText: title }).filter({ hasText: 'Middelen' })
  await asked.getByRole('link', { name: 'Vul in' }).click()
  await sam.getByLabel('Middelen').fill('Een lokaal in de kleuterschool, twee uur per week')
  await press(sam, 'Bewaar mijn antwoord')
  await sam.getByText('Bedankt. Je antwoord staat in de actie.').waitFor()
  await noor.goto(action)
  expect(await words(noor)).toContain('Een lokaal in de kleuterschool, twee uur per week')
}

/** Tuesday: Sam says something that is meant for Noor; she finds it with what is hers, and has seen it. */
async function mention(noor: Page, sam: Page, action: string): Promise<void> {
  await sam.goto(action)
  await sam.getByRole('link', { name: 'Schrijf een opmerking' }).click()
  await sam.getByLabel('Opmerking').fill('De sleutel ligt bij de conciërge.')
  await sam.getByRole('checkbox', { name: 'Noor Aerts' }).check()
  await press(sam, 'Plaats')
  await sam.getByText('Je opmerking staat erbij.').waitFor()

  await noor.goto(`${home}/mijn-acties`)
  const said = noor.locator('li', { hasText: 'De sleutel ligt bij de conciërge.' })
  await said.getByRole('button').click()
  await noor.getByText('Gezien.', { exact: true }).waitFor()
  expect(await words(noor)).not.toContain('De sleutel ligt bij de conciërge.')
}

/** Wednesday: both have the form open. Whoever saves second chooses field by field, and nothing is lost. */
async function bothChange(noor: Visit, sam: Visit, action: string): Promise<void> {
  for (const { page } of [noor, sam]) await page.goto(`${action}/wijzig`)
  await sam.page.getByLabel('Beschrijving').fill('Elke schooldag, aan de schoolpoort en thuis')
  await sam.page.getByLabel('Einddatum').fill('31/8/2027')
  await press(sam.page, 'Bewaar')
  await sam.page.waitForURL(`**${action}`)

  await noor.page.getByLabel('Beschrijving').fill('Drie keer per week aan de schoolpoort')
  await noor.page.getByLabel('Hoe gaan we dat na?').fill('Gesprek met ouders en juffen in mei')
  await press(noor.page, 'Bewaar')
  expect(await noor.page.getByRole('alert').innerText()).toContain('Iemand anders bewaarde dit')
  expect(await noor.wrongs(409)).toEqual([])
  const taken = noor.page.getByRole('checkbox', { name: 'Neem dit over in plaats van wat hierboven staat' })
  // Both changed the description; the end only Sam did, so his is taken over unless she says otherwise.
  expect(await taken.count()).toBe(2)
  expect([await taken.first().isChecked(), await taken.last().isChecked()]).toEqual([false, true])
  await press(noor.page, 'Bewaar')
  await noor.page.waitForURL(`**${action}`)
  const page = await words(noor.page)
  for (const kept of [
    'Drie keer per week aan de schoolpoort',
    'Gesprek met ouders en juffen in mei',
    'augustus 2027',
  ])
    expect(page).toContain(kept)
  await noor.page.getByRole('link', { name: 'Geschiedenis' }).click()
  expect(await words(noor.page)).toContain(
    'Sam De Wit veranderde het einde van 31 juli 2027 in 31 augustus 2027.',
  )
}

/** Thursday: Noor keeps a view of what nobody pulls yet, gives all of it an owner at once, and thinks better of it. */
async function changeMany(noor: Page): Promise<void> {
  await noor.goto(`${home}/plan/tabel?trekker=niemand`)
  await noor.getByText('Mijn weergaven').click()
  await noor.getByRole('link', { name: 'Bewaar deze weergave' }).click()
  await noor.getByLabel('Naam van de weergave').fill('Wie trekt dit?')
  await press(noor, 'Bewaar')
  await noor.getByText('Je weergave is bewaard.').waitFor()
  await noor.goto(`${home}/plan/tabel`)
  await noor.getByText('Mijn weergaven (1)').click()
  await noor.getByRole('link', { name: 'Wie trekt dit?' }).click()
  await noor.waitForURL('**/plan/tabel?*trekker=niemand*')

  await noor.getByRole('checkbox', { name: /^Vink aan: Schoolrekeningen/ }).check()
  const change = noor.getByRole('group', { name: 'Wijzig de aangevinkte acties' })
  await change.getByLabel('Trekker').selectOption({ label: 'OCMW' })
  await press(noor, 'Wijzig de aangevinkte acties')
  await noor.getByRole('heading', { level: 1, name: 'Wijziging van meerdere acties' }).waitFor()
  expect(await words(noor)).toContain('Er is 1 doel of actie gewijzigd of toegevoegd.')

  await noor.getByText('Maak dit ongedaan').click()
  await press(noor, 'Ja, maak ongedaan')
  await noor.getByText('Het is ongedaan gemaakt.').waitFor()
  await noor.goto(`${home}/plan/tabel?trekker=niemand`)
  expect(await words(noor)).toContain('Schoolrekeningen')
}

/** Friday: Sam sees what Noor did while he was away, and only once. */
async function catchUp(sam: Page): Promise<void> {
  await sam.goto(`${home}/plan`)
  await sam.getByRole('link', { name: 'Wat er veranderd is' }).click()
  const news = await words(sam)
  expect(news).toContain('in “Gesprek met ouders en juffen in mei”.')
  expect(news).toContain('Noor Aerts maakte een wijziging van 1 doel of actie ongedaan.')
  expect(news).not.toContain('Sam De Wit veranderde')
  await press(sam, 'Ik heb dit gezien')
  await sam.getByText('Tot hier heb je het gezien.').waitFor()
  expect(await words(sam)).toContain('Je bent helemaal mee')
}

test.each(ways)('two people work on one plan for a week ($width px, scripts: $scripts)', async (way) => {
  const app = installations[ways.indexOf(way)]
  if (!app) throw new Error('no installation for this way')
  const [noor, sam] = [await enter(app, way, 'Noor Aerts'), await enter(app, way, 'Sam De Wit')]
  const calm = async (): Promise<void> => {
    expect([...(await noor.wrongs()), ...(await sam.wrongs())]).toEqual([])
  }
  const action = await addressOfAction(noor.page)
  await askAndAnswer(noor.page, sam.page, action)
  await calm()
  await mention(noor.page, sam.page, action)
  await calm()
  await bothChange(noor, sam, action)
  await calm()
  await changeMany(noor.page)
  await calm()
  await catchUp(sam.page)
  await calm()
  expect(app.said()).not.toContain('"level":50')
  await noor.close()
  await sam.close()
})
