import { planHistoryMessages } from '#src/action/plan-history/messages.ts'
import { pagesOf } from '#src/action/plan-history/page-number.ts'
import { planHistoryPaths } from '#src/action/plan-history/paths.ts'
import type { News } from '#src/action/plan-history/news-queries.ts'
import { ChangeLog } from '#src/action/plan-history/ui/change-log.tsx'
import { HistoryPages } from '#src/action/plan-history/ui/history-pages.tsx'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Props = {
  news: News
  /** When this person last closed the list; null for never. */
  since: Date | null
  /** When this list was made. */
  until: Date
  page: number
}

/** What others changed in the plan since somebody last looked. */
export function NewsPage({ news, since, until, page }: Props) {
  const t = useMessages(planHistoryMessages)
  const plan = useMessages(planMessages)
  const { moment } = presenter(useLocale())
  const workspace = useWorkspace().slug
  const count = news.total
  const steps = [{ label: plan('title'), href: planPaths.plan({ workspace }) }, { label: t('news') }]
  return (
    <>
      <DocumentTitle>{t('news')}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps }}
        title={t('news')}
        lead={since ? t('newsSince', { count, moment: moment(since) }) : t('newsEver', { count })}
        actions={count > 0 && <SeenForm until={until} />}
      />
      {news.news.length === 0 ? (
        <EmptyState title={t('noNewsTitle')}>{t('noNews')}</EmptyState>
      ) : (
        <Card>
          <ChangeLog changes={news.news} names={news.names} withTitles />
        </Card>
      )}
      <HistoryPages
        page={page}
        pageCount={pagesOf(count)}
        hrefOf={(other) => planHistoryPaths.news({ workspace }, { pagina: other })}
      />
      {count > 0 && (
        <SmallPrint>
          {t('ownLeftOut')} {t('seenMeans')}
        </SmallPrint>
      )}
    </>
  )
}

function SeenForm({ until }: { until: Date }) {
  const t = useMessages(planHistoryMessages)
  const workspace = useWorkspace().slug
  return (
    <form method="post" action={planHistoryPaths.seen({ workspace })}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      <input type="hidden" name="until" value={until.toISOString()} />
      <Button kind="primary" icon="check">
        {t('seen')}
      </Button>
    </form>
  )
}
