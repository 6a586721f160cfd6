/** Which lines of a file a preview shows, as the address says it. */
export const shownLines = ['alle', 'nieuw', 'gewijzigd', 'hetzelfde', 'geweigerd'] as const
export type ShownLines = (typeof shownLines)[number]
export type LineCounts = Readonly<Record<ShownLines, number>>

export const linesAPage = 50
/** So many refused lines are put aside at most, and worth mending from. */
export const mostRefusedShown = 1000

type Counted = {
  added: number | null
  replaced: number | null
  same: number | null
  reading: { contents: { refused: number; impossible: number } | null }
}

/** How many lines of a file are not right: nothing of it is kept as long as there are any. */
export const wrongLines = ({ reading: { contents } }: Counted): number =>
  (contents?.refused ?? 0) + (contents?.impossible ?? 0)

/** How many lines each choice shows. */
export function lineCounts(one: Counted): LineCounts {
  const [nieuw, gewijzigd, hetzelfde] = [one.added ?? 0, one.replaced ?? 0, one.same ?? 0]
  const geweigerd = Math.min(wrongLines(one), mostRefusedShown)
  return { alle: nieuw + gewijzigd + hetzelfde + geweigerd, nieuw, gewijzigd, hetzelfde, geweigerd }
}

export type WantedLines = { shown: ShownLines; page: number; pageCount: number; count: number }

/** What an address asks for: what is not right first, when anything is; a page that is there. */
export function wantedLines(query: URLSearchParams, counts: LineCounts): WantedLines {
  const asked = query.get('toon')
  const shown = shownLines.find((one) => one === asked) ?? (counts.geweigerd > 0 ? 'geweigerd' : 'alle')
  const count = counts[shown]
  const pageCount = Math.max(1, Math.ceil(count / linesAPage))
  const page = Math.floor(Number(query.get('pagina') ?? 1))
  return { shown, count, pageCount, page: page >= 1 ? Math.min(page, pageCount) : 1 }
}
