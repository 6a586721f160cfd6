import { readFile } from 'node:fs/promises'
import type { CapturedPlan, Rate } from './captured-plan.ts'
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
        name={facts.letterhead?.name ?? ''}
        trajectory={trajectory}
        totals={totalsOf(groups, today(call))}
        groups={groups}
        narrowed={null}
      />
    </Frame>
  )
  return Buffer.from(renderDocument(call, new URL(url), page))
}

/** How fast it renders, tried for so long. */
function rate(plan: CapturedPlan, ms: number): Rate {
  const [began, before] = [performance.now(), process.cpuUsage()]
  let pages = 0
  for (; performance.now() - began < ms; pages += 1) pageOf(plan)
  const { user, system } = process.cpuUsage(before)
  return {
    perSecond: (pages / (performance.now() - began)) * 1000,
    perProcessorSecond: (pages / (user + system)) * 1_000_000,
  }
}

const captured = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as CapturedPlan
const plan = { ...captured, call: { ...captured.call, now: new Date(captured.call.now) } }
// React alone, without database, session and server: once the page itself, then its rate as often as it is asked for.
process.send?.(pageOf(plan).toString())
process.on('message', (ms: number) => process.send?.(rate(plan, ms)))
