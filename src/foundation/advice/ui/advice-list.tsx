import { adviceMessages } from '#src/foundation/advice/messages.ts'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { findingInWords } from '#src/foundation/advice/rules.ts'
import { useWaiver } from '#src/foundation/advice/ui/waiver.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { Card } from '#src/ui/card.tsx'
import { FindingCard } from '#src/ui/finding-card.tsx'
import { FindingList } from '#src/ui/finding-list.tsx'

/** Advice, the same everywhere: what was found, why, and a way not to follow it. */
export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  return (
    <FindingList>
      {advice.map((each) => (
        <AdviceItem key={`${each.finding.rule} ${each.finding.subject}`} {...each} />
      ))}
    </FindingList>
  )
}

/** Advice as a part of a page. */
export function AdviceCard({ advice }: { advice: readonly Advice[] }) {
  const t = useMessages(adviceMessages)
  return (
    <Card title={t('title')}>{advice.length > 0 ? <AdviceList advice={advice} /> : <p>{t('none')}</p>}</Card>
  )
}

function AdviceItem(advice: Advice) {
  const t = useMessages(adviceMessages)
  const { finding } = advice
  const words = findingInWords(finding, useLocale())
  const { waive, waived } = useWaiver()(advice)
  return (
    <FindingCard
      outcome={finding.outcome}
      outcomeLabel={t(`outcomes.${finding.outcome}`)}
      title={words.title}
      reason={words.reason}
      why={{ label: t('why'), children: <p>{words.why}</p> }}
      waive={waive}
      waived={waived ?? undefined}
    />
  )
}
