import { useMessages } from '#src/platform/i18n/messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { Field } from '#src/ui/field.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

/** Which year the grid is about: a field of the bar above it. */
export function PeriodChoice({ shown, error }: { shown: string; error: string | undefined }) {
  const t = useMessages(indicatorMessages)
  return (
    <Field id="jaar" label={t('grid.period')} hint={t('grid.periodHint')} error={error} inline>
      {(control) => (
        <TextInput {...control} name="jaar" length="short" defaultValue={shown} autoComplete="off" />
      )}
    </Field>
  )
}
