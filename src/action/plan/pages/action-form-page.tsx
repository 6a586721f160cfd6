import { addAction, changeAction } from '#src/action/plan/action-commands.ts'
import { approaches } from '#src/action/plan/action.ts'
import type { Action } from '#src/action/plan/action-queries.ts'
import { planFormMessages } from '#src/action/plan/form-messages.ts'
import type { addActionInput } from '#src/action/plan/forms.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import type { Cycle } from '#src/action/plan/period-in-cycle.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { PeriodFields } from '#src/action/plan/ui/period-fields.tsx'
import {
  CheckListField,
  ChoiceField,
  EurosField,
  SelectField,
  TextAreaField,
  TextField,
} from '#src/platform/forms/fields.tsx'
import { Form, type Fields } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { shown } from '#src/platform/forms/shown.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Choice = { id: string; name: string }
export type ActionChoices = {
  objectives: readonly Objective[]
  parties: readonly Choice[]
  /** The years of the trajectory. */
  cycle: Cycle
}
type Props = {
  action: Action | null
  objectiveId: string | null
  choices: ActionChoices
  reply: Reply | null
  /** After a conflict: as it was when the person opened the form. */
  base?: Action | null
}

/** What stands in the form at first. */
function valuesOf(action: Action | null, objectiveId: string | null) {
  if (!action) return { objectiveId }
  const { title, description, approach, aim, expectedResult, evaluationMethod, means } = action
  return {
    title,
    description,
    approach,
    aim,
    expectedResult,
    evaluationMethod,
    means,
    objectiveId: action.objectiveId,
    startsOn: shown.day(action.startsOn),
    endsOn: shown.day(action.endsOn),
    budgetCents: shown.euros(action.budgetCents),
    ownerId: action.owner?.id ?? '',
    newOwner: '',
    executorIds: action.executors.map(({ id }) => id),
    evaluatorId: action.evaluators[0]?.id ?? '',
  }
}

export function ActionFormPage({ action, objectiveId, choices, reply, base }: Props) {
  const t = useMessages(planFormMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const title = action ? t('editActionTitle') : t('addActionTitle')
  const list = planPaths.plan({ workspace })
  const back = action ? planPaths.action({ workspace, action: action.id }) : list
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps: [{ label: plan('title'), href: list }, { label: title }] }}
        title={title}
        lead={t('actionLead')}
      />
      {choices.objectives.length === 0 ? (
        <EmptyState
          title={plan('needsObjective')}
          action={
            <Button kind="primary" icon="plus" href={planPaths.addObjective({ workspace })}>
              {plan('addObjective')}
            </Button>
          }
        />
      ) : (
        <Card>
          <Form
            command={action ? changeAction : addAction}
            reply={reply}
            values={valuesOf(action, objectiveId)}
            base={base && valuesOf(base, null)}
            version={action?.version}
            submit={plan('save')}
            cancel={{ href: back, label: plan('cancel') }}
          >
            {(fields) => (
              <Stack gap="large">
                <What fields={fields} objectives={choices.objectives} />
                <Who fields={fields} parties={choices.parties} />
                <PeriodFields fields={fields} cycle={choices.cycle} />
                <WhyAndWithWhat fields={fields} />
              </Stack>
            )}
          </Form>
        </Card>
      )}
      {action && (
        <RemoveForm
          action={planPaths.removeAction({ workspace, action: action.id })}
          version={action.version}
          words={{
            open: plan('remove'),
            explanation: plan('removeActionMeans'),
            confirm: plan('removeConfirm'),
          }}
        />
      )}
    </>
  )
}

type FieldsProps = { fields: Fields<typeof addActionInput> }

function What({ fields, objectives }: FieldsProps & { objectives: readonly Objective[] }) {
  const t = useMessages(planFormMessages)
  const plan = useMessages(planMessages)
  const perDomain = Map.groupBy(objectives, ({ domain }) => domain)
  const groups = [...perDomain].map(([label, each]) => ({
    label,
    options: each.map((objective) => ({
      value: objective.id,
      label: `${objectiveLabel(objective)} ${objective.statement}`,
    })),
  }))
  return (
    <Stack>
      <TextField of={fields.title} label={t('title')} hint={t('titleHint')} />
      <SelectField of={fields.objectiveId} label={t('actionObjective')} options={groups} />
      <TextAreaField of={fields.description} label={t('description')} />
      <ChoiceField
        of={fields.approach}
        label={t('approach')}
        options={[
          ...approaches.map((approach) => ({ value: approach, label: plan(`approaches.${approach}`) })),
          { value: '', label: plan('notFilled') },
        ]}
      />
    </Stack>
  )
}

function Who({ fields, parties }: FieldsProps & { parties: readonly Choice[] }) {
  const t = useMessages(planFormMessages)
  const options = parties.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Fieldset id="who-part" legend={t('whoPart')} size="part">
      <Stack>
        <SelectField of={fields.ownerId} label={t('owner')} placeholder={t('noChoice')} options={options} />
        <TextField of={fields.newOwner} label={t('newOwner')} hint={t('newOwnerHint')} />
        {options.length > 0 && (
          <Disclosure summary={t('executors')} open={Array.isArray(fields.executorIds.initialValue)}>
            <CheckListField of={fields.executorIds} label={t('executors')} options={options} />
          </Disclosure>
        )}
        <SelectField
          of={fields.evaluatorId}
          label={t('evaluator')}
          placeholder={t('noChoice')}
          options={options}
        />
      </Stack>
    </Fieldset>
  )
}

function WhyAndWithWhat({ fields }: FieldsProps) {
  const t = useMessages(planFormMessages)
  return (
    <>
      <Fieldset id="why-part" legend={t('whyPart')} size="part">
        <Stack>
          <TextAreaField of={fields.aim} label={t('aim')} />
          <TextAreaField of={fields.expectedResult} label={t('expectedResult')} />
          <TextAreaField of={fields.evaluationMethod} label={t('evaluationMethod')} />
        </Stack>
      </Fieldset>
      <Fieldset id="means-part" legend={t('meansPart')} size="part">
        <Stack>
          <EurosField of={fields.budgetCents} label={t('budget')} hint={t('budgetHint')} />
          <TextAreaField of={fields.means} label={t('means')} />
        </Stack>
      </Fieldset>
    </>
  )
}
