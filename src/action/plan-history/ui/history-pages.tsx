import { planHistoryMessages } from '#src/action/plan-history/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Pagination } from '#src/ui/pagination.tsx'

type Props = { page: number; pageCount: number; hrefOf: (page: number) => string }

export function HistoryPages(props: Props) {
  const t = useMessages(planHistoryMessages)
  if (props.pageCount <= 1) return null
  return (
    <Pagination
      {...props}
      label={t('pages.label')}
      previousLabel={t('pages.previous')}
      nextLabel={t('pages.next')}
      pageLabel={(page) => t('pages.page', { page })}
    />
  )
}
