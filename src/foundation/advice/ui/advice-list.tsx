import { adviceMessages } from '#src/foundation/advice/messages.ts'
import { advicePaths } from '#src/foundation/advice/paths.ts'
import { mayWaiveAdvice } from '#src/foundation/advice/policy.ts'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { findingInWords, isWaivable } from '#src/foundation/advice/rules.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
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

function AdviceItem({ finding, waiver }: Advice) {
  const t = useMessages(adviceMessages)
  const { actor, url } = usePage()
  const workspace = useWorkspace().slug
  const words = findingInWords(finding, useLocale())
  const mayWaive = mayWaiveAdvice(actor) && isWaivable(finding) && waiver === null
  const { rule, subject } = finding
  const href = advicePaths.waive({ workspace, rule, subject }, { terug: url.pathname })
  return (
    <FindingCard
      outcome={finding.outcome}
      outcomeLabel={t(`outcomes.${finding.outcome}`)}
      title={words.title}
      reason={words.reason}
      why={{ label: t('why'), children: <p>{words.why}</p> }}
      waive={mayWaive ? { label: t('waive'), href } : undefined}
      waived={
        waiver && (
          <>
            {t('waived', { reason: waiver.reason })}
            {mayWaiveAdvice(actor) && (
              <form
                method="post"
                action={advicePaths.withdraw({ workspace, waiver: waiver.id }, { terug: url.pathname })}
              >
                <Button kind="quiet">{t('withdraw')}</Button>
              </form>
            )}
          </>
        )
      }
    />
  )
}
