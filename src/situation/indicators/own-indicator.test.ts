import { describe, expect, it } from 'vitest'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { units, type Indicator, type Unit } from '#src/situation/indicators/indicator.ts'
import { isReadableName, namesake, unitFits } from '#src/situation/indicators/own-indicator.ts'
import { measureKinds, type MeasureKind } from '#src/situation/indicators/series.ts'

const fitting: Record<MeasureKind, readonly Unit[]> = {
  count: ['number', 'euro'],
  share: ['%'],
  rate: ['%', '‰'],
  mean: ['%', '‰', 'number', 'euro', 'years'],
  median: ['%', '‰', 'number', 'euro', 'years'],
  index: ['index'],
}
const cases = measureKinds.flatMap((kind) =>
  units.map((unit) => [kind, unit, fitting[kind].includes(unit)] as const),
)

it.each(cases)('a %s in the unit %s fits: %s', (kind, unit, expected) => {
  expect(unitFits(kind, unit)).toBe(expected)
})

it('the twelve are measured in units that fit', () => {
  expect(shippedIndicators.filter(({ kind, unit }) => !unitFits(kind, unit))).toEqual([])
})

const own: Indicator = {
  code: '019a0000-0000-7000-8000-000000000001',
  group: 'own',
  name: { nl: 'Minderjarigen zonder inkomen', fr: 'Minderjarigen zonder inkomen', en: '' },
  meaning: { nl: '', fr: '', en: '' },
  unit: '%',
  kind: 'share',
  usualSource: { nl: '', fr: '', en: '' },
  source: null,
}
const all = [...shippedIndicators, own]

describe('the name of an indicator', () => {
  it.each([
    ['Geboorten in kansarme gezinnen', 'births-in-disadvantaged-families'],
    ['geboorten  IN kansarme-gezinnen!', 'births-in-disadvantaged-families'],
    ['Géboorten in kansarme gezinnen', 'births-in-disadvantaged-families'],
    ['naissances dans des familles defavorisees', 'births-in-disadvantaged-families'],
    ['Births in disadvantaged families', 'births-in-disadvantaged-families'],
    ['green pressure', 'green-pressure'],
    ['MINDERJARIGEN zonder inkomen', own.code],
    ['Minderjarigen zonder inkomen uit arbeid', undefined],
  ])('%j is taken by %s', (name, code) => {
    expect(namesake(all, name)?.code).toBe(code)
  })

  it('is not taken by the indicator itself', () => {
    expect(namesake(all, 'minderjarigen zonder inkomen', own.code)).toBeUndefined()
  })

  it.each([
    ['Kinderen', true],
    ['65+', true],
    ['مؤشر', true],
    ['!?', false],
    ['—', false],
    ['👶', false],
  ])('%j can be read: %s', (name, expected) => {
    expect(isReadableName(name)).toBe(expected)
  })
})
