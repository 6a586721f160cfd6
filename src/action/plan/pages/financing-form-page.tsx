import type { Action } from '#src/action/plan/action-queries.ts'
import { addFinancing, changeFinancing } from '#src/action/plan/financing-commands.ts'
import { financingMessages } from '#src/action/plan/financing-messages.ts'
import type { Financing } from '#src/action/plan/financing-queries.ts'
import { financingKinds } from '#src/action/plan/financing.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { ChoiceField, DayField, EurosField, TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { shown } from '#src/platform/forms/shown.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { FieldRow } from '#src/ui/field-row.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  action: Pick<Action, 'id' | 'title' | 'number'>
  /** Null for a new one. */
  financing: Financing | null
  reply: Reply | null
}

const valuesOf = (financing: Financing | null) =>
  financing
    ? {
        kind: financing.kind,
        name: financing.name,
        amountCents: shown.euros(financing.amountCents),
        startsOn: shown.day(financing.startsOn),
        endsOn: shown.day(financing.endsOn),
      }
    : {}

/** One source of the money of an action. */
export function FinancingFormPage({ action, financing, reply }: Props) {
  const t = useMessages(financingMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const title = financing ? t('edit') : t('add')
  const back = planPaths.action({ workspace, action: action.id })
  const steps = [
    { label: plan('title'), href: planPaths.plan({ workspace }) },
    { label: plan('actionNumbered', { number: action.number }), href: back },
    { label: title },
  ]
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps }}
        title={title}
        lead={t('lead', { action: action.title })}
      />
      <Card>
        <Form
          command={financing ? changeFinancing : addFinancing}
          reply={reply}
          values={valuesOf(financing)}
          version={financing?.version}
          submit={t('save')}
          cancel={{ href: back, label: t('cancel') }}
        >
          {(fields) => (
            <Stack>
              <ChoiceField
                of={fields.kind}
                label={t('kind')}
                options={financingKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
              />
              <TextField of={fields.name} label={t('name')} hint={t('nameHint')} optional />
              <EurosField of={fields.amountCents} label={t('amount')} optional />
              <FieldRow>
                <DayField of={fields.startsOn} label={t('startsOn')} optional />
                <DayField of={fields.endsOn} label={t('endsOn')} hint={t('endsHint')} optional />
              </FieldRow>
            </Stack>
          )}
        </Form>
      </Card>
      {financing && (
        <RemoveForm
          action={planPaths.removeFinancing({ workspace, action: action.id, financing: financing.id })}
          version={financing.version}
          words={{ open: t('remove'), explanation: t('removeMeans'), confirm: t('removeConfirm') }}
        />
      )}
    </>
  )
}
