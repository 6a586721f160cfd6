import { acceptanceFields, tookPartFields } from '#src/action/plan/acceptance.ts'
import { addObjective, changeObjective } from '#src/action/plan/commands.ts'
import { planFormMessages } from '#src/action/plan/form-messages.ts'
import type { addObjectiveInput } from '#src/action/plan/forms.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { measuredChange } from '#src/action/plan/measured-change.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import {
  accepters,
  ambitions,
  measureKinds,
  objectiveKinds,
  resultKinds,
  type Accepter,
} from '#src/action/plan/objective.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import type { Cycle } from '#src/action/plan/period-in-cycle.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { PeriodFields } from '#src/action/plan/ui/period-fields.tsx'
import { SmartCard, SmartGuide } from '#src/action/plan/ui/smart-card.tsx'
import type { Advice } from '#src/foundation/advice/queries.ts'
import {
  AnswerField,
  ChoiceField,
  HiddenField,
  NumberField,
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
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { FieldRow } from '#src/ui/field-row.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

export type ObjectiveChoices = {
  domains: readonly { id: string; name: string }[]
  visionParts: readonly { id: string; statement: string }[]
  strategic: readonly Objective[]
  /** The years of the trajectory. */
  cycle: Cycle
}

type Props = {
  objective: Objective | null
  /** How many actions and objectives it holds; null for a new one. */
  holds: { actions: number; objectives: number } | null
  /** The strategic objective under which a new one begins. */
  parent: Objective | null
  /** How an operational one stands against the letters of SMART. */
  smart: readonly Advice[]
  choices: ObjectiveChoices
  reply: Reply | null
  /** After a conflict: as it was when the person opened the form. */
  base?: Objective | null
}

/** What stands in the form at first. */
function valuesOf(objective: Objective | null, parent: Objective | null) {
  if (!objective) {
    const kind = parent ? 'operational' : 'strategic'
    return { kind, parentId: parent?.id ?? '', domainId: parent?.domainId ?? '' }
  }
  const { kind, domainId, parentId, statement, forWhom, visionPartId, measure, measureKind, unit } = objective
  return {
    kind,
    domainId,
    parentId,
    statement,
    forWhom,
    visionPartId,
    measure,
    measureKind,
    unit,
    baseline: shown.decimal(objective.baseline),
    target: shown.decimal(objective.target),
    resultKind: objective.resultKind,
    moments: shown.days(objective.moments),
    ambition: objective.ambition,
    startsOn: shown.day(objective.startsOn),
    endsOn: shown.day(objective.endsOn),
    enoughPeople: shown.answer(objective.enoughPeople),
    enoughMeans: shown.answer(objective.enoughMeans),
    ...Object.fromEntries(accepters.flatMap((accepter) => numbersOf(objective, accepter))),
  }
}

/** How many took part and how many accepted, as they stand in the fields. */
function numbersOf({ acceptances }: Objective, accepter: Accepter): [field: string, value: string | null][] {
  const { tookPart, number } = acceptances.find((one) => one.accepter === accepter) ?? {}
  const typed = (count: number | null | undefined) =>
    count === null || count === undefined ? null : String(count)
  return [
    [tookPartFields[accepter], typed(tookPart)],
    [acceptanceFields[accepter], typed(number)],
  ]
}

export function ObjectiveFormPage({ objective, holds, parent, smart, choices, reply, base }: Props) {
  const t = useMessages(planFormMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const title = objective ? t('editObjectiveTitle') : t('addStrategicTitle')
  const list = planPaths.plan({ workspace })
  const back = objective ? planPaths.objective({ workspace, objective: objective.id }) : list
  const steps = [{ label: plan('title'), href: list }, { label: objective?.domain ?? title }]
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader trail={{ label: plan('title'), steps }} title={title} lead={t('objectiveLead')} />
      <Columns aside={objective?.kind === 'operational' ? <SmartCard advice={smart} /> : <SmartGuide />}>
        <Card>
          <Form
            command={objective ? changeObjective : addObjective}
            reply={reply}
            values={valuesOf(objective, parent)}
            base={base && valuesOf(base, null)}
            version={objective?.version}
            submit={plan('save')}
            cancel={{ href: back, label: plan('cancel') }}
          >
            {(fields) => (
              <Stack gap="large">
                <WhatAndWhere fields={fields} choices={choices} isNew={!objective} />
                <Measure fields={fields} statement={objective?.statement ?? ''} />
                <PeriodFields fields={fields} cycle={choices.cycle} />
                <Feasible fields={fields} />
              </Stack>
            )}
          </Form>
        </Card>
      </Columns>
      {objective && holds && holds.actions + holds.objectives > 0 && (
        <Disclosure summary={plan('remove')}>
          <p>
            {plan('removeFirst', {
              ...holds,
              both: holds.actions > 0 && holds.objectives > 0 ? 'yes' : 'no',
            })}
          </p>
          <p>
            <a href={planPaths.objective({ workspace, objective: objective.id })}>
              {plan('backToObjective')}
            </a>
          </p>
        </Disclosure>
      )}
      {objective && holds && holds.actions + holds.objectives === 0 && (
        <RemoveForm
          action={planPaths.removeObjective({ workspace, objective: objective.id })}
          version={objective.version}
          words={{
            open: plan('remove'),
            explanation: plan('removeObjectiveMeans'),
            confirm: plan('removeConfirm'),
          }}
        />
      )}
    </>
  )
}

type FieldsProps = { fields: Fields<typeof addObjectiveInput> }

function WhatAndWhere({
  fields,
  choices,
  isNew,
}: FieldsProps & { choices: ObjectiveChoices; isNew: boolean }) {
  const t = useMessages(planFormMessages)
  const plan = useMessages(planMessages)
  const hints = { strategic: t('strategicHint'), operational: t('operationalHint') }
  const kinds = objectiveKinds.map((kind) => ({
    value: kind,
    label: plan(`kinds.${kind}`),
    hint: hints[kind],
  }))
  return (
    <Stack>
      {isNew ? (
        <ChoiceField of={fields.kind} label={t('kind')} options={kinds} />
      ) : (
        <HiddenField of={fields.kind} />
      )}
      <TextAreaField of={fields.statement} label={t('statement')} hint={t('statementHint')} />
      <TextField of={fields.forWhom} label={t('forWhom')} />
      <SelectField
        of={fields.domainId}
        label={t('domain')}
        options={choices.domains.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        of={fields.parentId}
        label={t('parent')}
        hint={t('parentHint')}
        placeholder={t('noParent')}
        options={choices.strategic.map((each) => ({
          value: each.id,
          label: `${objectiveLabel(each)} ${each.statement}`,
        }))}
      />
      <SelectField
        of={fields.visionPartId}
        label={t('vision')}
        placeholder={t('noVision')}
        options={choices.visionParts.map(({ id, statement }) => ({ value: id, label: statement }))}
      />
    </Stack>
  )
}

function Measure({ fields, statement }: FieldsProps & { statement: string }) {
  const t = useMessages(planFormMessages)
  const plan = useMessages(planMessages)
  const phrase = measuredChange(statement)
  const isProposed = phrase !== null && !fields.target.initialValue
  return (
    <Fieldset id="measure-part" legend={t('measurePart')} size="part">
      <Stack>
        <TextField of={fields.measure} label={t('measure')} hint={t('measureHint')} />
        <ChoiceField
          of={fields.measureKind}
          label={t('measureKind')}
          options={[
            ...measureKinds.map((kind) => ({ value: kind, label: plan(`measureKinds.${kind}`) })),
            { value: '', label: plan('notFilled') },
          ]}
        />
        <FieldRow>
          <NumberField of={fields.baseline} label={t('baseline')} />
          <NumberField
            of={fields.target}
            label={t('target')}
            hint={isProposed ? t('proposal', { phrase }) : undefined}
          />
          <TextField of={fields.unit} label={t('unit')} hint={t('unitHint')} length="short" />
        </FieldRow>
        <ChoiceField
          of={fields.resultKind}
          label={t('resultKind')}
          options={[
            ...resultKinds.map((kind) => ({ value: kind, label: plan(`resultKinds.${kind}`) })),
            { value: '', label: plan('notFilled') },
          ]}
        />
        <TextField of={fields.moments} label={t('moments')} hint={t('momentsHint')} />
      </Stack>
    </Fieldset>
  )
}

function Feasible({ fields }: FieldsProps) {
  const t = useMessages(planFormMessages)
  const plan = useMessages(planMessages)
  return (
    <>
      <Fieldset id="realistic-part" legend={t('realisticPart')} size="part">
        <Stack>
          <AnswerField of={fields.enoughPeople} label={t('enoughPeople')} />
          <AnswerField of={fields.enoughMeans} label={t('enoughMeans')} />
          <ChoiceField
            of={fields.ambition}
            label={t('ambition')}
            options={[
              ...ambitions.map((ambition) => ({ value: ambition, label: plan(`ambitions.${ambition}`) })),
              { value: '', label: plan('notFilled') },
            ]}
          />
        </Stack>
      </Fieldset>
      <Fieldset id="accepted-part" legend={t('acceptedPart')} hint={t('acceptedHint')} size="part">
        <Stack>
          {accepters.map((accepter) => {
            const who = plan(`accepters.${accepter}`)
            return (
              <FieldRow key={accepter}>
                <NumberField of={fields[tookPartFields[accepter]]} label={t('tookPartOf', { who })} whole />
                <NumberField of={fields[acceptanceFields[accepter]]} label={t('acceptedOf', { who })} whole />
              </FieldRow>
            )
          })}
        </Stack>
      </Fieldset>
    </>
  )
}
