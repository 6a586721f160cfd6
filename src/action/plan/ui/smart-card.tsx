import { smartCheck, metCount, smartLetters, smartRules } from '#src/action/plan/smart.ts'
import { smartMessages } from '#src/action/plan/smart-messages.ts'
import { smartRuleOf } from '#src/action/plan/smart-words.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { adviceMessages } from '#src/foundation/advice/messages.ts'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { findingInWords } from '#src/foundation/advice/rules.ts'
import { useWaiver } from '#src/foundation/advice/ui/waiver.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { Badge } from '#src/ui/badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { CheckList } from '#src/ui/check-list.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'

/** The five letters of an objective: how it stands, and why. Always a help, never a lock. */
export function SmartCard({ advice }: { advice: readonly Advice[] }) {
  const t = useMessages(smartMessages)
  const outcome = useMessages(adviceMessages)
  const locale = useLocale()
  const waiverOf = useWaiver()
  return (
    <Card title={t('title')} lead={t('summary', { met: metCount(advice.map(({ finding }) => finding)) })}>
      <CheckList
        items={advice.map((each) => {
          const { finding } = each
          const { title, reason } = findingInWords(finding, locale)
          const { waive, waived } = waiverOf(each)
          return {
            letter: letterOf(finding.rule),
            title,
            outcome: finding.outcome,
            outcomeLabel: outcome(`outcomes.${finding.outcome}`),
            children: reason,
            more: waived ?? (waive && <a href={waive.href}>{waive.label}</a>),
          }
        })}
      />
      <Disclosure summary={t('why')}>
        <p>{t('source')}</p>
        <SmartQuestions />
      </Disclosure>
    </Card>
  )
}

const letterOf = (rule: string): string => {
  const letter = smartRuleOf(rule)
  return letter ? smartLetters[letter] : ''
}

/** The five questions, for who still has to write. */
export function SmartGuide() {
  const t = useMessages(smartMessages)
  return (
    <Card title={t('guideTitle')} lead={t('guideLead')}>
      <SmartQuestions />
      <p className="small-print">{t('source')}</p>
    </Card>
  )
}

function SmartQuestions() {
  const t = useMessages(smartMessages)
  return (
    <DefinitionList
      arrange="under"
      items={smartRules.map((rule) => ({
        key: rule,
        term: t(`letters.${rule}`),
        children: t(`questions.${rule}`),
      }))}
    />
  )
}

/** In a list: how many letters stand. */
export function SmartBadge({ objective }: { objective: Objective }) {
  const t = useMessages(smartMessages)
  const met = metCount(smartCheck(objective))
  if (met === smartRules.length) return <Badge tone="good">{t('badge')}</Badge>
  return <Badge tone="watch">{t('badgePart', { met })}</Badge>
}
