import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'
import { pageWindow } from '#src/ui/page-window.ts'

export type PaginationProps = {
  label: string
  /** Counted from 1. */
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  previousLabel: string
  nextLabel: string
  /** For screen readers: "Pagina 3". */
  pageLabel: (page: number) => string
  /** "41 tot 60 van 214 acties". */
  summary?: ReactNode
}

/** Ways through a long list. Nothing but the summary when there is one page. */
export function Pagination(props: PaginationProps) {
  const { label, page, pageCount, hrefOf, previousLabel, nextLabel, pageLabel, summary } = props
  if (pageCount < 2) return summary === undefined ? null : <p className="pagination-summary">{summary}</p>
  return (
    <nav className="pagination" aria-label={label}>
      {summary !== undefined && <p className="pagination-summary">{summary}</p>}
      <ul className="pagination-list">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="chevron-left" />
              {previousLabel}
            </a>
          </li>
        )}
        {pageWindow(page, pageCount).map((shown, place) => (
          <li key={shown ?? `gap-${place}`} className="pagination-page">
            {shown === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={hrefOf(shown)}
                aria-label={pageLabel(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {nextLabel}
              <Icon name="chevron-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
