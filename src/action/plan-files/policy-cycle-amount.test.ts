import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readAmount } from '#src/action/plan-files/policy-cycle-amount.ts'

describe('an amount', () => {
  it.each([
    ['1.234,50', 123_450],
    ['(1.234)', -123_400],
    ['( 1.234,05 )', -123_405],
    ['-1.234,50', -123_450],
    ['−12', -1200],
    ['€ 1.234,50', 123_450],
    ['1234,5', 123_450],
    ['1234.50', 123_450],
    ['1 234,50', 123_450],
    ['0,00', 0],
    ['(0)', 0],
    ['12,500', 1250],
    ['', null],
    ['  ', null],
    ['-', null],
    ['–', null],
  ])('%j is %s cents', (text, cents) => {
    expect(readAmount(text)).toEqual({ ok: true, cents })
  })

  it.each([
    'n.v.t.',
    '1.23.4',
    '12 %',
    '1,234,5',
    '(-5)',
    '()',
    '(5',
    '12,345',
    '1e5',
    '20.000.000.000',
    'Infinity',
  ])('%j is none', (text) => {
    expect(readAmount(text)).toEqual({ ok: false })
  })
})

const show = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

test('every amount is read back to the cent, however it is written', () => {
  const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
  const write = fc.constantFrom<(cents: number) => string>(
    (amount) => show.format(`${amount}e-2` as Intl.StringNumericLiteral),
    (amount) =>
      amount < 0
        ? `(${show.format(`${-amount}e-2` as Intl.StringNumericLiteral)})`
        : show.format(`${amount}e-2` as Intl.StringNumericLiteral),
    (amount) => show.format(`${amount}e-2` as Intl.StringNumericLiteral).replaceAll('.', ''),
  )
  fc.assert(
    fc.property(cents, write, (amount, as) => {
      expect(readAmount(as(amount))).toEqual({ ok: true, cents: amount })
    }),
    { numRuns: 1000 },
  )
})

test('no text makes it stumble', () => {
  const unit = fc.constantFrom('1', '0', '.', ',', '(', ')', '-', ' ', '€', '%', 'x')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const read = readAmount(text)
      expect(!read.ok || read.cents === null || Number.isSafeInteger(read.cents)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
