import { describe, expect, it } from 'vitest'
import { hiddenBelow, impossible, readFigure } from '#src/situation/indicators/written-figure.ts'

const read = (text: string) => {
  const figure = readFigure(text)
  if (figure.is === 'value') return figure.value
  return figure.is === 'missing' ? `${figure.reason} ${figure.flags}`.trim() : figure.is
}

describe('a figure as people and sources write it', () => {
  it.each([
    ['20', '20'],
    ['20,5', '20.5'],
    [' 20.5 ', '20.5'],
    ['47.000', '47000'],
    ['20 %', '20'],
    ['0', '0'],
    ['-3', '-3'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['niet bekend', 'not-collected'],
    ['Niet bekend.', 'not-collected'],
    ['onbekend', 'not-collected'],
    ['inconnu', 'not-collected'],
    ['unknown', 'not-collected'],
    ['n.b.', 'not-collected'],
    [':', 'not-collected :'],
    ['-', 'not-collected -'],
    ['..', 'not-collected ..'],
    ['<5', 'hidden <5'],
    ['< 5', 'hidden <5'],
    ['minder dan 5', 'hidden <5'],
    ['Moins de 10', 'hidden <10'],
    ['x', 'hidden'],
    [': c', 'hidden : c'],
    ['-99997', 'hidden -99997'],
    ['-99996', 'not-collected -99996'],
    ['n.v.t.', 'not-applicable'],
    ['sans objet', 'not-applicable'],
    ['nog niet gepubliceerd', 'not-yet-published'],
    ['pas encore publié', 'not-yet-published'],
    ['veel', 'unreadable'],
    ['20 kinderen', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['=1+1', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['1e3', 'unreadable'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('reads a point as the decimal sign only where the whole column does', () => {
    expect(readFigure('1.500', { decimalSign: '.' })).toMatchObject({ value: '1.5' })
    expect(readFigure('1.500', { decimalSign: ',' })).toMatchObject({ value: '1500' })
    expect(readFigure('1.500,5', { decimalSign: '.' })).toEqual({ is: 'unreadable' })
  })
})

it.each([
  ['20', null],
  ['20 %', '%'],
  ['3,5 ‰', '‰'],
  ['€ 12.345', 'euro'],
  ['12.345 euro', 'euro'],
  ['-2,5 EUR', 'euro'],
  ['41,5 jaar', 'years'],
  ['3 jaren', 'years'],
  ['18 ans', 'years'],
  ['1 année', 'years'],
  ['2years', 'years'],
] as const)('%j is in the unit %s', (text, unit) => {
  expect(readFigure(text)).toMatchObject({ is: 'value', unit })
})

it.each(['jaar', '3 % jaar', '€ 3 jaar', '3 jaar oud', 'jaar 3'])('%j is no figure', (text) => {
  expect(readFigure(text)).toEqual({ is: 'unreadable' })
})

it('a value that was hidden for being small says below how many', () => {
  expect([hiddenBelow('<5'), hiddenBelow(''), hiddenBelow('x')]).toEqual([5, null, null])
})

it.each([
  ['100', 'share', '%', null],
  ['100.01', 'share', '%', 'share-too-high'],
  ['-1', 'share', '%', 'negative'],
  ['-1', 'count', 'number', 'negative'],
  ['250000', 'count', 'number', null],
  ['120', 'rate', '%', null],
  ['-2', 'index', 'number', null],
  ['-2', 'index', 'index', null],
  ['-2', 'mean', 'euro', null],
  ['-2', 'median', 'years', null],
  ['-2', 'rate', '‰', 'negative'],
  ['-2', 'count', 'euro', 'negative'],
  ['250', 'mean', '%', null],
] as const)('%s as a %s in %s: %s', (value, kind, unit, expected) => {
  expect(impossible(value, kind, unit)).toBe(expected)
})
