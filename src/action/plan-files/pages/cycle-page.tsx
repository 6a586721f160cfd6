import { CycleDecidedPage } from '#src/action/plan-files/pages/cycle-decided-page.tsx'
import { CycleLinesPage } from '#src/action/plan-files/pages/cycle-lines-page.tsx'
import { CyclePreviewPage } from '#src/action/plan-files/pages/cycle-preview-page.tsx'
import { CycleReportPage } from '#src/action/plan-files/pages/cycle-report-page.tsx'
import type { CycleView } from '#src/action/plan-files/policy-cycle-view-queries.ts'
import type { Reply } from '#src/platform/forms/reply.ts'

/** A file of the policy and management cycle: where it is on its way, whatever address somebody came by. */
export function CyclePage({ view, reply = null }: { view: CycleView; reply?: Reply | null }) {
  const { step, file } = view
  switch (step) {
    case 'decided':
      return <CycleDecidedPage file={file} tooLate={reply !== null} />
    case 'report':
      return <CycleReportPage file={file} reply={reply} />
    case 'lines':
      return <CycleLinesPage file={file} shown={view.shown} known={view.known} reply={reply} />
    case 'preview':
      return <CyclePreviewPage file={file} lines={view.lines} domains={view.domains} reply={reply} />
  }
}
