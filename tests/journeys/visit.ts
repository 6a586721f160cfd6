import type { Browser, BrowserContext, Page } from 'playwright-core'
import { violations } from '#tests/journeys/accessibility.ts'

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

/** Names what reaches beyond the right edge, when the page can be scrolled sideways. */
async function overflow(page: Page): Promise<string[]> {
  // Between two pages there is a moment without any.
  await page.locator('body').waitFor({ state: 'attached' })
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const names = wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
    return [`the page is ${scrollWidth} px wide: ${names.join(' | ')}`]
  })
}

/** Listens to everything that a browser complains about. */
function listen(page: Page): (status?: number) => string[] {
  const complaints: string[] = []
  const refused: { status: number; url: string }[] = []
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded')
    if (['error', 'warning'].includes(message.type()) && !isAnswer)
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => {
    // Who is faster than the change from one page to the next ends it; the browser reports its own haste.
    if (!message.startsWith('Transition was')) complaints.push(`script: ${message}`)
  })
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
    wrongs: async (status) => [...heard(status), ...(await overflow(page)), ...(await violations(page, way))],
    close: async () => context.close(),
  }
}
