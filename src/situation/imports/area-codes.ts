import { isFormer, type Area } from '#src/foundation/areas/area.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import type { AreaRead } from '#src/situation/indicators/area-lookup.ts'
import type { LeftOut } from '#src/situation/imports/file-contents.ts'

/** What a text that names an area turned out to be. */
export type AreaCode =
  /** `other`: a namesake that it was not taken for. */
  | { is: 'area'; nis: string; other?: Area | null }
  /** Nothing is wrong with it: it is not of Belgium, or smaller than a municipality. */
  | { is: 'left-out'; why: LeftOut }
  | { is: 'wrong'; problem: string; values: ProblemValues }

export type AreaCodes = (text: string) => AreaCode

const area = (nis: string): AreaCode => ({ is: 'area', nis })
const leftOut = (why: LeftOut): AreaCode => ({ is: 'left-out', why })

// Eurostat's names for the country and the regions; the provinces are the two-digit NUTS codes of their own parts.
const upperNuts: Readonly<Record<string, string>> = {
  BE: '01000',
  BE1: '04000',
  BE10: '04000',
  BE2: '02000',
  BE3: '03000',
}

/**
 * Areas by the European code of territorial units: the country, regions (NUTS 1), provinces (NUTS 2) and
 * arrondissements (NUTS 3); a NIS code, as Belgian publishers write it in the same layouts, is one too. Verviers is two of the last kind and no whole arrondissement: left out.
 */
export function nutsCodes(areas: readonly Area[]): AreaCodes {
  const current = areas.filter((one) => one.level === 'municipality' && !isFormer(one) && one.nuts3 !== null)
  const known = new Map(Object.entries(upperNuts))
  const perArrondissement = Map.groupBy(current, ({ arrondissementNis }) => arrondissementNis)
  for (const [nis, within] of perArrondissement) {
    const codes = new Set(within.map(({ nuts3 }) => nuts3))
    const [code] = codes
    if (nis !== null && typeof code === 'string' && codes.size === 1) known.set(code, nis)
  }
  for (const { nuts3, provinceNis } of current)
    if (nuts3 !== null && provinceNis !== null) known.set(nuts3.slice(0, 4), provinceNis)
  const byNis = new Set(areas.map(({ nis }) => nis))
  return (text) => {
    const code = text.trim().toUpperCase()
    const nis = known.get(code) ?? (byNis.has(code) ? code : undefined)
    if (nis !== undefined) return area(nis)
    return leftOut(/^BE[0-9A-Z]{3}$/.test(code) ? 'smaller-area' : 'elsewhere')
  }
}

/** Areas as people write them: codes, names in three languages. */
export function belgianAreas(areaOf: (text: string) => AreaRead): AreaCodes {
  return (text) => {
    const read = areaOf(text)
    if (read.ok) return { is: 'area', nis: read.area.nis, other: read.other }
    return { is: 'wrong', problem: `figures.${read.code}`, values: read.values }
  }
}

const swingLevels = new Set([
  'gemeente',
  'arrondiss',
  'arrondissement',
  'provincie',
  'gewest',
  'belgie',
  'land',
])
// What provincies.incijfers.be calls places that it cannot tell.
const unknownPlaces = new Set(['99991', '99992', '99993', '99999'])

/** The level and the code of a place in one text, as the two columns of the layout are handed on. */
export const swingPlace = (level: string, item: string): string => `${level.trim()} ${item.trim()}`

/**
 * Areas of the exchange layout of provincies.incijfers.be: a level and a NIS code. A year after the level (gemeente2024)
 * says whose boundaries these are: the code says the same. Sectors, neighbourhoods and care regions are left out.
 */
export function swingCodes(areas: readonly Area[]): AreaCodes {
  const known = new Set(areas.map(({ nis }) => nis))
  return (text) => {
    const [level = '', item = ''] = text.split(' ')
    if (!swingLevels.has(level.toLowerCase().replace(/[0-9]{4}$/, ''))) return leftOut('smaller-area')
    if (unknownPlaces.has(item)) return leftOut('elsewhere')
    if (item === '') return { is: 'wrong', problem: 'figures.area-missing', values: {} }
    const nis = item.padStart(5, '0')
    return known.has(nis)
      ? area(nis)
      : { is: 'wrong', problem: 'figures.area-nis-unknown', values: { text: item } }
  }
}
