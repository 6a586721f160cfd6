import { isFormer, type Area } from '#src/foundation/areas/area.ts'

export type AreaHierarchy = {
  /** The area of a code, current or former. */
  find: (nis: string) => Area | undefined
  /**
   * What a place lies in, from near to far: arrondissement, province (not in Brussels), region, country. Of a
   * former municipality those of its successor. Empty for a code that nobody has.
   */
  upperAreas: (nis: string) => readonly Area[]
  /** The municipalities of today in an arrondissement, province, region or the country, by code. */
  municipalitiesOf: (upperNis: string) => readonly Area[]
}

/** Who lies in whom, made once from all areas. */
export function areaHierarchy(areas: readonly Area[]): AreaHierarchy {
  const byNis = new Map(areas.map((area) => [area.nis, area]))
  const country = areas.find((area) => area.level === 'country')
  const municipalities = new Map<string, Area[]>()

  function upperAreas(nis: string): Area[] {
    const area = byNis.get(nis)
    if (!area || area === country) return []
    const codes = [area.arrondissementNis, area.provinceNis, area.regionNis, country?.nis]
    return codes.flatMap((code) => byNis.get(code ?? '') ?? [])
  }

  const current = areas.filter((area) => area.level === 'municipality' && !isFormer(area))
  for (const municipality of current.toSorted((a, b) => (a.nis < b.nis ? -1 : 1))) {
    for (const { nis } of upperAreas(municipality.nis)) {
      municipalities.set(nis, [...(municipalities.get(nis) ?? []), municipality])
    }
  }

  return {
    find: (nis) => byNis.get(nis),
    upperAreas,
    municipalitiesOf: (upperNis) => municipalities.get(upperNis) ?? [],
  }
}
