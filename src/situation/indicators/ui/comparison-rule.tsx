import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { aboutEqual } from '#src/situation/indicators/comparison.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { alike, trendYears } from '#src/situation/indicators/trend.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Prose } from '#src/ui/prose.tsx'

const file = 'content/rules.csv'
const codes = ['about-equal-points', 'about-equal-percent', 'alike-points', 'alike-growth', 'trend-years']

// Inside of what unfolds: a browser that is led to it unfolds it.
const place = 'ongeveer-gelijk'

/** Leads from a small print to the rule below it. */
export function ComparisonRuleLink() {
  const t = useMessages(comparisonMessages)
  return <a href={`#${place}`}>{t('rule.link')}</a>
}

/** What "about equal" and "just as fast" mean, with every threshold and where it stands. */
export function ComparisonRule() {
  const t = useMessages(comparisonMessages)
  const { number, list } = presenter(useLocale())
  return (
    <Disclosure summary={t('rule.title')}>
      <Prose>
        <p id={place}>
          {t('rule.level', { points: number(aboutEqual.points), percent: number(aboutEqual.percent) })}
        </p>
        <p>{t('rule.change', { points: number(alike.points), growth: number(alike.percent) })}</p>
        <p>{t('rule.years', { years: String(trendYears) })}</p>
        <p>{t('rule.source', { file, codes: list(codes) })}</p>
      </Prose>
    </Disclosure>
  )
}
