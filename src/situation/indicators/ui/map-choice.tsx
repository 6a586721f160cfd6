import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage } from '#src/platform/web/page-context.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import type { IndicatorMap } from '#src/situation/indicators/map-queries.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel, writtenPeriod } from '#src/situation/indicators/period.ts'
import { areaInAddress } from '#src/situation/indicators/ui/scope-bar.tsx'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Select, type SelectOption } from '#src/ui/select.tsx'

/** What stands in the address of a map, for its links. */
export function mapQuery(found: IndicatorMap, seriesId: string | null) {
  const { map } = found
  return {
    gebied: areaInAddress(found),
    waar: map?.frame.frame,
    periode: map ? writtenPeriod(map.period) : undefined,
    reeks: seriesId ?? undefined,
  }
}

/** Which area, where, and which period: as far as there is something to choose. */
export function MapChoice({ found, seriesId }: { found: IndicatorMap; seriesId: string | null }) {
  const t = useMessages(mapMessages)
  const ti = useMessages(indicatorMessages)
  const locale = useLocale()
  const { url } = usePage()
  const { choices, chosen, frames, periods, map } = found
  const fields: { name: string; label: string; value: string | undefined; options: SelectOption[] }[] = [
    {
      name: 'gebied',
      label: ti('area'),
      value: chosen?.own.nis,
      options: choices.map(({ own }) => ({ value: own.nis, label: areaName(own, locale) })),
    },
    {
      name: 'waar',
      label: t('where'),
      value: map?.frame.frame,
      options: frames.map(({ frame, area }) => ({ value: frame, label: areaName(area, locale) })),
    },
    {
      name: 'periode',
      label: t('period'),
      value: map ? writtenPeriod(map.period) : undefined,
      options: periods.map((period) => ({
        value: writtenPeriod(period),
        label: periodLabel(period, locale),
      })),
    },
  ]
  const shown = fields.filter(({ options }) => options.length > 1)
  if (shown.length === 0) return null
  return (
    <FilterBar action={url.pathname} toggleLabel={ti('choose')} submitLabel={ti('show')} open>
      {seriesId !== null && <input type="hidden" name="reeks" value={seriesId} />}
      {shown.map(({ name, label, value, options }) => (
        <Field key={name} id={name} label={label} inline>
          {(control) => <Select {...control} name={name} defaultValue={value} options={options} />}
        </Field>
      ))}
    </FilterBar>
  )
}
