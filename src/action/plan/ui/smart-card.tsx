import { smartCheck, metCount, smartLetters, smartRules, type SmartFinding } from '#src/action/plan/smart.ts'
import { smartMessages } from '#src/action/plan/smart-messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { adviceMessages } from '#src/foundation/advice/messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge } from '#src/ui/badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { CheckList } from '#src/ui/check-list.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'

/** Why a letter stands as it does, in a sentence that holds the facts. */
function useReason() {
  const t = useMessages(smartMessages)
  const show = presenter(useLocale())
  return ({ values }: SmartFinding): string => {
    const { reason, endsOn } = values
    const facts = { forWhom: '', measure: '', phrase: '', parents: 0, others: 0, total: 0, ...values }
    return t(`reasons.${reason}`, { ...facts, endsOn: typeof endsOn === 'string' ? show.day(endsOn) : '' })
  }
}

/** The five letters of an objective: how it stands, and why. Always a help, never a lock. */
export function SmartCard({ objective }: { objective: Objective }) {
  const t = useMessages(smartMessages)
  const outcome = useMessages(adviceMessages)
  const reasonOf = useReason()
  const findings = smartCheck(objective)
  return (
    <Card title={t('title')} lead={t('summary', { met: metCount(findings) })}>
      <CheckList
        items={smartRules.map((rule, place) => {
          const finding = findings[place]
          if (!finding) throw new Error(`no finding for ${rule}`)
          return {
            letter: smartLetters[rule],
            title: t(`letters.${rule}`),
            outcome: finding.outcome,
            outcomeLabel: outcome(`outcomes.${finding.outcome}`),
            children: reasonOf(finding),
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
