import { areaLanguages, type Area } from '#src/foundation/areas/area.ts'
import type { MergerRow, MunicipalityRow, UpperAreaRow } from '#src/foundation/areas/area-rows.ts'
import { addDays } from '#src/platform/written/day.ts'

export type AreaTables = {
  municipalities: MunicipalityRow[]
  upperAreas: UpperAreaRow[]
  mergers: MergerRow[]
}

const unchanged = { validTo: null, successorNis: null, recode: null, parentsOfSuccessor: false } as const

const municipality = (row: MunicipalityRow): Area => ({
  nis: row.nis,
  level: 'municipality',
  nameNl: row.name_nl,
  nameFr: row.name_fr,
  nameDe: row.name_de,
  languages: Object.freeze(row.languages),
  arrondissementNis: row.arrondissement_nis,
  provinceNis: row.province_nis,
  regionNis: row.region_nis,
  nuts3: row.nuts3,
  lon: row.lon,
  lat: row.lat,
  validFrom: row.valid_from,
  ...unchanged,
})

/** An upper area without its languages, which follow from its municipalities. */
function upperArea(row: UpperAreaRow, parents: readonly UpperAreaRow[], languages: Area['languages']): Area {
  return {
    nis: row.nis,
    level: row.level,
    nameNl: row.name_nl,
    nameFr: row.name_fr,
    nameDe: null,
    languages: Object.freeze(languages),
    arrondissementNis: null,
    provinceNis: parents.find((parent) => parent.level === 'province')?.nis ?? null,
    regionNis: parents.find((parent) => parent.level === 'region')?.nis ?? null,
    nuts3: null,
    lon: null,
    lat: null,
    validFrom: null,
    ...unchanged,
  }
}

/** A former municipality has its successor's other names too where that bears its name (Bastogne, Mouscron). */
function formerMunicipality(row: MergerRow, successor: Area): Area {
  const sameName = row.former_name === (successor.languages[0] === 'fr' ? successor.nameFr : successor.nameNl)
  const names = sameName ? successor : { nameNl: row.former_name, nameFr: row.former_name }
  return {
    ...successor,
    nis: row.former_nis,
    nameNl: names.nameNl,
    nameFr: names.nameFr,
    nameDe: null,
    nuts3: null,
    lon: null,
    lat: null,
    validFrom: null,
    validTo: addDays(row.effective, -1),
    successorNis: row.successor_nis,
    recode: row.kind,
    parentsOfSuccessor: true,
  }
}

/** All areas, current and former, out of the three tables. Throws when a code is there twice or points nowhere. */
export function allAreas({ municipalities, upperAreas, mergers }: AreaTables): readonly Area[] {
  const upperByNis = new Map(upperAreas.map((row) => [row.nis, row]))
  const current = municipalities.map(municipality)

  function parentsOf(row: UpperAreaRow): UpperAreaRow[] {
    if (row.parent_nis === null) return []
    const parent = upperByNis.get(row.parent_nis)
    if (!parent) throw new Error(`area ${row.nis}: no area ${row.parent_nis} to lie in`)
    return [parent, ...parentsOf(parent)]
  }

  for (const area of current) {
    const arrondissement = upperByNis.get(area.arrondissementNis ?? '')
    if (arrondissement?.level !== 'arrondissement')
      throw new Error(`area ${area.nis}: no such arrondissement`)
    const [province, region] = ['province', 'region'].map(
      (level) => parentsOf(arrondissement).find((parent) => parent.level === level)?.nis ?? null,
    )
    if (area.provinceNis !== province || area.regionNis !== region) {
      throw new Error(`area ${area.nis}: its province and region are not those of its arrondissement`)
    }
  }

  const upper = upperAreas.map((row) => {
    const inside = current.filter(
      (area) =>
        row.parent_nis === null ||
        [area.arrondissementNis, area.provinceNis, area.regionNis].includes(row.nis),
    )
    const languages = areaLanguages.filter((language) =>
      inside.some((area) => area.languages.includes(language)),
    )
    return upperArea(row, parentsOf(row), languages)
  })

  const former = mergers.map((row) => {
    const successor = current.find((area) => area.nis === row.successor_nis)
    if (!successor) throw new Error(`merger of ${row.former_nis}: no municipality ${row.successor_nis} today`)
    return formerMunicipality(row, successor)
  })

  const areas = [...upper, ...current, ...former]
  const twice = areas.find((area, place) => areas.findIndex((other) => other.nis === area.nis) !== place)
  if (twice) throw new Error(`area ${twice.nis} is there twice`)
  return Object.freeze(areas.map((area) => Object.freeze(area)))
}
