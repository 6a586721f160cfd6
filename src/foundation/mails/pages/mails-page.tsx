import { mailMessages } from '#src/foundation/mails/messages.ts'
import { mailPaths } from '#src/foundation/mails/paths.ts'
import { mayReadAllMails } from '#src/foundation/mails/policy.ts'
import type { ListedMail, MailList } from '#src/foundation/mails/queries.ts'
import { MailStateBadge } from '#src/foundation/mails/ui/mail-state.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

type Props = { list: MailList; hasServer: boolean }

/** What was mailed, or would have been, newest first. */
export function MailsPage({ list, hasServer }: Props) {
  const t = useMessages(mailMessages)
  const readsAll = mayReadAllMails(usePage().actor)
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={t(readsAll ? 'lead' : 'ownLead', { count: list.total })}
      />
      {!hasServer && (
        <Notice title={t('noServerTitle')}>
          <p>{t('noServerText')}</p>
        </Notice>
      )}
      {list.total === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <MailTable mails={list.mails} hasServer={hasServer} readsAll={readsAll} />
      )}
      <MailPages {...list} />
    </>
  )
}

type TableProps = { mails: ListedMail[]; hasServer: boolean; readsAll: boolean }

function MailTable({ mails, hasServer, readsAll }: TableProps) {
  const t = useMessages(mailMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const to: Column<ListedMail> = {
    key: 'to',
    title: t('to'),
    width: 'medium',
    cell: (mail) => mail.to ?? t('gone'),
  }
  return (
    <DataTable
      caption={t('title')}
      rows={mails}
      rowKey={({ id }) => id}
      stack="early"
      columns={[
        {
          key: 'subject',
          title: t('subject'),
          width: 'wide',
          cell: ({ id, subject }) => <a href={mailPaths.mail({ workspace, mail: id })}>{subject}</a>,
        },
        ...(readsAll ? [to] : []),
        { key: 'made', title: t('made'), width: 'medium', cell: ({ at }) => show.moment(at) },
        {
          key: 'state',
          title: t('state'),
          width: 'medium',
          cell: (mail) => <MailStateBadge mail={mail} hasServer={hasServer} />,
        },
      ]}
    />
  )
}

function MailPages({ page, pageCount }: Pick<MailList, 'page' | 'pageCount'>) {
  const t = useMessages(mailMessages)
  const workspace = useWorkspace().slug
  return (
    <Pagination
      label={t('pages.label')}
      page={page}
      pageCount={pageCount}
      hrefOf={(other) => mailPaths.list({ workspace }, { pagina: other })}
      previousLabel={t('pages.previous')}
      nextLabel={t('pages.next')}
      pageLabel={(other) => t('pages.page', { page: String(other) })}
    />
  )
}
