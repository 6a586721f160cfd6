import { expect } from 'vitest'
import { arrivesAt, goTo, look, said, type Story } from '#tests/journeys/story/storyline.ts'

export const visionPart = 'Elk kind leert in zijn eigen tempo.'
const strategic = 'Kinderen van gezinnen met een beperkt inkomen gaan even graag naar school.'
const operational = 'Tegen juni 2027 daalt het aantal kinderen zonder huiswerkplek met 20 %.'

const save = (story: Story) => story.page.getByRole('button', { name: 'Bewaar', exact: true }).click()

export async function writesVision(story: Story): Promise<void> {
  const { page } = story
  await goTo(story, 'Visie')
  await page.getByRole('link', { name: 'Onderdeel toevoegen' }).click()
  await look(story)
  await page.getByLabel('Wat willen we voor elk kind?').fill(visionPart)
  await save(story)
  await said(page, 'Het onderdeel van de visie is bewaard.')
  await page.getByRole('link', { name: visionPart }).waitFor()
  await look(story)
}

export async function setsStrategicObjective(story: Story): Promise<void> {
  const { page } = story
  await goTo(story, 'Plan')
  await page.getByRole('link', { name: 'Nieuw doel' }).click()
  await page.getByRole('radio', { name: 'Strategisch doel' }).check()
  await page.getByLabel('Wat willen we bereiken?').fill(strategic)
  await page.getByLabel('In welk domein?').selectOption({ label: 'Onderwijs' })
  await page.getByLabel('Bij welk deel van de visie hoort dit?').selectOption({ label: visionPart })
  await save(story)
  await said(page, 'Het doel is bewaard.')
  await arrivesAt(page, strategic)
  await look(story)
}

/** The end before the start: the message stands beside the field, and nothing that was typed is gone. */
export async function makesMistake(story: Story): Promise<void> {
  const { page } = story
  await page.getByRole('link', { name: 'Operationeel doel toevoegen' }).click()
  await page.getByLabel('Wat willen we bereiken?').fill(operational)
  await page.getByLabel('Voor wie verandert er iets?').fill('leerlingen van de basisschool')
  await page.getByLabel('Maat', { exact: false }).first().fill('kinderen zonder huiswerkplek')
  await page.getByLabel('Nulmeting').fill('80')
  await page.getByLabel('Begindatum').fill('1/9/2027')
  await page.getByLabel('Einddatum').fill('30/6/2027')
  await page.getByRole('radiogroup', { name: 'Zijn er genoeg mensen?' }).getByLabel('ja').check()
  await page.getByLabel('Aanvaard: ouders').fill('4')
  await look(story)
  await save(story)

  const problem = 'Kies een einddatum die na de begindatum valt'
  await page.getByRole('alert').getByRole('link', { name: problem }).click()
  const field = page.getByLabel('Einddatum')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await describedBy(story, 'Einddatum')).toContain(problem)
  expect(await page.getByLabel('Wat willen we bereiken?').inputValue()).toBe(operational)
  expect(await page.getByLabel('Nulmeting').inputValue()).toBe('80')
  expect(await page.getByLabel('Begindatum').inputValue()).toBe('1/9/2027')
  expect(await field.inputValue()).toBe('30/6/2027')
  expect(await page.getByLabel('Aanvaard: ouders').inputValue()).toBe('4')
  expect(
    await page.getByRole('radiogroup', { name: 'Zijn er genoeg mensen?' }).getByLabel('ja').isChecked(),
  ).toBe(true)
  await look(story, 422)
}

/** The words that a screen reader says after the label of a field. */
const describedBy = (story: Story, label: string): Promise<string> =>
  story.page.getByLabel(label).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  )

/** Mends the date, and reads how SMART the objective is: of five letters, which are still open. */
export async function readsSmartCheck(story: Story): Promise<void> {
  const { page } = story
  await page.getByLabel('Begindatum').fill('1/9/2026')
  await save(story)
  await said(page, 'Het doel is bewaard.')
  await arrivesAt(page, operational)
  const check = page
    .locator('.card')
    .filter({ has: page.getByRole('heading', { name: 'Is dit doel SMART?' }) })
  const text = await check.innerText()
  expect(text).toContain('van 5')
  expect(text).toContain('Het einde is 30 juni 2027.')
  expect(text).toContain('4 ouders')
  await look(story)
}
