import { expect, it } from 'vitest'
import {
  changeText,
  differenceText,
  figureText,
  plainFigure,
} from '#src/situation/indicators/figure-words.ts'

it.each([
  ['20', { unit: '%', kind: 'share' }, 'nl', '20,0\u00a0%'],
  ['17.44', { unit: '%', kind: 'share' }, 'fr', '17,4\u00a0%'],
  ['6.25', { unit: '‰', kind: 'rate' }, 'nl', '6,3\u00a0‰'],
  ['45123', { unit: 'number', kind: 'count' }, 'nl', '45.123'],
  ['0', { unit: 'number', kind: 'count' }, 'nl', '0'],
] as const)('%s in %j is read in %s as %s', (value, measure, locale, expected) => {
  expect(figureText(value, measure, locale).replaceAll('\u202f', '\u00a0')).toBe(expected)
})

it('differences and changes have a sign and at most one decimal', () => {
  expect(['12', '-0.04', '4.94', '-2', '0'].map((points) => differenceText(points, 'nl'))).toEqual([
    '+12',
    '0',
    '+4,9',
    '−2',
    '0',
  ])
  expect(changeText({ amount: '3.2456', measure: 'percent' }, 'nl')).toBe('+3,2\u00a0%')
  expect(changeText({ amount: '-10', measure: 'points' }, 'nl')).toBe('−10')
})

it('charts show values as short as they are', () => {
  expect([20, 12.34, 12.04].map((value) => plainFigure(value, 'nl'))).toEqual(['20', '12,3', '12'])
})
