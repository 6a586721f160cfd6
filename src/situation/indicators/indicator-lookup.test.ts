import { expect, it } from 'vitest'
import { findIndicator, shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { indicatorLookup, measureIn, readUnit } from '#src/situation/indicators/indicator-lookup.ts'

const lookUp = indicatorLookup(shippedIndicators)

it.each([
  ['births-in-disadvantaged-families', 'births-in-disadvantaged-families'],
  ['Geboorten in kansarme gezinnen', 'births-in-disadvantaged-families'],
  ['  GEBOORTEN  in kansarme gezinnen ', 'births-in-disadvantaged-families'],
  ['naissances dans des familles defavorisees', 'births-in-disadvantaged-families'],
  ['Births in disadvantaged families', 'births-in-disadvantaged-families'],
  ["Jeunes par catégorie d'âge", 'young-people-by-age'],
  ['jongeren', 'young-people'],
  ['Groene druk', 'green-pressure'],
  ['Jongeren met', undefined],
  ['', undefined],
])('%j is the indicator %s', (text, code) => {
  expect(lookUp(text)?.code).toBe(code)
})

it('every indicator is found by its code and by each of its names', () => {
  for (const indicator of shippedIndicators) {
    for (const name of [indicator.code, ...Object.values(indicator.name)])
      expect(lookUp(name)).toBe(indicator)
  }
})

it.each([
  ['%', '%'],
  ['Procent', '%'],
  ['‰', '‰'],
  ['per 1.000', '‰'],
  ['aantal', 'number'],
  ['nombre', 'number'],
  ['€', 'euro'],
  ['Euros', 'euro'],
  ['jaar', 'years'],
  ['années', 'years'],
  ['an', 'years'],
  ['zonder eenheid', 'index'],
  ['sans unité', 'index'],
  ['kinderen van 3', undefined],
  ['', undefined],
])('the unit %j is %s', (text, unit) => {
  expect(readUnit(text)).toBe(unit)
})

it('another unit makes another measure of the same indicator', () => {
  const population = findIndicator('population')!
  const pressure = findIndicator('green-pressure')!
  expect(measureIn(population, null)).toEqual({ unit: 'number', kind: 'count' })
  expect(measureIn(pressure, '%')).toEqual({ unit: '%', kind: 'rate' })
  expect(measureIn(pressure, 'number')).toEqual({ unit: 'number', kind: 'count' })
})
