import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { areaInSentence, areaName, areaNameIsUnofficial, ofArea } from '#src/foundation/areas/area-name.ts'
import { readAreas } from '#src/foundation/areas/areas-content.ts'

const areas = readAreas(fileURLToPath(new URL('../../../content/areas', import.meta.url)))
const get = (nis: string) => {
  const area = areas.find((one) => one.nis === nis)
  if (!area) throw new Error(nis)
  return area
}

it.each([
  ['11002', 'Antwerpen', 'Antwerpen', 'Antwerpen'],
  ['62063', 'Liège', 'Liège', 'Liège'],
  ['21004', 'Brussel', 'Bruxelles', 'Brussel / Bruxelles'],
  ['21005', 'Etterbeek', 'Etterbeek', 'Etterbeek'],
  ['63012', 'Büllingen', 'Bullange', 'Büllingen'],
  ['82003', 'Bastogne', 'Bastogne', 'Bastogne'],
  ['60000', 'Provincie Luik', 'Province de Liège', 'Province de Liège'],
  ['10000', 'Provincie Antwerpen', "Province d'Anvers", 'Provincie Antwerpen'],
  [
    '21000',
    'Arrondissement Brussel Hoofdstad',
    'Arrondissement de Bruxelles-Capitale',
    'Arrondissement Brussel Hoofdstad / Arrondissement de Bruxelles-Capitale',
  ],
  ['03000', 'Waals Gewest', 'Région wallonne', 'Walloon Region'],
  ['01000', 'België', 'Belgique', 'Belgium'],
])('%s is %s in Dutch, %s in French, %s in English', (nis, nl, fr, en) => {
  expect((['nl', 'fr', 'en'] as const).map((locale) => areaName(get(nis), locale))).toEqual([nl, fr, en])
})

it('marks the English names of the country and the regions as unofficial, and no other', () => {
  const marked = areas.filter((area) => areaNameIsUnofficial(area, 'en')).map((area) => area.nis)
  expect(marked).toEqual(['01000', '02000', '03000', '04000'])
  expect(areas.some((area) => areaNameIsUnofficial(area, 'nl') || areaNameIsUnofficial(area, 'fr'))).toBe(
    false,
  )
})

it('gives every area a name in every language', () => {
  const names = areas.flatMap((area) => (['nl', 'fr', 'en'] as const).map((locale) => areaName(area, locale)))
  expect(names.filter((name) => name.trim() === '')).toEqual([])
})

const locales = ['nl', 'fr', 'en'] as const

it.each([
  ['13040', 'Turnhout', 'Turnhout', 'Turnhout'],
  ['11002', 'Antwerpen', 'Antwerpen', 'Antwerpen'],
  ['21004', 'Brussel', 'Bruxelles', 'Brussel / Bruxelles'],
  ['12000', 'het arrondissement Mechelen', 'l’arrondissement de Malines', 'the arrondissement of Mechelen'],
  ['33000', 'het arrondissement Ieper', 'l’arrondissement d’Ypres', 'the arrondissement of Ieper'],
  [
    '58000',
    'het arrondissement La Louvière',
    'l’arrondissement de La Louvière',
    'the arrondissement of La Louvière',
  ],
  [
    '21000',
    'het arrondissement Brussel Hoofdstad',
    'l’arrondissement de Bruxelles-Capitale',
    'the arrondissement of Brussel Hoofdstad / Bruxelles-Capitale',
  ],
  ['10000', 'de provincie Antwerpen', 'la province d’Anvers', 'the province of Antwerpen'],
  ['50000', 'de provincie Henegouwen', 'la province du Hainaut', 'the province of Hainaut'],
  ['02000', 'het Vlaams Gewest', 'la Région flamande', 'the Flemish Region'],
  ['03000', 'het Waals Gewest', 'la Région wallonne', 'the Walloon Region'],
  [
    '04000',
    'het Brussels Hoofdstedelijk Gewest',
    'la Région de Bruxelles-Capitale',
    'the Brussels-Capital Region',
  ],
  ['01000', 'België', 'la Belgique', 'Belgium'],
])('in a sentence %s is "%s" in Dutch, "%s" in French, "%s" in English', (nis, nl, fr, en) => {
  expect(locales.map((locale) => areaInSentence(get(nis), locale))).toEqual([nl, fr, en])
})

it.each([
  ['13040', 'van Turnhout', 'de Turnhout', 'of Turnhout'],
  ['11002', 'van Antwerpen', 'd’Antwerpen', 'of Antwerpen'],
  ['51004', 'van Ath', 'd’Ath', 'of Ath'],
  ['61031', 'van Huy', 'de Huy', 'of Huy'],
  ['55035', 'van Le Roeulx', 'du Roeulx', 'of Le Roeulx'],
  ['52075', 'van Les Bons Villers', 'des Bons Villers', 'of Les Bons Villers'],
  ['58001', 'van La Louvière', 'de La Louvière', 'of La Louvière'],
  ['25014', "van Braine-l'Alleud", 'de Braine-l’Alleud', "of Braine-l'Alleud"],
  ['21004', 'van Brussel', 'de Bruxelles', 'of Brussel / Bruxelles'],
  [
    '12000',
    'van het arrondissement Mechelen',
    'de l’arrondissement de Malines',
    'of the arrondissement of Mechelen',
  ],
  ['10000', 'van de provincie Antwerpen', 'de la province d’Anvers', 'of the province of Antwerpen'],
  ['02000', 'van het Vlaams Gewest', 'de la Région flamande', 'of the Flemish Region'],
  ['01000', 'van België', 'de la Belgique', 'of Belgium'],
])('something of %s is "%s" in Dutch, "%s" in French, "%s" in English', (nis, nl, fr, en) => {
  expect(locales.map((locale) => ofArea(get(nis), locale))).toEqual([nl, fr, en])
})

it('in a sentence no upper area begins with a capital of what it is, in any language', () => {
  const upper = areas.filter(({ level }) => level === 'province' || level === 'arrondissement')
  const wrong = upper.flatMap((area) =>
    locales
      .map((locale) => areaInSentence(area, locale))
      .filter(
        (name) =>
          !/^(het arrondissement|de provincie|l’arrondissement|la province|the (arrondissement|province) of) /.test(
            name,
          ),
      ),
  )
  expect(wrong).toEqual([])
})
