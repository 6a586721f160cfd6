import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage } from '#src/platform/web/page-context.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import type { Scope } from '#src/situation/indicators/queries.ts'
import { trendYears } from '#src/situation/indicators/trend.ts'
import { keptInAddress } from '#src/situation/indicators/wanted-comparison.ts'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Select } from '#src/ui/select.tsx'

type Props = Scope & {
  /** Years since which a change can be shown. */
  baseYears: readonly number[]
}

/** Which area, for a workspace of several, and since which year; nothing where there is no choice. */
export function ScopeBar({ choices, chosen, baseYear, baseYears }: Props) {
  const t = useMessages(indicatorMessages)
  const c = useMessages(comparisonMessages)
  const locale = useLocale()
  const { url } = usePage()
  const hasAreas = choices.length > 1
  const years = [...new Set([...(baseYear === null ? [] : [baseYear]), ...baseYears])].toSorted(
    (a, b) => b - a,
  )
  if (!hasAreas && years.length === 0) return null
  const { naast, reeks } = keptInAddress(url.searchParams)
  return (
    <FilterBar action={url.pathname} toggleLabel={t('choose')} submitLabel={t('show')} open>
      {Object.entries({ naast, reeks }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {hasAreas && (
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
      )}
      {years.length > 0 && (
        <Field id="vanaf" label={c('since.label')} inline>
          {(control) => (
            <Select
              {...control}
              name="vanaf"
              defaultValue={baseYear === null ? '' : String(baseYear)}
              placeholder={c('since.usual', { years: String(trendYears) })}
              options={years.map((year) => ({
                value: String(year),
                label: c('since.year', { year: String(year) }),
              }))}
            />
          )}
        </Field>
      )}
    </FilterBar>
  )
}

/** Said instead of figures while the workspace covers no area. */
export function NoArea() {
  const t = useMessages(indicatorMessages)
  return <Notice title={t('noAreaTitle')}>{t('noAreaText')}</Notice>
}

/** The area as it stands in addresses: left out where there is no choice. */
export const areaInAddress = ({ choices, chosen }: Pick<Scope, 'choices' | 'chosen'>): string | undefined =>
  choices.length > 1 ? chosen?.own.nis : undefined

/** Everything that is compared, as it stands in the addresses of the situation and its indicators. */
export const comparisonInAddress = (scope: Scope) => ({
  gebied: areaInAddress(scope),
  naast: scope.chosen?.beside.map(({ nis }) => nis).join(','),
  vanaf: scope.baseYear ?? undefined,
})
