import { planHistoryMessages } from '#src/action/plan-history/messages.ts'
import { pagesOf } from '#src/action/plan-history/page-number.ts'
import type { History } from '#src/action/plan-history/queries.ts'
import { ChangeLog } from '#src/action/plan-history/ui/change-log.tsx'
import { HistoryPages } from '#src/action/plan-history/ui/history-pages.tsx'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = {
  of: { title: string; label: string; href: string }
  history: History
  page: number
  hrefOf: (page: number) => string
}

/** Everything that ever changed in one objective or action, as sentences. */
export function HistoryPage({ of, history, page, hrefOf }: Props) {
  const t = useMessages(planHistoryMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const steps = [
    { label: plan('title'), href: planPaths.plan({ workspace }) },
    { label: of.label, href: of.href },
    { label: t('title') },
  ]
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps }}
        title={t('title')}
        lead={t('lead', { title: of.title, count: history.total })}
      />
      <Card>
        <ChangeLog {...history} />
      </Card>
      <HistoryPages page={page} pageCount={pagesOf(history.total)} hrefOf={hrefOf} />
    </>
  )
}
