import type { CycleItem } from '#src/action/plan-files/policy-cycle.ts'

/** So many lines on a page: each is a box to tick. */
export const linesPerPage = 100
/** What comes into a plan at once; the rest may follow later. */
export const mostChosen = 500

/** An item with its place among all items of its plan, by which a form names it. */
export type PlacedItem = CycleItem & { place: number }

/** Letters without their marks and capitals, so that "ontbijt" finds "Ontbijten" and "creche" finds "crèche". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * The items in which a word stands, with what they stand under and all that stands under them: a line without its place
 * in the plan says little. All items where no word is given.
 */
export function narrowed(items: readonly CycleItem[], word: string): PlacedItem[] {
  const placed = items.map((item, place) => ({ ...item, place }))
  const wanted = plain(word.trim())
  if (wanted === '') return placed
  const shown = new Set<string>()
  const holds = new Set<string>()
  const parents = parentsOf(items)
  for (const item of placed) {
    const isIn = plain(`${item.code} ${item.title} ${item.text ?? ''}`).includes(wanted)
    const isUnder = item.parent !== null && holds.has(item.parent)
    if (!isIn && !isUnder) continue
    holds.add(item.key)
    for (const key of [item.key, ...above(item.key, parents)]) shown.add(key)
  }
  return placed.filter(({ key }) => shown.has(key))
}

type Parents = ReadonlyMap<string, string | null>
const parentsOf = (items: readonly CycleItem[]): Parents =>
  new Map(items.map(({ key, parent }) => [key, parent]))

/** What an item stands under, nearest first. */
function above(key: string, parents: Parents): string[] {
  const parent = parents.get(key) ?? null
  return parent === null ? [] : [parent, ...above(parent, parents)]
}

/** The items of these keys, and all that they stand under. */
export function withAllAbove(items: readonly CycleItem[], keys: ReadonlySet<string>): CycleItem[] {
  const parents = parentsOf(items)
  const wanted = new Set([...keys].flatMap((key) => [key, ...above(key, parents)]))
  return items.filter(({ key }) => wanted.has(key))
}

/**
 * What has to be there for the chosen items to come in, in the order of the tree: the items themselves, and for those
 * that are not known yet what they stand under.
 */
export function neededFor(
  items: readonly CycleItem[],
  chosen: ReadonlySet<string>,
  known: ReadonlySet<string>,
): CycleItem[] {
  const parents = parentsOf(items)
  const needed = new Set(chosen)
  for (const key of chosen) {
    if (known.has(key)) continue
    for (const one of above(key, parents)) {
      needed.add(one)
      // What is known already has its own place.
      if (known.has(one)) break
    }
  }
  return items.filter(({ key }) => needed.has(key))
}

export type ChoicePage = { word: string; page: number }

/** The lines of one page of a narrowed plan; a page past the end is the last one. */
export function pageOf(items: readonly CycleItem[], { word, page }: ChoicePage) {
  const all = narrowed(items, word)
  const pageCount = Math.max(1, Math.ceil(all.length / linesPerPage))
  const shown = Math.min(Math.max(1, page), pageCount)
  return {
    lines: all.slice((shown - 1) * linesPerPage, shown * linesPerPage),
    count: all.length,
    page: shown,
    pageCount,
  }
}

/** Lines of a page by the thing at the top of the tree that they stand under. */
export function groupsOf(items: readonly CycleItem[], lines: readonly PlacedItem[]) {
  const byKey = new Map(items.map((item, place) => [item.key, { ...item, place }]))
  const topOf = (line: PlacedItem): PlacedItem => {
    const parent = byKey.get(line.parent ?? '')
    return parent ? topOf(parent) : line
  }
  const onPage = new Set(lines.map(({ key }) => key))
  return [...Map.groupBy(lines, (line) => topOf(line).key)].map(([key, group]) => {
    const top = byKey.get(key) as PlacedItem
    return {
      /** The thing at the top. */
      top,
      /** It stands on a page before this one, and is only named here. */
      goesOn: !onPage.has(key),
      lines: group.filter((line) => line.key !== key),
    }
  })
}
export type LineGroup = ReturnType<typeof groupsOf>[number]
