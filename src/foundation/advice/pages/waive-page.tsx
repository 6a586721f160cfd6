import { waiveAdvice } from '#src/foundation/advice/commands.ts'
import { adviceMessages } from '#src/foundation/advice/messages.ts'
import { TextAreaField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function WaivePage({ facts, back, reply }: { facts: string; back: string; reply: Reply | null }) {
  const t = useMessages(adviceMessages)
  return (
    <>
      <DocumentTitle>{t('waive')}</DocumentTitle>
      <PageHeader title={t('waiveTitle')} lead={t('waiveLead')} />
      <Card>
        <Form
          command={waiveAdvice}
          reply={reply}
          values={{ facts, reason: '' }}
          submit={t('keep')}
          cancel={{ href: back, label: t('cancel') }}
        >
          {(fields) => (
            <>
              <input type="hidden" name={fields.facts.name} value={facts} />
              <TextAreaField of={fields.reason} label={t('reason')} />
            </>
          )}
        </Form>
      </Card>
    </>
  )
}
