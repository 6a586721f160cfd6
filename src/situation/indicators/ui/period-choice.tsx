import { useMessages } from '#src/platform/i18n/messages.ts'
import { usePage } from '#src/platform/web/page-context.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import { FieldRow } from '#src/ui/field-row.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

type Props = { shown: string; gebied: string | undefined; error: string | undefined }

/** Which year the grid is about. */
export function PeriodChoice({ shown, gebied, error }: Props) {
  const t = useMessages(indicatorMessages)
  const { url } = usePage()
  return (
    <form className="form" method="get" action={url.pathname}>
      {gebied !== undefined && <input type="hidden" name="gebied" value={gebied} />}
      <FieldRow>
        <Field id="jaar" label={t('grid.period')} hint={t('grid.periodHint')} error={error}>
          {(control) => (
            <TextInput {...control} name="jaar" length="short" defaultValue={shown} autoComplete="off" />
          )}
        </Field>
        <Button>{t('grid.showPeriod')}</Button>
      </FieldRow>
    </form>
  )
}
