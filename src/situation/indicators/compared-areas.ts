import { isFormer, type Area } from '#src/foundation/areas/area.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'

/** How many other municipalities somebody may put beside theirs. */
export const mostBeside = 4

/** An area and what its figures are held against. */
export type Compared = {
  own: Area
  /** What it lies in (003:683-690): arrondissement, province where there is one, region. */
  others: readonly Area[]
  /** Other municipalities, chosen by hand. */
  beside: readonly Area[]
}

/** The municipality of today that a code stands for. */
function municipalityOf(nis: string): Area | undefined {
  const area = belgium.find(nis)
  const current = area && isFormer(area) ? belgium.find(area.successorNis ?? '') : area
  return current?.level === 'municipality' && !isFictional(current.nis) ? current : undefined
}

/** What is chosen by hand, each once: a code that is none, or that is ours, is left out. */
function areasBeside(own: Area, codes: readonly string[]): Area[] {
  const areas = codes.flatMap((code) => municipalityOf(code.trim()) ?? [])
  return [...new Set(areas)].filter((area) => area !== own).slice(0, mostBeside)
}

export function comparedAreas(nis: string, beside: readonly string[] = []): Compared | undefined {
  const own = belgium.find(nis)
  return (
    own && {
      own,
      others: belgium.upperAreas(nis).filter((area) => area.level !== 'country'),
      beside: areasBeside(own, beside),
    }
  )
}

/** What stands beside ours, from near to far. */
export const areasBesideOurs = ({ others, beside }: Compared): Area[] => [...beside, ...others]

/** Our area and those it lies in, for who types figures. */
export const codesOf = ({ own, others }: Compared): string[] => [own.nis, ...others.map((area) => area.nis)]
