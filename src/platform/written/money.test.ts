import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCents, parseEuros } from '#src/platform/written/money.ts'
import { presenter } from '#src/platform/written/presented.ts'

const centsOf = (text: string) => {
  const read = parseEuros(text)
  return read.ok ? read.value : read.code
}

describe('an amount in euros', () => {
  it.each([
    ['0', 0],
    ['12', 1200],
    ['12,5', 1250],
    ['12.50', 1250],
    ['€ 1.234,56', 123_456],
    ['1 500 euro', 150_000],
    ['10.000.000.000', mostCents],
    ['', 'empty'],
    ['veel', 'not-a-number'],
    ['-1', 'negative'],
    ['−0,01', 'negative'],
    ['0,001', 'too-many-decimals'],
    ['1,500', 'too-many-decimals'],
    ['10.000.000.000,01', 'too-large'],
    ['12 %', 'other-unit'],
  ])('%j is %s in cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents)
  })

  it('that is shown can be typed again, in each language', () => {
    const locale = fc.constantFrom('nl' as const, 'fr' as const, 'en' as const)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostCents }), locale, (cents, language) => {
        expect(centsOf(presenter(language).euros(cents))).toBe(cents)
      }),
    )
  })
})
