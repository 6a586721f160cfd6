import type { Area } from '#src/foundation/areas/area.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'

/** An area, and what its figures are held against (003:683-690): arrondissement, province where there is one, region. */
export type Compared = { own: Area; others: readonly Area[] }

export function comparedAreas(nis: string): Compared | undefined {
  const own = belgium.find(nis)
  return own && { own, others: belgium.upperAreas(nis).filter((area) => area.level !== 'country') }
}

export const codesOf = ({ own, others }: Compared): string[] => [own.nis, ...others.map((area) => area.nis)]
