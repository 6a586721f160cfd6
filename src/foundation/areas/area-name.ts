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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The name without the word that says what it is: Province du Hainaut is Hainaut. */
const withoutLevel = (name: string): string =>
  name.replace(/^(?:Arrondissement|Provincie|Province) (?:de |du |d')?/, '')

const namedFor: Record<Locale, (area: NamedArea) => string> = {
  nl(area) {
    const name = areaName(area, 'nl')
    if (area.level === 'region') return `het ${name}`
    if (area.level === 'province') return `de ${lowerFirst(name)}`
    return area.level === 'arrondissement' ? `het ${lowerFirst(name)}` : name
  },
  fr(area) {
    const name = areaName(area, 'fr').replaceAll("'", '’')
    if (area.level === 'municipality') return name
    if (area.level === 'arrondissement') return `l’${lowerFirst(name)}`
    return area.level === 'province' ? `la ${lowerFirst(name)}` : `la ${name}`
  },
  en(area) {
    if (area.level === 'region') return `the ${areaName(area, 'en')}`
    if (area.level !== 'province' && area.level !== 'arrondissement') return areaName(area, 'en')
    const names = new Set(ownNames(area).map(withoutLevel))
    return `the ${area.level} of ${[...names].join(' / ')}`
  },
}

/** The name as it stands in a sentence: het Vlaams Gewest, la province d’Anvers, the arrondissement of Mechelen. */
export const areaInSentence = (area: NamedArea, locale: Locale): string => namedFor[locale](area)

/** Before a municipality: d’Anvers, du Roeulx, des Bons Villers; a name keeps its own "La". */
function ofFrench(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return /^[aeiouyàâéèêîôœ]/i.test(name) ? `d’${name}` : `de ${name}`
}

/** As `areaInSentence`, of which something is: van het Vlaams Gewest, de la Région flamande, of the Flemish Region. */
export function ofArea(area: NamedArea, locale: Locale): string {
  const name = areaInSentence(area, locale)
  if (locale !== 'fr') return `${locale === 'nl' ? 'van' : 'of'} ${name}`
  return area.level === 'municipality' ? ofFrench(name) : `de ${name}`
}

/** True when `areaName` gives a translation of ours, which a page has to mark as unofficial. */
export const areaNameIsUnofficial = (area: NamedArea, locale: Locale): boolean =>
  locale === 'en' && area.nis in unofficialEnglish
