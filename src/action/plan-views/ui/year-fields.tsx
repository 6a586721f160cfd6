import { timelineMessages } from '#src/action/plan-views/timeline-messages.ts'
import { yearChoices, type Years } from '#src/action/plan-views/timeline.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Field } from '#src/ui/field.tsx'
import { Select } from '#src/ui/select.tsx'

type Props = { years: Years; cycle: { startsOn: string; endsOn: string } }

/** From which year until which: beside the filters. */
export function YearFields({ years, cycle }: Props) {
  const t = useMessages(timelineMessages)
  const options = yearChoices(years, cycle).map((year) => ({ value: String(year), label: String(year) }))
  return (
    <>
      <Field id="filter-van" label={t('from')} inline="narrow">
        {(control) => <Select {...control} name="van" options={options} defaultValue={String(years.first)} />}
      </Field>
      <Field id="filter-tot" label={t('until')} inline="narrow">
        {(control) => <Select {...control} name="tot" options={options} defaultValue={String(years.last)} />}
      </Field>
    </>
  )
}
