import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage } from '#src/platform/web/page-context.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import type { Scope } from '#src/situation/indicators/queries.ts'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Select } from '#src/ui/select.tsx'

/** Which area, for a workspace of several; nothing where there is no choice. */
export function ScopeBar({ choices, chosen }: Scope) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const { url } = usePage()
  if (choices.length < 2) return null
  return (
    <FilterBar action={url.pathname} toggleLabel={t('choose')} submitLabel={t('show')} open>
      <Field id="gebied" label={t('area')} inline>
        {(control) => (
          <Select
            {...control}
            name="gebied"
            defaultValue={chosen?.own.nis}
            options={choices.map(({ own }) => ({ value: own.nis, label: areaName(own, locale) }))}
          />
        )}
      </Field>
    </FilterBar>
  )
}

/** Said instead of figures while the workspace covers no area. */
export function NoArea() {
  const t = useMessages(indicatorMessages)
  return <Notice title={t('noAreaTitle')}>{t('noAreaText')}</Notice>
}

/** The area as it stands in addresses: left out where there is no choice. */
export const areaInAddress = ({ choices, chosen }: Scope): string | undefined =>
  choices.length > 1 ? chosen?.own.nis : undefined
