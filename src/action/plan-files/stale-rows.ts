import type { FoundSheet } from '#src/action/plan-files/found-workbook.ts'

/** The version in a cell; null when nobody says, undefined when it is none. */
export function versionIn(text: string): number | null | undefined {
  if (text === '') return null
  return /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : undefined
}

/** Which rows went out in an earlier version than the one of now, and in which. */
export function staleRows(
  sheet: FoundSheet | null,
  now: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const [idAt, versionAt] = [sheet?.columns.indexOf('id') ?? -1, sheet?.columns.indexOf('version') ?? -1]
  return new Map(
    (sheet?.rows ?? []).flatMap(({ cells }) => {
      const id = cells[idAt]?.toLowerCase() ?? ''
      const seen = versionIn(cells[versionAt] ?? '') ?? 0
      return seen > 0 && seen < (now.get(id) ?? 0) ? [[id, seen] as const] : []
    }),
  )
}
