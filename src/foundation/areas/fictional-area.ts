import type { Area } from '#src/foundation/areas/area.ts'

/** The municipality of the demo: inside the real hierarchy, with a code that no real one can have. */
export const fictionalArea: Area = Object.freeze({
  nis: 'X0001',
  level: 'municipality',
  nameNl: 'Klaverbeke',
  nameFr: 'Klaverbeke',
  nameDe: null,
  languages: Object.freeze(['nl'] as const),
  arrondissementNis: '13000',
  provinceNis: '10000',
  regionNis: '02000',
  nuts3: null,
  lon: null,
  lat: null,
  validFrom: null,
  validTo: null,
  successorNis: null,
  recode: null,
  parentsOfSuccessor: false,
})

export const isFictional = (nis: string): boolean => nis === fictionalArea.nis
