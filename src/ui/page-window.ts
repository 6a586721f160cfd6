/**
 * Which page numbers to show: the first, the last, and the current one with a neighbour at either side.
 * `null` stands for a gap. A gap that would hide one page shows that page instead.
 */
export function pageWindow(current: number, count: number): (number | null)[] {
  const shown = [1, current - 1, current, current + 1, count].filter((page) => page >= 1 && page <= count)
  const sorted = [...new Set(shown)].sort((a, b) => a - b)
  return sorted.flatMap((page, place) => {
    const before = sorted[place - 1] ?? page - 1
    if (page - before === 2) return [page - 1, page]
    return page - before > 2 ? [null, page] : [page]
  })
}
