import {
  cycleLevels,
  type CycleItem,
  type CycleLevel,
  type CyclePlan,
  type CycleReport,
  type YearMoney,
} from '#src/action/plan-files/policy-cycle.ts'
import type { CycleBlock } from '#src/action/plan-files/policy-cycle-block.ts'

export type LevelBlock = { level: CycleLevel; block: CycleBlock }

/** What one line of a file says: where it stands in the plan, and its amounts. */
export type CycleRow = {
  report: CycleReport
  /** From the top down; at least one. */
  blocks: readonly LevelBlock[]
  money: readonly { year: number; kind: keyof YearMoney; cents: number }[]
  unread: boolean
}

type Growing = Omit<CycleItem, 'ownKey' | 'money'> & {
  money: Record<string, YearMoney>
  /** Its texts differ from line to line, which is said once. */
  differs: boolean
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const ownKeyOf = (level: CycleLevel, code: string): string => `${level} ${code}`
const byCode = new Intl.Collator('nl', { numeric: true }).compare

/** The long description and the comment under each other. */
const textOf = ({ long, comment }: CycleBlock): string | null =>
  [long, comment].filter((part) => part !== '').join('\n\n') || null

/** Lines come in one by one, in any order; the plans in them come out, each as a tree. */
export function cycleTrees() {
  const reports = new Map<string, { report: CycleReport; items: Map<string, Growing> }>()

  /** The thing of this key, with what this line adds to its texts; whether those differ from an earlier line's. */
  function grow(items: Map<string, Growing>, place: Pick<Growing, 'key' | 'parent'>, of: LevelBlock) {
    const [title, text] = [onOneLine(of.block.short), textOf(of.block)]
    const known = items.get(place.key)
    if (!known) {
      const made = { ...place, level: of.level, code: of.block.code, title, text }
      const item: Growing = { ...made, money: {}, unread: false, differs: false }
      items.set(place.key, item)
      return { item, isNews: false }
    }
    const differs =
      (title !== '' && known.title !== '' && title !== known.title) ||
      (text !== null && known.text !== null && text !== known.text)
    const isNews = differs && !known.differs
    known.title ||= title
    known.text ??= text
    known.differs ||= differs
    return { item: known, isNews }
  }

  return {
    /** Takes in a line; gives the codes whose texts are others than on a line before it. */
    add({ report, blocks, money, unread }: CycleRow): string[] {
      const name = JSON.stringify([report.authority, report.planYears, report.reportYear, report.status])
      const { items } = reports.get(name) ?? { items: new Map<string, Growing>() }
      reports.set(name, { report, items })
      const differing: string[] = []
      let parent: string | null = null
      for (const of of blocks) {
        // No code runs over two lines.
        const key: string = [...(parent === null ? [] : [parent]), ownKeyOf(of.level, of.block.code)].join(
          '\n',
        )
        const { item, isNews } = grow(items, { key, parent }, of)
        if (isNews) differing.push(item.code)
        item.unread ||= unread
        for (const { year, kind, cents } of money) {
          const own = (item.money[year] ??= {})
          own[kind] = (own[kind] ?? 0) + cents
        }
        parent = key
      }
      return differing
    },

    size: () => reports.size,

    plans: (): CyclePlan[] =>
      [...reports.values()]
        .map(({ report, items }) => ({ ...report, items: inTreeOrder([...items.values()]) }))
        .toSorted((one, other) => byCode(one.authority, other.authority)),
  }
}

/** Everything with what stands under it right behind it, in the order of the codes. */
function inTreeOrder(items: readonly Growing[]): CycleItem[] {
  const counts = new Map<string, number>()
  for (const { level, code } of items) {
    const own = ownKeyOf(level, code)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  const below = Map.groupBy(items, ({ parent }) => parent)
  const levelOf = ({ level }: Growing): number => cycleLevels.indexOf(level)
  const from = (parent: string | null): Growing[] =>
    (below.get(parent) ?? [])
      .toSorted((one, other) => levelOf(one) - levelOf(other) || byCode(one.code, other.code))
      .flatMap((item) => [item, ...from(item.key)])
  return from(null).map(({ differs: _differs, ...item }) => {
    const own = ownKeyOf(item.level, item.code)
    return {
      ...item,
      ownKey: counts.get(own) === 1 ? own : null,
      title: item.title || onOneLine(item.text ?? '') || item.code,
    }
  })
}
