import type { FieldMetadata } from '@conform-to/react'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import {
  farthestYear,
  parsePeriod,
  periodLabel,
  writtenPeriod,
  type Period,
} from '#src/situation/indicators/period.ts'
import type { Scope } from '#src/situation/indicators/queries.ts'
import { sentIn, useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { Button } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import { FilterFields } from '#src/ui/filter-bar.tsx'
import { Select } from '#src/ui/select.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

type Props = {
  scope: Scope
  period: Period
  /** What the address asked for, when that is no period. */
  unreadable: string | null
  year: FieldMetadata<unknown>
  place: FieldMetadata<unknown>
}

/**
 * Of which year and area the grid is: fields of the same form as the figures, so that choosing another one never loses
 * what is typed. Only the page that comes back then offers to go on without it.
 */
export function GridChoice({ scope, period, unreadable, year, place }: Props) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  useLabel(year, t('grid.period'))
  useLabel(place, t('area'))
  const [wrongYear, wrongPlace] = [useFieldProblem(year), useFieldProblem(place)]
  const mustKeepFirst = [wrongYear, wrongPlace].some((wrong) => wrong?.code === figureProblem('keep-first'))
  const shownPeriod = writtenPeriod(period)
  const stated = mustKeepFirst ? shownPeriod : sentIn(year) || (unreadable ?? shownPeriod)
  const unreadableText =
    unreadable === null
      ? undefined
      : t('grid.periodWrong', { text: unreadable, period: periodLabel(period, locale) })
  return (
    <FilterFields
      below={
        mustKeepFirst && (
          <GoOnWithout scope={scope} asked={sentIn(year).trim() || shownPeriod} place={sentIn(place)} />
        )
      }
    >
      <Field
        id={year.id}
        label={t('grid.period')}
        hint={t('grid.periodHint')}
        error={wrongYear?.text ?? unreadableText}
        inline
      >
        {(control) => <TextInput {...control} name={year.name} defaultValue={stated} autoComplete="off" />}
      </Field>
      {scope.choices.length > 1 && (
        <Field id={place.id} label={t('area')} error={wrongPlace?.text} inline>
          {(control) => (
            <Select
              {...control}
              name={place.name}
              defaultValue={scope.chosen?.own.nis}
              options={scope.choices.map(({ own }) => ({ value: own.nis, label: areaName(own, locale) }))}
            />
          )}
        </Field>
      )}
      <Button name="show" value="show">
        {t('show')}
      </Button>
    </FilterFields>
  )
}

function GoOnWithout({ scope, asked, place }: { scope: Scope; asked: string; place: string }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const area = scope.choices.length > 1 ? scope.choices.find(({ own }) => own.nis === place)?.own : undefined
  const period = parsePeriod(asked, farthestYear)
  const what = [period.ok ? periodLabel(period.period, locale) : asked, area && areaName(area, locale)]
  return (
    <p>
      <a href={indicatorPaths.fillIn({ workspace }, { jaar: asked, gebied: area?.nis })}>
        {t('grid.showWithout', { what: what.filter(Boolean).join(', ') })}
      </a>
    </p>
  )
}
