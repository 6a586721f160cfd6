import { readFile } from 'node:fs/promises'
import type { CapturedPlan, Rendered } from './captured-plan.ts'
import { PlanPrintPage } from '#src/action/plan/pages/plan-print-page.tsx'
import { totalsOf } from '#src/action/plan/totals.ts'
import { Frame } from '#src/doors/web/frame.tsx'
import { renderDocument } from '#src/doors/web/render.tsx'
import { today } from '#src/platform/context.ts'

/** The page as the app makes it, from what the app would have read: bytes, as only those can be sent. */
function pageOf({ call, url, facts, trajectory, groups }: CapturedPlan): Buffer {
  const page = (
    <Frame facts={facts} said={undefined}>
      <PlanPrintPage
        trajectory={trajectory}
        totals={totalsOf(groups, today(call))}
        groups={groups}
        narrowed={null}
      />
    </Frame>
  )
  return Buffer.from(renderDocument(call, new URL(url), page))
}

/** Pages a second, rendered for so long. */
function rate(plan: CapturedPlan, ms: number): number {
  const began = performance.now()
  let pages = 0
  for (; performance.now() - began < ms; pages += 1) pageOf(plan)
  return (pages / (performance.now() - began)) * 1000
}

const captured = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as CapturedPlan
const plan = { ...captured, call: { ...captured.call, now: new Date(captured.call.now) } }
const answer = (rendered: Rendered): void => void process.send?.(rendered)

// React alone, without database, session and server: once the page itself, then its rate as often as it is asked for.
answer({ html: pageOf(plan).toString() })
process.on('message', (ms: number) => answer({ pagesPerSecond: rate(plan, ms) }))
