import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { AddedRows, NewNames } from '#src/action/plan-files/ui/added-rows.tsx'
import { ChangedRows } from '#src/action/plan-files/ui/changed-rows.tsx'
import { KeepForm } from '#src/action/plan-files/ui/keep-form.tsx'
import { RefusedRows } from '#src/action/plan-files/ui/refused-rows.tsx'
import { WorkbookNotes } from '#src/action/plan-files/ui/workbook-notes.tsx'
import { refusedRows } from '#src/action/plan-files/what-to-keep.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import type { BroughtWorkbook, WorkbookPreview } from '#src/action/plan-files/workbook-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { Stat, StatRow } from '#src/ui/stat.tsx'

type Props = { workbook: BroughtWorkbook; preview: WorkbookPreview | null; reply: Reply | null }

/** A workbook that somebody brought: what keeping it would do, or that it was decided already. */
export function BroughtWorkbookPage({ workbook, preview, reply }: Props) {
  return preview === null ? (
    <Decided workbook={workbook} />
  ) : (
    <Preview workbook={workbook} preview={preview} reply={reply} />
  )
}

function Header({ title, lead }: { title: string; lead?: string }) {
  const t = useMessages(workbookPageMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const steps = [
    { label: plan('title'), href: planPaths.plan({ workspace }) },
    { label: t('title'), href: planFilePaths.bringWorkbook({ workspace }) },
    { label: title },
  ]
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader trail={{ label: plan('title'), steps }} title={title} lead={lead} />
    </>
  )
}

type PreviewProps = { workbook: BroughtWorkbook; preview: WorkbookPreview; reply: Reply | null }

function Preview({ workbook, preview: { comparison, seen }, reply }: PreviewProps) {
  const t = useMessages(workbookPageMessages)
  const workspace = useWorkspace().slug
  const { actions, objectives, newNames, notInFile } = comparison
  const refused = refusedRows(comparison)
  const changed = [...objectives.changed, ...actions.changed]
  const conflicts = [...objectives.conflicts, ...actions.conflicts]
  const canKeep = changed.length + conflicts.length + actions.added.length > 0
  const isSame = !canKeep && refused === 0
  const counts = {
    added: actions.added.length,
    changed: changed.length,
    conflicts: conflicts.length,
    refused,
    same: actions.same + objectives.same,
  }
  return (
    <>
      <Header
        title={t('previewTitle')}
        lead={t(isSame ? 'nothingLead' : 'previewLead', { file: workbook.name })}
      />
      <Stack>
        <Counts counts={counts} />
        {canKeep ? (
          <KeepForm seen={seen} refused={refused} conflicts={conflicts} reply={reply} />
        ) : (
          <p>
            <Button kind="primary" href={planFilePaths.bringWorkbook({ workspace })}>
              {t('another')}
            </Button>
          </p>
        )}
        <RefusedRows rows={[...objectives.refused, ...actions.refused]} />
        <AddedRows rows={actions.added} />
        <ChangedRows rows={changed} />
        <NewNames names={newNames} />
        <WorkbookNotes found={workbook.found} notInFile={notInFile} />
      </Stack>
    </>
  )
}

const countNames = ['added', 'changed', 'conflicts', 'refused', 'same'] as const

function Counts({ counts }: { counts: Record<(typeof countNames)[number], number> }) {
  const t = useMessages(workbookPageMessages)
  const { number } = presenter(useLocale())
  const shown = countNames.filter((name) => counts[name] > 0)
  if (shown.length === 0) return null
  return (
    <Card>
      <StatRow>
        {shown.map((name) => (
          <Stat key={name} figure={number(counts[name])}>
            {t(`counts.${name}`, { count: counts[name] })}
          </Stat>
        ))}
      </StatRow>
    </Card>
  )
}

function Decided({ workbook: { name, batchId, undoneAt } }: { workbook: BroughtWorkbook }) {
  const t = useMessages(workbookPageMessages)
  const workspace = useWorkspace().slug
  const title = t(undoneAt === null ? 'decidedTitle' : 'undoneTitle')
  return (
    <>
      <Header title={title} lead={name} />
      {batchId !== null && (
        <Notice
          tone="info"
          actions={<Button href={planPaths.batch({ workspace, batch: batchId })}>{t('toBatch')}</Button>}
        >
          {undoneAt === null && <p>{t('decidedText')}</p>}
        </Notice>
      )}
    </>
  )
}
