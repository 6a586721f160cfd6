import { planFormMessages } from '#src/action/plan/form-messages.ts'
import type { addActionInput, addObjectiveInput } from '#src/action/plan/forms.ts'
import type { Cycle } from '#src/action/plan/period-in-cycle.ts'
import { periodMessages } from '#src/action/plan/period-messages.ts'
import { DayField } from '#src/platform/forms/fields.tsx'
import type { Fields } from '#src/platform/forms/form.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { FieldRow } from '#src/ui/field-row.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'

type Props = {
  fields: Pick<Fields<typeof addActionInput> | Fields<typeof addObjectiveInput>, 'startsOn' | 'endsOn'>
  cycle: Cycle
}

/** From when until when, with the years of the trajectory beside it. */
export function PeriodFields({ fields, cycle }: Props) {
  const t = useMessages(planFormMessages)
  const period = useMessages(periodMessages)
  const show = presenter(useLocale())
  const hint = period('cycle', { from: show.day(cycle.startsOn), until: show.day(cycle.endsOn) })
  return (
    <Fieldset id="when-part" legend={t('whenPart')} hint={hint} size="part">
      <FieldRow>
        <DayField of={fields.startsOn} label={t('startsOn')} />
        <DayField of={fields.endsOn} label={t('endsOn')} />
      </FieldRow>
    </Fieldset>
  )
}
