import { outsideCycle, type Cycle, type Days } from '#src/action/plan/period-in-cycle.ts'
import { periodMessages } from '#src/action/plan/period-messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge } from '#src/ui/badge.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Props = { of: Days; cycle: Cycle }

/** Said beside a period that lies outside the trajectory; nothing for one that lies within it. */
export function OutsideBadge({ of, cycle }: Props) {
  const t = useMessages(periodMessages)
  const reason = outsideCycle(of, cycle)
  if (reason === null) return null
  const isWhollyOutside = reason === 'before' || reason === 'after'
  return <Badge tone={isWhollyOutside ? 'watch' : 'info'}>{t(`outside.${reason}`)}</Badge>
}

/** The same where there is room: with the years of the trajectory. */
export function OutsideNote({ of, cycle }: Props) {
  const t = useMessages(periodMessages)
  const show = presenter(useLocale())
  if (outsideCycle(of, cycle) === null) return null
  return (
    <>
      <br />
      <OutsideBadge of={of} cycle={cycle} />
      <SmallPrint>{t('cycle', { from: show.day(cycle.startsOn), until: show.day(cycle.endsOn) })}</SmallPrint>
    </>
  )
}
