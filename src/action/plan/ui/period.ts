import type { planMessages } from '#src/action/plan/messages.ts'
import type { Say } from '#src/platform/i18n/messages.ts'
import { fixedSpace, type Presenter } from '#src/platform/written/presented.ts'

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

/** The same in as few words as go: for the narrow column of a print. */
export function periodInShort(
  { startsOn, endsOn }: Timed,
  t: Say<(typeof planMessages)['tree']>,
  show: Presenter,
): string {
  if (!startsOn || !endsOn) return periodInWords({ startsOn, endsOn }, t, show)
  // A month stays on one line with its year, and the dash with what it comes after.
  const month = (day: string): string => show.shortMonth(day.slice(0, 7)).replaceAll(' ', fixedSpace)
  const [from, until] = [month(startsOn), month(endsOn)]
  return from === until ? from : `${from}${fixedSpace}– ${until}`
}
