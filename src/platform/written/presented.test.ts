import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDecimal } from '#src/platform/written/decimal.ts'
import { presenter } from '#src/platform/written/presented.ts'

const nl = presenter('nl')
const fr = presenter('fr')
const en = presenter('en')
const inAll = (show: (locale: typeof nl) => string) => [nl, fr, en].map(show)

describe('a number on a page', () => {
  it('has a decimal comma in each language, and groups', () => {
    expect(inAll((show) => show.number(47_000))).toEqual(['47.000', '47\u202f000', '47.000'])
    expect(inAll((show) => show.number('1234.5'))).toEqual(['1.234,5', '1\u202f234,5', '1.234,5'])
  })

  it('keeps every digit unless decimals are asked for', () => {
    expect(nl.number('12345678901234567890.123')).toBe('12.345.678.901.234.567.890,123')
    expect(nl.number('20.55', { decimals: 1 })).toBe('20,6')
    expect(nl.number('-20.55', { decimals: 1 })).toBe('−20,6')
    expect(nl.number('20', { decimals: 2 })).toBe('20,00')
    expect(nl.number(0.1)).toBe('0,1')
  })

  it('has a true minus, and none for what rounds to zero', () => {
    expect(nl.number(-3)).toBe('−3')
    expect(nl.number('-0.04', { decimals: 1 })).toBe('0,0')
    expect(nl.signed('-0.04', { decimals: 1 })).toBe('0,0')
  })

  it('can be signed', () => {
    expect([nl.signed('2.5'), nl.signed(-2.5), nl.signed(0)]).toEqual(['+2,5', '−2,5', '0'])
  })

  it('can be a share, or a difference between shares', () => {
    expect(inAll((show) => show.percent('20.5'))).toEqual(['20,5\u00a0%', '20,5\u00a0%', '20,5%'])
    expect(inAll((show) => show.percentPoints('-1'))).toEqual([
      '−1\u00a0procentpunt',
      '−1\u00a0point de pourcentage',
      '−1\u00a0percentage point',
    ])
    expect(inAll((show) => show.percentPoints('2.04', { decimals: 1 }))).toEqual([
      '+2,0\u00a0procentpunt',
      '+2,0\u00a0points de pourcentage',
      '+2,0\u00a0percentage points',
    ])
  })

  it('that is none is refused loudly', () => {
    expect(() => nl.number(Number.NaN)).toThrow(RangeError)
    expect(() => nl.number(Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => nl.number('n.v.t.')).toThrow(RangeError)
    expect(() => nl.number('')).toThrow(RangeError)
    expect(() => nl.number('1,5')).toThrow(RangeError)
  })

  it('in a field can be typed again, exactly', () => {
    expect(nl.numberInput('-1234.5')).toBe('-1234,5')
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 9 }), (digits, decimals) => {
        const canonical = parseDecimal(en.numberInput(`${digits % 10n ** 25n}e-${decimals}`))
        if (!canonical.ok) throw new Error(canonical.code)
        expect(parseDecimal(nl.numberInput(canonical.value))).toEqual(canonical)
      }),
    )
  })
})

describe('money on a page', () => {
  it('stands in euros, with cents where there are any', () => {
    expect(inAll((show) => show.euros(123_450))).toEqual([
      '€\u00a01.234,50',
      '1\u202f234,50\u00a0€',
      '€1.234,50',
    ])
    expect(inAll((show) => show.euros(150_000))).toEqual(['€\u00a01.500', '1\u202f500\u00a0€', '€1.500'])
    expect(nl.euros(150_000, { cents: 'always' })).toBe('€\u00a01.500,00')
    expect(nl.euros(-5)).toBe('€\u00a0−0,05')
  })
})

describe('a day on a page', () => {
  it('is written out', () => {
    expect(inAll((show) => show.day('2026-09-01'))).toEqual([
      '1 september 2026',
      '1er septembre 2026',
      '1 September 2026',
    ])
    expect(fr.day('2026-09-11')).toBe('11 septembre 2026')
  })

  it('is short in a table and as people type it in a field', () => {
    expect(inAll((show) => show.shortDay('2026-09-01'))).toEqual(['1/9/2026', '01/09/2026', '1/9/2026'])
    expect(inAll((show) => show.dayInput('2026-09-01'))).toEqual(['1/9/2026', '1/9/2026', '1/9/2026'])
  })

  it('may be a month', () => {
    expect(inAll((show) => show.month('2026-08'))).toEqual(['augustus 2026', 'août 2026', 'August 2026'])
  })

  it('that is none is refused loudly', () => {
    expect(() => nl.day('2026-02-30')).toThrow(RangeError)
    expect(() => nl.month('2026')).toThrow(RangeError)
  })
})

it('shows a moment in Belgian time, summer and winter', () => {
  expect(nl.moment(new Date('2026-08-31T22:30:00Z'))).toBe('1 september 2026 om 00:30')
  expect(fr.moment(new Date('2026-12-01T12:00:00Z'))).toBe('1er décembre 2026 à 13:00')
  expect(en.moment(new Date('2026-12-01T12:00:00Z'))).toBe('1 December 2026 at 13:00')
})

it('joins a list as the language does', () => {
  expect(inAll((show) => show.list(['a', 'b', 'c']))).toEqual(['a, b en c', 'a, b et c', 'a, b and c'])
  expect(nl.list([])).toBe('')
})

it('makes the formatters of a language once', () => {
  expect(presenter('nl')).toBe(nl)
})
