import { readFile } from 'node:fs/promises'
import type { CapturedPlan, Rendered } from './captured-plan.ts'
import { PlanPrintPage } from '#src/action/plan/pages/plan-print-page.tsx'
import { totalsOf } from '#src/action/plan/ui/plan-totals.ts'
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
        filter={{}}
      />
    </Frame>
  )
  return Buffer.from(renderDocument(call, new URL(url), page))
}

/** Renders the page for so many seconds in this process: React alone, without database, session and server. */
async function renderAlone(file: string, seconds: number): Promise<Rendered> {
  const captured = JSON.parse(await readFile(file, 'utf8')) as CapturedPlan
  const plan = { ...captured, call: { ...captured.call, now: new Date(captured.call.now) } }
  const rate = (ms: number): number => {
    const began = performance.now()
    let pages = 0
    for (; performance.now() - began < ms; pages += 1) pageOf(plan)
    return (pages / (performance.now() - began)) * 1000
  }
  rate(2_000)
  return { pagesPerSecond: rate(seconds * 1000), html: pageOf(plan).toString() }
}

const [file = '', seconds] = process.argv.slice(2)
console.log(JSON.stringify(await renderAlone(file, Number(seconds))))
