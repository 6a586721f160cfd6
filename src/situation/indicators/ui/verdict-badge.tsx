import type { Area } from '#src/foundation/areas/area.ts'
import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import type { Verdict } from '#src/situation/indicators/comparison.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import type { TrendVerdict } from '#src/situation/indicators/trend.ts'
import { Badge } from '#src/ui/badge.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

const verdictIcons: Record<Exclude<Verdict, 'unknown'>, IconName> = {
  higher: 'trending-up',
  lower: 'trending-down',
  'about-equal': 'equal',
}

const directionIcons = { rises: 'trending-up', falls: 'trending-down', stays: 'equal' } as const

/** Higher, lower or about equal, in words and shape and without colour: it judges nothing. */
export function VerdictBadge({ verdict, area }: { verdict: Verdict; area: Area }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  if (verdict === 'unknown') return null
  return (
    <Badge icon={verdictIcons[verdict]}>
      {verdict === 'about-equal'
        ? t('verdicts.about-equal')
        : t(`verdicts.${verdict}`, { area: areaInSentence(area, locale) })}
    </Badge>
  )
}

/**
 * What our figure does through the years, beside what it does elsewhere; `of` names us where the badge stands in the
 * row of somebody else.
 */
export function TrendBadge({ trend, of }: { trend: TrendVerdict; of?: Area }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const words = t(`trends.${trend}`)
  const direction = trend.startsWith('rises') ? 'rises' : trend.startsWith('falls') ? 'falls' : 'stays'
  return (
    <Badge icon={directionIcons[direction]}>
      {of ? t('trendOf', { area: areaName(of, locale), trend: words }) : words}
    </Badge>
  )
}
