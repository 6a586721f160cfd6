import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { arrivesAt, goTo, look, said, type Story } from '#tests/journeys/story/storyline.ts'
import { colours, sheetsOf } from '#tests/journeys/paper.ts'

const actions = {
  corner: 'Huiswerkklas in de bib',
  lunch: 'Soep op school voor wie wil',
}

async function plans(story: Story, title: string, owner: string): Promise<void> {
  const { page } = story
  await goTo(story, 'Plan')
  await page.getByRole('link', { name: 'Nieuwe actie' }).click()
  await page.getByLabel('Wat gaan we doen?').fill(title)
  const choice = page.getByLabel('Bij welk doel hoort deze actie?')
  const operational = choice.locator('option', { hasText: 'huiswerkplek' })
  await choice.selectOption((await operational.getAttribute('value')) ?? '')
  await page.getByLabel('Of iemand die nog niet in de lijst staat').fill(owner)
  await page.getByLabel('Begindatum').fill('1/9/2026')
  await page.getByLabel('Einddatum').fill('30/6/2027')
  await page.getByLabel('Budget').fill('2.500')
  await look(story)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await said(page, 'De actie is bewaard.')
  await arrivesAt(page, title)
}

export async function plansActions(story: Story): Promise<void> {
  await plans(story, actions.corner, 'Bibliotheek')
  await plans(story, actions.lunch, 'Dienst Onderwijs')
}

/** Says that an action runs; the log keeps who said it and why. */
export async function setsStatus(story: Story): Promise<void> {
  const { page } = story
  await look(story)
  await page.getByLabel('Status').selectOption({ label: 'Loopt' })
  await page.getByLabel('Een woordje uitleg').fill('De eerste school doet mee.')
  await page.getByRole('button', { name: 'Nieuwe status bewaren' }).click()
  await said(page, 'De status is bewaard.')
  expect(await page.locator('.card', { hasText: 'Hoe het gaat' }).innerText()).toContain(
    'De eerste school doet mee.',
  )
  await look(story)
}

/** What is chosen stands in the address, and only what fits is shown. */
export async function filtersPlan(story: Story): Promise<void> {
  const { page, way } = story
  await goTo(story, 'Plan')
  if (way.width < 700) await page.getByText('Filters', { exact: true }).click()
  await page.getByLabel('Status').selectOption({ label: 'Loopt' })
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await page.waitForURL(/status=running/)
  expect(await page.getByRole('link', { name: actions.lunch }).count()).toBe(1)
  expect(await page.getByRole('link', { name: actions.corner }).count()).toBe(0)
  await look(story)
  await page.getByRole('link', { name: 'Toon alles' }).click()
  await page.getByRole('link', { name: actions.corner }).waitFor()
  await look(story)
}

/** On paper: whole A4 sheets, without colour, with municipality and date above. */
export async function printsPlan(story: Story): Promise<void> {
  const { page } = story
  await page.getByRole('link', { name: 'Afdrukken' }).click()
  await arrivesAt(page, 'Actieplan')
  await look(story)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.print-head').innerText()).toContain('Mechelen')
  expect(await page.getByRole('navigation').count()).toBe(0)
  // The change of pages may still be fading when the medium changes.
  await expect.poll(() => colours(page), { timeout: 10_000 }).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  const sheets = await sheetsOf(page)
  expect(sheets.length).toBeGreaterThanOrEqual(1)
  for (const sheet of sheets) expect(sheet).toEqual({ width: 210, height: 297 })
}

/** The table to keep, beside the print, opens in a spreadsheet: semicolons, and every action a line. */
export async function keepsTable({ page }: Story): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('mechelen-plan.csv')
  const table = await readFile(await file.path(), 'utf8')
  expect(table).toContain(actions.corner)
  expect(table).toContain(actions.lunch)
  expect(table.split('\n')[0]).toContain(';')
}
