import { ruleValue } from '#src/foundation/library/rules.ts'
import { FileField } from '#src/platform/files/file-field.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { receiveFigures } from '#src/situation/indicators/import-commands.ts'
import type { ListedImport } from '#src/situation/indicators/import-queries.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { ImportList } from '#src/situation/indicators/ui/import-list.tsx'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

const limits = { megabytes: ruleValue('figure-import-megabytes'), rows: ruleValue('figure-import-rows') }

/** Bring a file of figures: what it should look like, and what was read in before. */
export function UploadPage({ imports, reply }: { imports: readonly ListedImport[]; reply: Reply | null }) {
  const t = useMessages(uploadMessages)
  const ti = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const situation = indicatorPaths.situation({ workspace })
  const shape = (['indicator', 'area', 'period', 'value', 'source'] as const).map((column) => ({
    key: column,
    term: ti(`columns.${column}`),
    children: t(`shape.${column}`),
  }))
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{
          label: ti('navigation'),
          steps: [{ label: ti('navigation'), href: situation }, { label: t('title') }],
        }}
        title={t('title')}
        lead={t('lead')}
      />
      <Columns
        aside={
          <Card title={t('shapeTitle')} lead={t('shapeLead')}>
            <DefinitionList items={shape} arrange="under" />
            <SmallPrint>{t('shapeMore')}</SmallPrint>
            <ButtonRow>
              <Button icon="file-down" href={indicatorPaths.template({ workspace })}>
                {t('template')}
              </Button>
            </ButtonRow>
          </Card>
        }
      >
        <Card>
          <Form
            command={receiveFigures}
            reply={reply}
            files
            submit={t('submit')}
            cancel={{ href: situation, label: t('cancel') }}
          >
            {({ fileId }) => (
              <FileField
                of={fileId}
                label={t('file')}
                hint={t('fileHint', { ...limits, megabytes: String(limits.megabytes) })}
                accept=".csv,.txt,text/csv"
              />
            )}
          </Form>
        </Card>
      </Columns>
      <ImportList imports={imports} />
    </>
  )
}
