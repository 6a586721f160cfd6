import { expect } from 'vitest'
import { arrivesAt, goTo, look, said, type Story } from '#tests/journeys/story/storyline.ts'

export const newcomer = {
  name: 'Lien Maes',
  email: 'lien@mechelen.example',
  password: 'drie woorden na elkaar',
}

/** The first page says where the link is; the link of the terminal leads to the choice of a municipality. */
export async function arrives(story: Story): Promise<void> {
  const { page, app } = story
  await page.goto('/')
  await arrivesAt(page, 'Elk kind kansrijk')
  await page.getByRole('heading', { name: 'Een gemeente inrichten' }).waitFor()
  await look(story)
  await page.goto(app.setUpLink ?? '')
  await arrivesAt(page, 'Welke gemeente wil je inrichten?')
  await look(story)
}

/** Finds the municipality by its French name: while one types, or by the button. */
export async function choosesMunicipality(story: Story): Promise<void> {
  const { page, way } = story
  await page.getByLabel('Zoek je gemeente').fill('Malines')
  if (!way.scripts) await page.getByRole('button', { name: 'Zoek' }).click()
  const choice = page.getByRole('link', { name: 'Mechelen' })
  await choice.waitFor()
  await look(story)
  await choice.click()
  await arrivesAt(page, 'Mechelen inrichten')
}

/** A password that is too short comes back with the rest still there; then the municipality stands. */
export async function makesAccount(story: Story): Promise<void> {
  const { page } = story
  await look(story)
  await page.getByLabel('Je naam').fill(newcomer.name)
  await page.getByLabel('Je e-mailadres').fill(newcomer.email)
  await page.getByLabel('Kies een wachtwoord').fill('kort')
  await page.getByRole('button', { name: 'Richt de gemeente in' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Neem minstens 12 tekens' }).waitFor()
  expect(await page.getByLabel('Je e-mailadres').inputValue()).toBe(newcomer.email)
  await look(story, 422)
  await page.getByLabel('Kies een wachtwoord').fill(newcomer.password)
  await page.getByRole('button', { name: 'Richt de gemeente in' }).click()
  await page.waitForURL('**/mechelen')
  await said(page, 'Je gemeente staat klaar.')
  await look(story)
}

/** Every entry of the navigation leads to a page that says what will stand there. */
export async function looksAround(story: Story): Promise<void> {
  const entries = {
    Overzicht: /^Goeie/,
    Situatie: 'Hoe staat Mechelen ervoor?',
    'Wie doet mee': 'Wie doet mee',
    Visie: 'Onze visie',
    Plan: 'Ons plan',
    Traject: 'Ons traject',
  }
  for (const [name, title] of Object.entries(entries)) {
    await goTo(story, name)
    await arrivesAt(story.page, title)
    await look(story)
  }
}
