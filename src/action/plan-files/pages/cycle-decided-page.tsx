import { planFilePaths } from '#src/action/plan-files/paths.ts'
import type { KeptItem } from '#src/action/plan-files/policy-cycle-found.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { cycleOutcomeMessages } from '#src/action/plan-files/policy-cycle-outcome-messages.ts'
import { cycleProblem } from '#src/action/plan-files/policy-cycle-problems.ts'
import type { CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { CycleHeader } from '#src/action/plan-files/ui/cycle-header.tsx'
import { useOutcomeWords } from '#src/action/plan-files/ui/outcome-words.ts'
import { UnreadLines } from '#src/action/plan-files/ui/unread-lines.tsx'
import { planPaths } from '#src/action/plan/paths.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { Notice } from '#src/ui/notice.tsx'

type Props = {
  file: CycleFile
  /** Somebody wanted to do something with it that can no longer be done. */
  tooLate: boolean
}

/** A file that was taken over: what came of it, and the way to look at it and undo it. */
export function CycleDecidedPage({ file, tooLate }: Props) {
  const t = useMessages(cycleOutcomeMessages)
  const words = useOutcomeWords()
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const { items = [], same = 0 } = file.kept ?? {}
  const outcomes = words.counts((wanted) =>
    wanted === 'same' ? same : items.filter(({ outcome }) => outcome === wanted).length,
  )
  const day = presenter(locale).day(dayInBelgium(file.at))
  return (
    <>
      <CycleHeader
        title={file.name}
        lead={t('decidedLead', { day, outcomes })}
        actions={
          <>
            {file.batchId !== null && (
              <Button kind="primary" href={planPaths.batch({ workspace, batch: file.batchId })}>
                {t('toBatch')}
              </Button>
            )}
            <Button href={planFilePaths.bringCycle({ workspace })}>{t('another')}</Button>
          </>
        }
      />
      {tooLate && <Notice tone="watch">{problemText(cycleProblem('wrong-moment'), {}, locale)}</Notice>}
      {file.undoneAt !== null && <Notice>{t('undone')}</Notice>}
      <Left items={items.filter(({ left }) => left.length > 0)} />
      <UnreadLines file={file} />
    </>
  )
}

function Left({ items }: { items: readonly KeptItem[] }) {
  const t = useMessages(cycleOutcomeMessages)
  const levels = useMessages(cycleMessages)
  const workspace = useWorkspace().slug
  if (items.length === 0) return null
  const hrefOf = ({ id, level }: KeptItem): string =>
    level === 'action'
      ? planPaths.action({ workspace, action: id })
      : planPaths.objective({ workspace, objective: id })
  const columns: Column<KeptItem>[] = [
    {
      key: 'what',
      title: t('what'),
      width: 'wide',
      cell: (item) => <a href={hrefOf(item)}>{item.title}</a>,
      notes: ({ level }) => [levels(`levels.${level}`)],
    },
    {
      key: 'fields',
      title: t('field'),
      width: 'medium',
      cell: ({ left }) => left.map((field) => t(`fields.${field}`)).join(', '),
    },
  ]
  return (
    <Card title={t('leftTitle')} lead={t('leftLead')}>
      <DataTable bare caption={t('leftTitle')} columns={columns} rows={items} rowKey={({ id }) => id} />
    </Card>
  )
}
