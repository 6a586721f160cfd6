import { isFormer, type Area } from '#src/foundation/areas/area.ts'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { addDays } from '#src/platform/written/day.ts'

/** Where a municipality of today comes from. */
export type Origin = {
  /** Codes that it had before: the same place under another number. */
  earlierCodes: readonly string[]
  /** What merged into it, itself among them where it lived on under its own code; empty without a merger. */
  parts: readonly Area[]
  /** First day of the merger. */
  since: string | null
}

const unchanged: Origin = { earlierCodes: [], parts: [], since: null }

function originFrom(successor: Area, former: readonly Area[]): Origin {
  const merged = former.filter((area) => area.recode !== 'recoded')
  const livesOn = merged.some((area) => area.recode === 'absorbed')
  const lastDay = merged[0]?.validTo ?? null
  return {
    earlierCodes: former.filter((area) => area.recode === 'recoded').map((area) => area.nis),
    parts: livesOn ? [successor, ...merged] : merged,
    since: lastDay && addDays(lastDay, 1),
  }
}

const origins = new Map(
  [...Map.groupBy(knownAreas.filter(isFormer), (area) => area.successorNis ?? '')].flatMap(
    ([nis, former]) => {
      const successor = knownAreas.find((area) => area.nis === nis)
      return successor ? [[nis, originFrom(successor, former)] as const] : []
    },
  ),
)

export const originOf = (nis: string): Origin => origins.get(nis) ?? unchanged

/** The code of an area and those of what became part of it. */
export function codesThroughTime(nis: string): string[] {
  const { earlierCodes, parts } = originOf(nis)
  return [...new Set([nis, ...earlierCodes, ...parts.map((part) => part.nis)])]
}

/** True for a figure's area and period when the code meant a smaller place then: before it absorbed another. */
export function hadOtherBoundaries(nis: string, periodStart: string): boolean {
  const { parts, since } = originOf(nis)
  return since !== null && periodStart < since && parts.some((part) => part.nis === nis)
}
