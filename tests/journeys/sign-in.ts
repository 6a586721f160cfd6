import type { Page } from 'playwright-core'
import type { Municipality } from '#tests/journeys/municipality.ts'

/** Signs in by the page of the door. */
export async function signInBy(page: Page, { email, password }: Municipality): Promise<void> {
  await page.goto('/aanmelden')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Meld me aan' }).click()
  await page.waitForURL((url) => url.pathname === '/')
}
