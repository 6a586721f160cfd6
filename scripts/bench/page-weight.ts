import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import type { SamplePages } from './sample-pages.ts'
import { below, forTheRecord, type Row } from './row.ts'

const kilobytes = 1000
const limits = { scriptsKb: 110, styleKb: 20 }

type Weight = { scripts: number; style: number; islands: number }

const compressed = async (response: Response): Promise<number> => gzipSync(await response.body()).length

/** What a browser fetches for a page that it never saw before, gzip. */
async function weigh(browser: Browser, address: string, cookie: string): Promise<Weight> {
  const context = await browser.newContext({ extraHTTPHeaders: { cookie } })
  try {
    const page = await context.newPage()
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    await page.goto(address, { waitUntil: 'networkidle' })
    const sum = async (kind: string): Promise<number> => {
      const fetched = responses.filter((response) => response.request().resourceType() === kind)
      const sizes = await Promise.all(fetched.map(compressed))
      return sizes.reduce((total, size) => total + size, 0)
    }
    const islands = await page.locator('[data-island]').count()
    return { scripts: await sum('script'), style: await sum('stylesheet'), islands }
  } finally {
    await context.close()
  }
}

/** JavaScript and CSS of every kind of page. */
export async function measureWeight(browser: Browser, { pages, cookie }: SamplePages): Promise<Row[]> {
  const weights: { name: string; weight: Weight }[] = []
  for (const { name, address } of pages) weights.push({ name, weight: await weigh(browser, address, cookie) })
  const still = weights.filter(({ weight }) => weight.islands === 0)
  const awake = weights.filter(({ weight }) => weight.islands > 0)
  const most = (of: typeof weights, part: 'scripts' | 'style'): number =>
    Math.max(0, ...of.map(({ weight }) => weight[part])) / kilobytes
  const names = (of: typeof weights): string => of.map(({ name }) => name).join(', ')
  return [
    {
      what: 'JavaScript of a page without an island',
      budget: '0 kB',
      measured: `${most(still, 'scripts').toFixed(0)} kB`,
      kept: most(still, 'scripts') === 0,
    },
    forTheRecord('measured on', names(still)),
    below(
      `JavaScript of a page with an island, gzip (${names(awake)})`,
      most(awake, 'scripts'),
      limits.scriptsKb,
      'kB',
    ),
    below('CSS of any page, gzip', most(weights, 'style'), limits.styleKb, 'kB', 1),
  ]
}
