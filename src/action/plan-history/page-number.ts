/** So many changes on a page. */
export const changesPerPage = 50

/** The page that an address asks for; the first one for what makes no sense. */
export function windowIn(query: URLSearchParams) {
  const asked = query.get('pagina') ?? ''
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  return { page, window: { limit: changesPerPage, offset: (page - 1) * changesPerPage } }
}

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / changesPerPage))
