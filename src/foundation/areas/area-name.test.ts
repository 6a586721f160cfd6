import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { areaName, areaNameIsUnofficial } from '#src/foundation/areas/area-name.ts'
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
