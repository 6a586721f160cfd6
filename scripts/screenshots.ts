import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectRoot } from '#src/platform/project.ts'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { startApp } from '#tests/journeys/running-app.ts'

const folder = join(projectRoot, 'docs', 'screenshots')
const largestBytes = 250_000
/** Enough to see what a page is like, in CSS pixels. */
const tallest = 1300

/** What one has to do, starting on the overview of the demo, before the picture is taken. */
type Way = (page: Page) => Promise<void>
type Picture = { name: string; way: Way; print?: true }

const follow = async (page: Page, address: string): Promise<void> => {
  await page.goto(`/klaverbeke${address}`)
}

async function objective(page: Page): Promise<void> {
  await follow(page, '/plan')
  const operational = page.locator('.table-group', { hasText: 'SMART' }).first()
  await page.goto((await operational.getByRole('link').first().getAttribute('href')) ?? '')
}

/** The end before the start, sent: both are still there, with what is wrong beside them. */
async function mistake(page: Page): Promise<void> {
  await objective(page)
  await page.goto(`${new URL(page.url()).pathname}/wijzig`)
  await page.getByLabel('Begindatum').fill('1/9/2027')
  await page.getByLabel('Einddatum').fill('30/6/2027')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByRole('alert').waitFor()
}

const pictures: readonly Picture[] = [
  { name: 'overview', way: async () => {} },
  { name: 'situation', way: async (page) => follow(page, '/situatie') },
  {
    name: 'indicator',
    way: async (page) => follow(page, '/situatie/indicator/births-in-disadvantaged-families'),
  },
  { name: 'read-in', way: async (page) => follow(page, '/situatie/inlezen') },
  { name: 'conclusions', way: async (page) => follow(page, '/situatie/besluiten') },
  { name: 'report', way: async (page) => follow(page, '/situatie/rapport'), print: true },
  { name: 'plan', way: async (page) => follow(page, '/plan') },
  { name: 'plan-table', way: async (page) => follow(page, '/plan/tabel') },
  { name: 'timeline', way: async (page) => follow(page, '/plan/tijdlijn') },
  { name: 'my-actions', way: async (page) => follow(page, '/mijn-acties') },
  { name: 'objective', way: objective },
  { name: 'mistake', way: mistake },
  {
    name: 'action',
    way: async (page) => {
      await follow(page, '/plan')
      const first = page.locator('tbody th a[href*="/plan/acties/"]').first()
      await page.goto((await first.getAttribute('href')) ?? '')
    },
  },
  { name: 'plan-print', way: async (page) => follow(page, '/plan/afdruk'), print: true },
]

const devices = [
  { prefix: '', viewport: { width: 1280, height: 900 } },
  { prefix: 'phone-', viewport: { width: 360, height: 740 } },
] as const
/** A sheet of A4 between its margins, in CSS pixels. */
const paper = { width: 673, height: 995 }

async function take(page: Page, { name, print }: Picture, prefix: string): Promise<void> {
  if (print) {
    await page.setViewportSize(paper)
    await page.emulateMedia({ media: 'print' })
  }
  const path = join(folder, `${prefix}${name}.png`)
  const { width } = page.viewportSize() ?? paper
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) }
  await page.screenshot({ path, clip, fullPage: true, animations: 'disabled' })
  await page.emulateMedia({ media: 'screen' })
  const { size } = await stat(path)
  console.log(`${path.slice(projectRoot.length + 1)} ${Math.round(size / 1000)} kB`)
  if (size > largestBytes) throw new Error(`${path} is larger than ${largestBytes / 1000} kB`)
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const home = await emptyFolder()
const app = await startApp({ ...home.settings, KANSRIJK_DEMO: '1' })
const browser = await launchBrowser()
try {
  for (const { prefix, viewport } of devices) {
    const context = await browser.newContext({ baseURL: app.address, viewport, locale: 'nl-BE' })
    const page = await context.newPage()
    await page.goto('/')
    await take(page, { name: 'first-page', way: async () => {} }, prefix)
    for (const picture of pictures) {
      if (picture.print && prefix !== '') continue
      await page.setViewportSize(viewport)
      await page.goto('/')
      await page.locator('.person-choice').first().click()
      await page.waitForURL('**/klaverbeke')
      await picture.way(page)
      await take(page, picture, prefix)
    }
    await context.close()
  }
} finally {
  await browser.close()
  await app.end()
  await home.remove()
}
