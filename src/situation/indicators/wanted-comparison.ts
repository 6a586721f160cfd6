/** What somebody asks to compare with, as it stands in an address. */
export type Wanted = {
  /** NIS codes of other municipalities, as they were written. */
  beside: readonly string[]
  /** The year since which changes are counted; null for the usual number of years. */
  baseYear: number | null
}

export const nothingWanted: Wanted = { beside: [], baseYear: null }

/** `?naast=13008,13040&vanaf=2010`; what cannot be read is left out. */
export function wantedIn(query: URLSearchParams): Wanted {
  const year = query.get('vanaf') ?? ''
  return {
    beside: query.getAll('naast').flatMap((codes) => codes.split(',').filter((code) => code.trim() !== '')),
    baseYear: /^[0-9]{4}$/.test(year) ? Number(year) : null,
  }
}

/** What stays in the address from page to page of the situation: our area, the others, the year, the series. */
const keptNames = ['gebied', 'naast', 'vanaf', 'reeks'] as const
type KeptName = (typeof keptNames)[number]

export function keptInAddress(query: URLSearchParams): Partial<Record<KeptName, string>> {
  return Object.fromEntries(
    keptNames.flatMap((name) => {
      const value = query.get(name)
      return value ? [[name, value]] : []
    }),
  )
}

/** The same page with something else in its address; an empty value leaves it out. */
export function addressWith(
  { pathname, searchParams }: URL,
  changes: Partial<Record<KeptName, string>>,
): string {
  const kept = Object.entries({ ...keptInAddress(searchParams), ...changes }).filter(
    ([, value]) => value !== '',
  )
  // Commas and the braces of a place to fill in may stand in an address as they are.
  const written = kept.map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(value)
        .replaceAll('%2C', ',')
        .replace(/%7B(\w+)%7D/, '{$1}')}`,
  )
  return written.length === 0 ? pathname : `${pathname}?${written.join('&')}`
}
