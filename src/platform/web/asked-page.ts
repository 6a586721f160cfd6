/** The page that an address asks for; the first one for what makes no sense. */
export function askedPage(query: URLSearchParams): number {
  const asked = query.get('pagina') ?? ''
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}
