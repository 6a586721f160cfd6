import { planPaths } from '#src/action/plan/paths.ts'
import { overviewMessages } from '#src/overview/roadmap/messages.ts'
import type { Overview } from '#src/overview/roadmap/queries.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { Stat, StatRow } from '#src/ui/stat.tsx'

/** What has been achieved, in figures and in the words of whoever did it. */
export function Achieved({ overview: { totals, situation, latest } }: { overview: Overview }) {
  const t = useMessages(overviewMessages)
  const workspace = useWorkspace().slug
  const nothing = totals.done === 0 && totals.running === 0 && situation.known === 0
  return (
    <Card title={t('achieved')} tone="accent">
      {nothing ? (
        <p>{t('achievedNothing')}</p>
      ) : (
        <StatRow>
          {totals.done > 0 && <Stat figure={totals.done}>{t('done', { count: totals.done })}</Stat>}
          {totals.running > 0 && (
            <Stat figure={totals.running}>{t('running', { count: totals.running })}</Stat>
          )}
          {situation.known > 0 && (
            <Stat figure={situation.known}>{t('known', { count: situation.known })}</Stat>
          )}
        </StatRow>
      )}
      {latest && (
        <p>
          {t('latest')} <a href={planPaths.action({ workspace, action: latest.id })}>{latest.title}</a>.{' '}
          {latest.note !== null && <strong>{latest.note}</strong>}
        </p>
      )}
    </Card>
  )
}
