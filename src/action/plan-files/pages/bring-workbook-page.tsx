import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { WorkbookList } from '#src/action/plan-files/ui/workbook-list.tsx'
import { mostMegabytes, mostRows } from '#src/action/plan-files/workbook-columns.ts'
import { receiveWorkbook } from '#src/action/plan-files/workbook-commands.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import type { ListedPlanFile } from '#src/action/plan-files/plan-file-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { FileField } from '#src/platform/files/file-field.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

const steps = ['out', 'change', 'back'] as const
type Props = { workbooks: readonly ListedPlanFile[]; reply: Reply | null }

/** Bring the plan back as a workbook: how that goes, and what was brought before. */
export function BringWorkbookPage({ workbooks, reply }: Props) {
  const t = useMessages(workbookPageMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const href = planPaths.plan({ workspace })
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps: [{ label: plan('title'), href }, { label: t('title') }] }}
        title={t('title')}
        lead={t('lead')}
      />
      <Columns aside={<HowItGoes />}>
        <Card>
          <Form
            command={receiveWorkbook}
            reply={reply}
            files
            submit={t('submit')}
            cancel={{ href, label: t('cancel') }}
          >
            {({ fileId }) => (
              <FileField
                of={fileId}
                label={t('file')}
                hint={t('fileHint', { megabytes: String(mostMegabytes), rows: mostRows })}
                accept=".xlsx"
              />
            )}
          </Form>
        </Card>
      </Columns>
      <WorkbookList workbooks={workbooks} />
    </>
  )
}

function HowItGoes() {
  const t = useMessages(workbookPageMessages)
  const workspace = useWorkspace().slug
  const items = steps.map((step) => ({
    key: step,
    term: t(`how.${step}.term`),
    children: t(`how.${step}.text`),
  }))
  return (
    <Card title={t('howTitle')}>
      <DefinitionList items={items} arrange="under" />
      <ButtonRow>
        <Button icon="file-down" href={planFilePaths.workbook({ workspace })}>
          {t('download')}
        </Button>
      </ButtonRow>
    </Card>
  )
}
