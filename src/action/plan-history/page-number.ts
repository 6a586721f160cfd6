import { askedPage } from '#src/platform/web/asked-page.ts'

/** So many changes on a page. */
export const changesPerPage = 50

/** The page that an address asks for, and which changes stand on it. */
export function windowIn(query: URLSearchParams) {
  const page = askedPage(query)
  return { page, window: { limit: changesPerPage, offset: (page - 1) * changesPerPage } }
}

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / changesPerPage))
