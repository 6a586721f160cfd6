import { addVisionPart, changeVisionPart } from '#src/direction/vision/commands.ts'
import { visionMessages } from '#src/direction/vision/messages.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import type { VisionPart } from '#src/direction/vision/queries.ts'
import { TextAreaField } from '#src/platform/forms/fields.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

/** One part of the vision: a new one, or one that is there. */
export function VisionPartPage({ part, reply }: { part: VisionPart | null; reply: Reply | null }) {
  const t = useMessages(visionMessages)
  const workspace = useWorkspace().slug
  const list = visionPaths.vision({ workspace })
  const title = part ? t('editTitle') : t('addTitle')
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps: [{ label: t('title'), href: list }, { label: title }] }}
        title={title}
      />
      <Card>
        <Form
          command={part ? changeVisionPart : addVisionPart}
          reply={reply}
          values={{ statement: part?.statement ?? '' }}
          version={part?.version}
          submit={t('save')}
          cancel={{ href: list, label: t('cancel') }}
        >
          {(fields) => (
            <TextAreaField of={fields.statement} label={t('statement')} hint={t('statementHint')} />
          )}
        </Form>
      </Card>
      {part && (
        <RemoveForm
          action={visionPaths.removePart({ workspace, part: part.id })}
          version={part.version}
          words={{ open: t('remove'), explanation: t('removeMeans'), confirm: t('removeConfirm') }}
        />
      )}
    </>
  )
}
