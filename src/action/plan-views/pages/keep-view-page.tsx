import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { keepView } from '#src/action/plan-views/saved-view-commands.ts'
import { savedViewMessages } from '#src/action/plan-views/saved-view-messages.ts'
import { viewAddress } from '#src/action/plan-views/view-address.ts'
import type { PlanView } from '#src/action/plan-views/view.ts'
import { TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = { view: PlanView; query: string; reply: Reply | null }

/** Gives a way of looking at the plan a name. */
export function KeepViewPage({ view, query, reply }: Props) {
  const t = useMessages(savedViewMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  return (
    <>
      <DocumentTitle>{t('keepTitle')}</DocumentTitle>
      <PageHeader
        trail={{
          label: plan('title'),
          steps: [{ label: plan('title'), href: planPaths.plan({ workspace }) }, { label: t('keepTitle') }],
        }}
        title={t('keepTitle')}
        lead={t('explain')}
      />
      <Card>
        <Form
          command={keepView}
          reply={reply}
          submit={t('save')}
          cancel={{ href: viewAddress(workspace, view, query), label: t('cancel') }}
        >
          {(fields) => <TextField of={fields.name} label={t('name')} hint={t('nameHint')} length="medium" />}
        </Form>
      </Card>
    </>
  )
}
