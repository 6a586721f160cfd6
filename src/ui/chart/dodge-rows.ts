/**
 * Puts marks that would cover each other on rows under one another, so that each keeps its true place.
 * @returns for every position the row it stands on, from 0; the first marks from the left stay highest.
 */
export function dodgeRows(positions: readonly number[], size: number): number[] {
  const order = positions.map((_, place) => place).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  const lastOnRow: number[] = []
  const rows = Array.from<number>({ length: positions.length })
  for (const place of order) {
    const position = positions[place]!
    const free = lastOnRow.findIndex((last) => position - last >= size)
    const row = free === -1 ? lastOnRow.length : free
    lastOnRow[row] = position
    rows[place] = row
  }
  return rows
}
