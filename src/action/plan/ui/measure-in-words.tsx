import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Tag } from '#src/ui/tag.tsx'

/** What is measured, from what to what, with its unit; a subjective measure is marked as such. */
export function MeasureInWords({ objective }: { objective: Objective }) {
  const t = useMessages(planMessages)
  const show = presenter(useLocale())
  const { measure, measureKind, baseline, target, unit } = objective
  if (measure === null && target === null) return t('noMeasure')
  const withUnit = (value: string) => [show.number(value), unit].filter(Boolean).join(' ')
  const values =
    target === null
      ? null
      : baseline === null
        ? t('targetOnly', { target: withUnit(target) })
        : t('baselineTarget', { baseline: withUnit(baseline), target: withUnit(target) })
  return (
    <>
      {[measure ?? t('noMeasureWords'), values].filter(Boolean).join(': ')}{' '}
      {measureKind === 'subjective' && <Tag>{t('subjectiveMark')}</Tag>}
    </>
  )
}
