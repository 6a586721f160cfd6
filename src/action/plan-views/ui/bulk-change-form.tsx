import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { actionStatuses, approaches } from '#src/action/plan/action.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { changeManyActions } from '#src/action/plan-views/bulk-change-commands.ts'
import { bulkChangeMessages } from '#src/action/plan-views/bulk-change-messages.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import type { TableRow } from '#src/action/plan-views/table-queries.ts'
import { DayField, listOf, SelectField, useError, useLabel } from '#src/platform/forms/fields.tsx'
import { Form, type Fields } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { FieldRow } from '#src/ui/field-row.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'

type Named = { id: string; name: string }
export type BulkChoices = {
  owners: readonly Named[]
  objectives: readonly Pick<Objective, 'id' | 'number' | 'parentNumber' | 'statement'>[]
}

/** Where one chooses what they become. */
const place = 'bulk-change'

type Tick = (row: TableRow, link: ReactNode) => ReactNode
type Props = {
  /** Of the address of the table, so that the same table comes back. */
  query: Record<string, string | number | undefined>
  choices: BulkChoices
  reply: Reply | null
  /** The table, with a box before each row. */
  children: (tick: Tick) => ReactNode
}

/** The table with boxes, and below it what the ticked actions become. */
export function BulkChangeForm({ query, choices, reply, children }: Props) {
  const t = useMessages(bulkChangeMessages)
  const workspace = useWorkspace().slug
  return (
    <Form
      command={changeManyActions}
      action={planViewPaths.changeMany({ workspace }, query)}
      reply={reply}
      submit={t('title')}
    >
      {(fields) => (
        <>
          <TickedRows of={fields.chosen}>{children}</TickedRows>
          <div className="screen-only">
            <ChangeFields fields={fields} choices={choices} />
          </div>
        </>
      )}
    </Form>
  )
}

type TickedProps = { of: FieldMetadata<unknown>; children: (tick: Tick) => ReactNode }

function TickedRows({ of, children }: TickedProps) {
  const t = useMessages(bulkChangeMessages)
  useLabel(of, t('ticked'))
  // The version is the one that stands on the page now: what was ticked before is ticked as it is shown.
  const ticked = new Set(listOf(of.initialValue).map((value) => value.split(':')[0]))
  return (
    <Fieldset
      id={of.id}
      legend={t('ticked')}
      hint={t.rich('tickedHint', { a: (words) => <a href={`#${place}`}>{words}</a> })}
      error={useError(of)}
    >
      {children((row, link) => (
        <RowTick
          id={`${of.id}-${row.id}`}
          name={of.name}
          value={`${row.id}:${row.version}`}
          label={t('tickRow', { title: row.title })}
          ticked={ticked.has(row.id)}
        >
          {link}
        </RowTick>
      ))}
    </Fieldset>
  )
}

type ChangeProps = { fields: Fields<typeof changeManyActions.schema>; choices: BulkChoices }

function ChangeFields({ fields, choices }: ChangeProps) {
  const t = useMessages(bulkChangeMessages)
  const plan = useMessages(planMessages)
  const stays = t('stays')
  return (
    <Fieldset id={place} size="part" legend={t('title')} hint={t('means')}>
      <FieldRow>
        <SelectField
          of={fields.status}
          label={t('status')}
          placeholder={stays}
          options={actionStatuses.map((value) => ({ value, label: plan(`statuses.${value}`) }))}
        />
        <DayField of={fields.on} label={t('on')} hint={t('onHint')} />
      </FieldRow>
      <FieldRow>
        <SelectField
          of={fields.ownerId}
          label={t('owner')}
          placeholder={stays}
          options={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DayField of={fields.endsOn} label={t('endsOn')} />
      </FieldRow>
      <FieldRow>
        <SelectField
          of={fields.objectiveId}
          label={t('objective')}
          placeholder={stays}
          options={choices.objectives.map((objective) => ({
            value: objective.id,
            label: `${objectiveLabel(objective)} ${objective.statement}`,
          }))}
        />
        <SelectField
          of={fields.approach}
          label={t('approach')}
          placeholder={stays}
          options={approaches.map((value) => ({ value, label: plan(`approaches.${value}`) }))}
        />
      </FieldRow>
    </Fieldset>
  )
}
