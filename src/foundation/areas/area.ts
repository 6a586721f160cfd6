export const areaLevels = ['country', 'region', 'province', 'arrondissement', 'municipality'] as const
export type AreaLevel = (typeof areaLevels)[number]

export const areaLanguages = ['nl', 'fr', 'de'] as const
export type AreaLanguage = (typeof areaLanguages)[number]

/** What became of a former municipality: merged into a new one, absorbed by one that lives on, or a new code. */
export const recodeKinds = ['merged', 'absorbed', 'recoded'] as const
export type RecodeKind = (typeof recodeKinds)[number]

/**
 * A place with a NIS code of Statbel. The code is a text that says nothing about the hierarchy: Brussels has no
 * province, and 20001 and 20002 are the two Brabants. Days are YYYY-MM-DD.
 */
export type Area = Readonly<{
  nis: string
  level: AreaLevel
  nameNl: string
  nameFr: string
  /** Only where German is official. */
  nameDe: string | null
  /** The official languages; of an upper area those of its municipalities. */
  languages: readonly AreaLanguage[]
  arrondissementNis: string | null
  provinceNis: string | null
  regionNis: string | null
  nuts3: string | null
  /** Centre in degrees (WGS84). */
  lon: number | null
  lat: number | null
  /** First day of this code; null when it is older than the mergers that we know (2019). */
  validFrom: string | null
  /** Last day of this code; null for an area of today. */
  validTo: string | null
  successorNis: string | null
  recode: RecodeKind | null
  /** True for a former municipality: its parents are those of its successor, it may have had others. */
  parentsOfSuccessor: boolean
}>

/** True for a code that is no longer in use. */
export const isFormer = (area: Area): boolean => area.validTo !== null
