import { areaLevels, isFormer, type Area } from '#src/foundation/areas/area.ts'
import { normaliseName, plainName } from '#src/foundation/areas/normalised-name.ts'

export type FoundArea = {
  area: Area
  /** The name, or the code, by which it was found. */
  matchedName: string
  former: boolean
  /** Where a former municipality lives on. */
  successor: Area | null
}

type Spelling = { name: string; forms: readonly string[] }
type Entry = { area: Area; successor: Area | null; spellings: readonly Spelling[]; order: string }
export type AreaSearchIndex = readonly Entry[]

const longestQuery = 100
const mostResults = 50

/** As people type it, with "st" for sint, and without spaces ("lalouviere"). */
const formsOf = (name: string): string[] => [
  plainName(name),
  normaliseName(name),
  plainName(name).replaceAll(' ', ''),
]

/** A new code for the same municipality is found by the old code only: its name finds the one of today. */
const namesOf = (area: Area): string[] =>
  area.recode === 'recoded' ? [] : [area.nameNl, area.nameFr, ...(area.nameDe ? [area.nameDe] : [])]

/** What `searchAreas` looks in, made once: names in all languages, codes, former municipalities. */
export function areaSearchIndex(areas: readonly Area[]): AreaSearchIndex {
  const byNis = new Map(areas.map((area) => [area.nis, area]))
  return areas.map((area) => ({
    area,
    successor: byNis.get(area.successorNis ?? '') ?? null,
    spellings: [...new Set([...namesOf(area), area.nis])].map((name) => ({ name, forms: formsOf(name) })),
    // Today before former, municipalities before what they lie in, then by name.
    order: [
      Number(isFormer(area)),
      areaLevels.length - areaLevels.indexOf(area.level),
      plainName(area.nameNl),
      area.nis,
    ].join(' '),
  }))
}

/** 0 the same, 1 starts with, 2 a word starts with, 3 contains; null when it does not. */
function rankOf(form: string, query: string): number | null {
  if (!form.includes(query)) return null
  if (form === query) return 0
  if (form.startsWith(query)) return 1
  return form.includes(` ${query}`) ? 2 : 3
}

function bestSpelling(
  { spellings }: Entry,
  queries: readonly string[],
): { name: string; rank: number } | null {
  let best: { name: string; rank: number } | null = null
  for (const { name, forms } of spellings) {
    for (const [place, form] of forms.entries()) {
      const rank = rankOf(form, queries[place] ?? '')
      if (rank !== null && (best === null || rank < best.rank)) best = { name, rank }
    }
  }
  return best
}

/**
 * The areas whose name or code a person may mean, best first, each once: the same name, names that start with
 * it, a word that starts with it, names that contain it. At most 50, and none for a query of over 100 letters.
 */
export function searchAreas(index: AreaSearchIndex, query: string, limit: number): FoundArea[] {
  const queries = query.length > longestQuery ? [] : formsOf(query)
  if (!queries[0]) return []
  return index
    .flatMap((entry) => {
      const best = bestSpelling(entry, queries)
      return best ? [{ entry, ...best }] : []
    })
    .toSorted((a, b) => a.rank - b.rank || (a.entry.order < b.entry.order ? -1 : 1))
    .slice(0, Math.max(0, Math.min(limit, mostResults)))
    .map(({ entry: { area, successor }, name }) => ({
      area,
      matchedName: name,
      former: isFormer(area),
      successor,
    }))
}
