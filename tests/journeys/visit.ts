import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** How somebody comes: on which width, with or without scripts, with which language in the browser. */
export type Way = { width: 320 | 360 | 640 | 1280; scripts: boolean; locale?: string }

export type Visit = {
  page: Page
  context: BrowserContext
  /**
   * What is wrong with the page as it stands now: accessibility, scrolling sideways, messages in the console,
   * requests that failed. `status` is an answer of the server that is meant to be no success.
   */
  wrongs: (status?: number) => Promise<string[]>
  close: () => Promise<void>
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe gives back, as far as it is read here. */
type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }
type Axe = {
  run: (on: unknown, options: object) => Promise<{ violations: Violation[] }>
}

/** The checker needs timers, which a page without scripts does not run: it is lent them. */
async function withScripts<Result>(page: Page, way: Way, work: () => Promise<Result>): Promise<Result> {
  if (way.scripts) return work()
  const session = await page.context().newCDPSession(page)
  const disable = (value: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value })
  await disable(true)
  await disable(false)
  try {
    return await work()
  } finally {
    await disable(true)
    await session.detach()
  }
}

async function violations(page: Page, way: Way): Promise<string[]> {
  return withScripts(page, way, async () => {
    await page.evaluate(axeSource)
    const found = await page.evaluate(async (values) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }
      return (await axe.run(document, options)).violations
    }, rules)
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html} ${failureSummary}`),
    )
  })
}

/** Names what reaches beyond the right edge, when the page can be scrolled sideways. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const names = wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
    return [`the page is ${scrollWidth} px wide: ${names.join(' | ')}`]
  })

/** Listens to everything that a browser complains about. */
function listen(page: Page): (status?: number) => string[] {
  const complaints: string[] = []
  const refused: { status: number; url: string }[] = []
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded')
    if (['error', 'warning'].includes(message.type()) && !isAnswer)
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    // A file that is kept, a search that was overtaken: the page itself let go of it.
    const failure = request.failure()?.errorText
    if (failure !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${failure}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push({ status: response.status(), url: response.url() })
  })
  return (meant) => {
    const answers = refused.splice(0).filter(({ status }) => status !== meant)
    return [...complaints.splice(0), ...answers.map(({ status, url }) => `answer: ${status} ${url}`)]
  }
}

/** Opens a browser of somebody's own: cookies, one page, and ears for everything that goes wrong. */
export async function openVisit(browser: Browser, address: string, way: Way): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: way.scripts,
    viewport: { width: way.width, height: way.width < 700 ? 740 : 900 },
    locale: way.locale ?? 'nl-BE',
    timezoneId: 'Europe/Brussels',
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const heard = listen(page)
  return {
    page,
    context,
    wrongs: async (status) => [
      ...heard(status),
      ...(await overflow(page)),
      ...(await violations(page, way)),
    ],
    close: async () => context.close(),
  }
}
