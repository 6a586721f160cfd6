import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { derivedText } from '#src/situation/indicators/figure-notes.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { isUnit, type Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Props = {
  indicator: Indicator
  figure: Figure | null
  brought: { at: Date; name: string | null } | null
}

const originOf = ({ group }: Indicator): 'shipped' | 'published' | 'own' =>
  group === 'published' || group === 'own' ? group : 'shipped'

/** What an indicator tells, and where the figure that is shown comes from. */
export function AboutIndicator({ indicator, figure, brought }: Props) {
  const t = useMessages(indicatorMessages)
  const c = useMessages(comparisonMessages)
  const locale = useLocale()
  const usual = { term: t('about.usualSource'), children: indicator.usualSource[locale] }
  return (
    <Card title={t('about.title')}>
      <p>{indicator.meaning[locale]}</p>
      <DefinitionList items={figure ? factsOf(figure) : [usual]} />
      <SmallPrint>{t(`about.origins.${originOf(indicator)}`)}</SmallPrint>
    </Card>
  )

  function factsOf(shown: Figure) {
    const { source, unit, kind, breakdown, period, own } = shown
    const derived = derivedText(shown, locale)
    const years = period.months / 12
    const kindName = t(`kinds.${kind}`)
    const day = brought && presenter(locale).day(dayInBelgium(brought.at))
    const by = brought?.name ? t('about.broughtBy', { day: day ?? '', name: brought.name }) : day
    return [
      { term: t('about.source'), children: source },
      {
        term: t('about.unit'),
        children: isUnit(unit) ? t(`unitNames.${unit}`) : unit,
      },
      {
        term: t('about.kind'),
        children: years > 1 ? t('about.kindOverYears', { kind: kindName, years: String(years) }) : kindName,
      },
      ...(breakdown === '' ? [] : [{ term: t('about.breakdown'), children: breakdown }]),
      ...(derived ? [{ term: c('derived.term'), children: derived }] : []),
      ...(own
        ? by
          ? [{ term: t('about.brought'), children: by }]
          : []
        : [{ term: t('about.brought'), children: t('about.published') }]),
    ]
  }
}
