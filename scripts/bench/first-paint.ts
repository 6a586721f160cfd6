import type { Browser } from 'playwright-core'
import type { SamplePages } from './sample-pages.ts'
import { below, median, type Row } from './row.ts'

const limitSeconds = 0.9
const times = 5
const measured = ['overview', 'plan', 'situation']

/** A cheap phone on a slow line. */
const slowness = { cpu: 6, latencyMs: 150, bytesPerSecond: 1_600_000 / 8 }

/** Seconds until a browser that never saw the page shows its first words. */
async function firstPaint(browser: Browser, address: string, cookie: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    extraHTTPHeaders: { cookie },
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowness.latencyMs,
      downloadThroughput: slowness.bytesPerSecond,
      uploadThroughput: slowness.bytesPerSecond,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu })
    await page.goto(address, { waitUntil: 'load' })
    const milliseconds = await page.evaluate(
      async () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint')
            if (entry) resolve(entry.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
    return milliseconds / 1000
  } finally {
    await context.close()
  }
}

/** First contentful paint on a throttled phone, nothing cached. */
export async function measureFirstPaint(browser: Browser, { pages, cookie }: SamplePages): Promise<Row[]> {
  const rows: Row[] = []
  for (const name of measured) {
    const address = pages.find((page) => page.name === name)?.address ?? ''
    const each: number[] = []
    for (let time = 0; time < times; time += 1) each.push(await firstPaint(browser, address, cookie))
    rows.push(
      below(`first contentful paint of the ${name} on a slow phone`, median(each), limitSeconds, 's', 2),
    )
  }
  return rows
}
