import { ruleValue } from '#src/foundation/library/rules.ts'
import { FileField } from '#src/platform/files/file-field.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { receiveFigures } from '#src/situation/imports/import-commands.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { ImportList } from '#src/situation/imports/ui/import-list.tsx'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

const limits = { megabytes: ruleValue('figure-import-megabytes'), rows: ruleValue('figure-import-rows') }
const kinds = ['published', 'any', 'ours', 'missing'] as const

/** Bring a file of figures: what it may be, and what was read in before. */
export function UploadPage({ imports, reply }: { imports: readonly Import[]; reply: Reply | null }) {
  const t = useMessages(uploadMessages)
  const ti = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const situation = indicatorPaths.situation({ workspace })
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
      <Columns aside={<WhatToBring />}>
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
                accept=".csv,.tsv,.txt,.json,.xlsx"
              />
            )}
          </Form>
        </Card>
      </Columns>
      <ImportList imports={imports} />
    </>
  )
}

function WhatToBring() {
  const t = useMessages(uploadMessages)
  const workspace = useWorkspace().slug
  const items = kinds.map((kind) => ({
    key: kind,
    term: t(`what.${kind}.term`),
    children: t(`what.${kind}.text`),
  }))
  return (
    <Card title={t('whatTitle')}>
      <DefinitionList items={items} arrange="under" />
      <p>
        <a href={indicatorPaths.dataSources({ workspace })}>{t('sources')}</a>
      </p>
      <ButtonRow>
        <Button icon="file-down" href={importPaths.template({ workspace })}>
          {t('template')}
        </Button>
      </ButtonRow>
    </Card>
  )
}
