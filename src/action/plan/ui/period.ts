import type { planMessages } from '#src/action/plan/messages.ts'
import type { Say } from '#src/platform/i18n/messages.ts'
import type { Presenter } from '#src/platform/written/presented.ts'

type Timed = { startsOn: string | null; endsOn: string | null }

/** When it happens, in words, by month: the day hardly ever matters in a plan of years. */
export function periodInWords(
  { startsOn, endsOn }: Timed,
  t: Say<(typeof planMessages)['tree']>,
  show: Presenter,
): string {
  const month = (day: string) => show.month(day.slice(0, 7))
  if (startsOn && endsOn && month(startsOn) === month(endsOn)) return t('during', { month: month(endsOn) })
  if (startsOn && endsOn) return t('fromUntil', { from: month(startsOn), until: month(endsOn) })
  if (startsOn) return t('from', { from: month(startsOn) })
  return endsOn ? t('until', { until: month(endsOn) }) : t('noPeriod')
}
