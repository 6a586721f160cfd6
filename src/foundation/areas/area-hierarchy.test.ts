import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { areaHierarchy } from '#src/foundation/areas/area-hierarchy.ts'
import { readAreas } from '#src/foundation/areas/areas-content.ts'

const hierarchy = areaHierarchy(readAreas(fileURLToPath(new URL('../../../content/areas', import.meta.url))))
const above = (nis: string) => hierarchy.upperAreas(nis).map((area) => area.nis)

it.each([
  ['a municipality', '11001', ['11000', '10000', '02000', '01000']],
  ['a municipality of Brussels, without province', '21004', ['21000', '04000', '01000']],
  ['a former municipality, those of its successor', '11056', ['46000', '40000', '02000', '01000']],
  ['an arrondissement', '63000', ['60000', '03000', '01000']],
  ['a province', '20002', ['03000', '01000']],
  ['a region', '04000', ['01000']],
  ['the country', '01000', []],
  ['a code that nobody has', '99999', []],
])('knows the upper areas of %s', (_what, nis, expected) => {
  expect(above(nis)).toEqual(expected)
})

it.each([
  ['01000', 565],
  ['02000', 285],
  ['04000', 19],
  ['21000', 19],
  ['63000', 29],
  ['11000', 28],
  ['11001', 0],
  ['99999', 0],
])('finds in %s as many municipalities of today as there are: %i', (nis, count) => {
  expect(hierarchy.municipalitiesOf(nis)).toHaveLength(count)
})

it('puts every municipality in exactly one arrondissement, region and country, in the order of codes', () => {
  const inCountry = hierarchy.municipalitiesOf('01000').map((area) => area.nis)
  const perRegion = ['02000', '03000', '04000'].flatMap((nis) =>
    hierarchy.municipalitiesOf(nis).map((area) => area.nis),
  )
  expect(inCountry).toEqual(inCountry.toSorted())
  expect(perRegion.toSorted()).toEqual(inCountry)
})

it('finds an area by its code, a former one too', () => {
  expect(hierarchy.find('11007')?.nameNl).toBe('Borsbeek')
  expect(hierarchy.find('')).toBeUndefined()
})
