import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Way } from '#tests/journeys/visit.ts'

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

const kept = new Map<string, string[]>()

/** The markup with everything left out that differs each time: identifiers and secrets in addresses. */
const markupOf = async (page: Page): Promise<string> =>
  (await page.content()).replaceAll(/[\da-f]{8}-[\da-f-]{27}|[\w-]{43}/g, '')

/** What axe finds wrong with the page. Markup that was judged on this width before is not judged again. */
export async function violations(page: Page, way: Way): Promise<string[]> {
  const key = `${way.width} ${await markupOf(page)}`
  const found = kept.get(key) ?? (await judge(page, way))
  kept.set(key, found)
  return found
}

async function judge(page: Page, way: Way): Promise<string[]> {
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
