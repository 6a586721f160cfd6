import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunningApp } from '#tests/journeys/running-app.ts'
import type { Visit, Way } from '#tests/journeys/visit.ts'

/** One newcomer on the way through the application. */
export type Story = { app: RunningApp; visit: Visit; page: Page; way: Way }

/** Everything that must hold on the page that one now sees; `status` when a refusal is what is expected. */
export async function look({ visit }: Pick<Story, 'visit'>, status?: number): Promise<void> {
  expect(await visit.wrongs(status), `on ${visit.page.url()}`).toEqual([])
}

/** Follows the main navigation; on a phone it opens under the menu. */
export async function goTo({ page, way }: Pick<Story, 'page' | 'way'>, name: string): Promise<void> {
  if (way.width < 700) await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
}

/** Waits for the page with this title. */
export const arrivesAt = (page: Page, title: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title }).waitFor()

/** What was said after something was done. */
export const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).waitFor()
