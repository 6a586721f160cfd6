import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { chooseCycleReport } from '#src/action/plan-files/policy-cycle-commands.ts'
import type { CycleHead } from '#src/action/plan-files/policy-cycle-found.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import type { CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { RemoveCycleFile } from '#src/action/plan-files/ui/cycle-file-list.tsx'
import { CycleHeader } from '#src/action/plan-files/ui/cycle-header.tsx'
import { useReportWords } from '#src/action/plan-files/ui/report-words.ts'
import { UnreadLines } from '#src/action/plan-files/ui/unread-lines.tsx'
import { ChoiceField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'

/** Which report of a file is meant, when it holds several: those of the own municipality first. */
export function CycleReportPage({ file, reply }: { file: CycleFile; reply: Reply | null }) {
  const t = useMessages(cycleMessages)
  const words = useReportWords()
  const { slug: workspace, name } = useWorkspace()
  const address = { workspace, cycle: file.id }
  const isOwn = ({ authority }: CycleHead): boolean => authority.toLowerCase().includes(name.toLowerCase())
  const options = file.reports
    .map((report, place) => ({ report, value: String(place) }))
    .toSorted((one, other) => Number(isOwn(other.report)) - Number(isOwn(one.report)))
    .map(({ report, value }) => ({
      value,
      label: words.name(report),
      hint: [...words.apart(report), words.counts(report)].join(', '),
    }))
  return (
    <>
      <CycleHeader
        title={t('reportTitle')}
        lead={t('reportLead', { file: file.name, count: file.reports.length })}
        actions={<RemoveCycleFile {...file} />}
      />
      <Card>
        <Form
          command={chooseCycleReport}
          action={planFilePaths.cycleReport(address)}
          reply={reply}
          values={{ report: file.place === null ? null : String(file.place) }}
          submit={t('submitReport')}
        >
          {({ report }) => <ChoiceField of={report} label={t('report')} options={options} />}
        </Form>
      </Card>
      <UnreadLines file={file} />
    </>
  )
}
