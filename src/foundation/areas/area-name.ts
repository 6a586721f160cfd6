import type { Area } from '#src/foundation/areas/area.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

// Statbel gives no English names: these are ours, and pages that show them say so (its licence asks for that).
const unofficialEnglish: Readonly<Record<string, string>> = {
  '01000': 'Belgium',
  '02000': 'Flemish Region',
  '03000': 'Walloon Region',
  '04000': 'Brussels-Capital Region',
}

/** What a name needs: a whole area, or a row that has no more than this. */
export type NamedArea = Pick<Area, 'nis' | 'level' | 'nameNl' | 'nameFr' | 'nameDe' | 'languages'>

/** The names in the area's own official languages, each once, in their order. */
function ownNames(area: NamedArea): string[] {
  const names = { nl: area.nameNl, fr: area.nameFr, de: area.nameDe }
  const own = area.languages.map((language) => names[language]).filter((name) => name !== null)
  return [...new Set(own)]
}

/**
 * The name of an area for a reader. Of a municipality: in the reader's language where that is official there,
 * otherwise in its own (Antwerpen, Liège, Eupen in every language; Brussels in both for an English reader). The
 * nine German-speaking municipalities have their French name for French readers, who have facilities there. An
 * upper area has its Dutch or French name for whoever reads that language.
 */
export function areaName(area: NamedArea, locale: Locale): string {
  const own = ownNames(area)
  if (locale === 'en') return unofficialEnglish[area.nis] ?? own.join(' / ')
  const inReadersLanguage = locale === 'nl' ? area.nameNl : area.nameFr
  if (area.level !== 'municipality' || area.languages.includes(locale)) return inReadersLanguage
  const hasFrenchFacilities = locale === 'fr' && area.languages.includes('de')
  return hasFrenchFacilities ? inReadersLanguage : (own[0] ?? inReadersLanguage)
}

/** True when `areaName` gives a translation of ours, which a page has to mark as unofficial. */
export const areaNameIsUnofficial = (area: NamedArea, locale: Locale): boolean =>
  locale === 'en' && area.nis in unofficialEnglish
