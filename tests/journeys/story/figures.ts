import { expect } from 'vitest'
import { arrivesAt, goTo, look, said, type Story } from '#tests/journeys/story/storyline.ts'

const indicator = 'Geboorten in kansarme gezinnen'
const head = 'indicator;gebied;jaar;waarde;bron'
const areas = ['Mechelen', 'arrondissement Mechelen', 'provincie Antwerpen', 'Vlaams Gewest']
const values: readonly (readonly [year: number, values: readonly string[]])[] = [
  [2020, ['16,1', '11,2', '13,4', '12,7']],
  [2022, ['18,4', '11,5', '13,9', '13,0']],
  [2024, ['20,2', '11,4', '14,1', '12,9']],
]
const twelveRows = values.flatMap(([year, each]) =>
  each.map((value, place) => [indicator, areas[place], year, value, 'Opgroeien'].join(';')),
)

async function brings({ page }: Story, rows: readonly string[]): Promise<void> {
  const buffer = Buffer.from([head, ...rows].join('\n'))
  await page
    .getByLabel('Bestand met cijfers')
    .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Bekijk het bestand' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kloppen deze cijfers?' }).waitFor()
}

/** A line that cannot be read is named, and nothing is kept. */
export async function bringsWrongFile(story: Story): Promise<void> {
  const { page } = story
  await goTo(story, 'Situatie')
  await page.getByRole('link', { name: 'Cijfers inlezen' }).click()
  await look(story)
  await brings(story, [...twelveRows, `${indicator};Nergenshuizen;2024;12;Opgroeien`])
  const words = await page.locator('main').innerText()
  expect(words).toContain('Eén regel klopt nog niet. Er is niets bewaard.')
  expect(words).toMatch(/14[\s\S]*Nergenshuizen/)
  await look(story)
  await page.getByRole('link', { name: 'Kies een ander bestand' }).click()
}

export async function readsInFigures(story: Story): Promise<void> {
  const { page } = story
  await brings(story, twelveRows)
  await look(story)
  await page.getByRole('button', { name: 'Bewaar 12 cijfers' }).click()
  await said(page, 'De cijfers uit het bestand zijn bewaard.')
}

/** Our figure stands beside those of the areas around, with a word for the difference. */
export async function comparesFigures(story: Story): Promise<void> {
  const { page } = story
  await arrivesAt(page, 'Hoe staat Mechelen ervoor?')
  const row = page.getByRole('row').filter({ hasText: indicator })
  const words = await row.innerText()
  expect(words).toContain('20,2')
  expect(words).toMatch(/hoger dan/)
  await look(story)
  await row.getByRole('link', { name: indicator }).click()
  await arrivesAt(page, indicator)
  await page.getByRole('img', { name: indicator }).first().waitFor()
  await look(story)
  await page.getByText('Toon de tabel').first().click()
  await page.getByRole('cell', { name: '16,1' }).first().waitFor()
  await look(story)
}
