import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dependsOnDecimalSign, parseDecimal, recogniseDecimalSign } from '#src/platform/written/decimal.ts'

const valueOf = (text: string, decimalSign?: ',' | '.') => {
  const read = parseDecimal(text, decimalSign ? { decimalSign } : {})
  return read.ok ? read.value : read.code
}

describe('a number as people write it', () => {
  it.each([
    ['0', '0'],
    ['007', '7'],
    ['20,5', '20.5'],
    ['20.5', '20.5'],
    ['1.500', '1500'],
    ['1,500', '1.5'],
    ['1,234', '1.234'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ['1\u202f234\u00a0567,8', '1234567.8'],
    ["1'234,5", '1234.5'],
    ['1’234.5', '1234.5'],
    ['1,234.56', '1234.56'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1234.567', '1234.567'],
    ['1 234.567', '1234.567'],
    ['0.500', '0.5'],
    ['1.2345', '1.2345'],
    [',5', '0.5'],
    ['.25', '0.25'],
    ['−3', '-3'],
    ['–3,50', '-3.5'],
    ['- 3', '-3'],
    ['+3', '3'],
    ['-0,0', '0'],
    ['\t 12 ', '12'],
    ['123456789012345678901234567890,1', '123456789012345678901234567890.1'],
  ])('reads %j as %s', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  it.each([
    [' 12 % ', '12', '%'],
    ['12,5%', '12.5', '%'],
    ['3 ‰', '3', '‰'],
    ['€ 1.234,50', '1234.5', '€'],
    ['1\u202f234,50\u00a0€', '1234.5', '€'],
    ['-€5', '-5', '€'],
    ['€ -5', '-5', '€'],
    ['1500 euro', '1500', '€'],
    ['7', '7', null],
  ])('reads %j as %s with the unit %s', (text, value, unit) => {
    expect(parseDecimal(text)).toMatchObject({ ok: true, value, unit })
  })

  it.each([
    ['1,50', 2],
    ['20,0', 1],
    ['1.500', 0],
  ])('tells how many decimals stood in %j', (text, decimals) => {
    expect(parseDecimal(text)).toMatchObject({ decimals })
  })

  it.each([
    '12..3',
    '1.23.456',
    'abc',
    '1e5',
    '12 34',
    '1  234',
    '5,',
    '5.',
    '0.123.456',
    '1,234.567,8',
    '12,34.5',
  ])('refuses %j', (text) => {
    expect(valueOf(text)).toBe('not-a-number')
  })
  it.each([
    '1 234.567,8',
    '3-',
    '--3',
    '€ 5 %',
    '€ 5 €',
    '٣',
    '.',
    '-',
    '€',
    '%',
    'Infinity',
    '0x10',
    '9'.repeat(61),
  ])('refuses %j too', (text) => {
    expect(valueOf(text)).toBe('not-a-number')
  })

  it('tells an empty field from a wrong one', () => {
    expect(valueOf('')).toBe('empty')
    expect(valueOf(' \u00a0\t')).toBe('empty')
  })

  it('does not guess whether 1.500 % is one and a half per cent or fifteen hundred', () => {
    expect(valueOf('1.500 %')).toBe('ambiguous')
    expect(valueOf('1.500 %', '.')).toBe('1.5')
    expect(valueOf('1,500 %')).toBe('1.5')
  })

  it.each([
    ['1.500', ',', '1500'],
    ['1.500', '.', '1.5'],
    ['1,500', '.', '1500'],
    ['20.5', ',', 'not-a-number'],
    ['20,5', '.', 'not-a-number'],
    ['0.500', ',', 'not-a-number'],
    ['1 500', '.', '1500'],
  ] as const)('reads %j strictly where %j is the decimal sign of the column', (text, sign, value) => {
    expect(valueOf(text, sign)).toBe(value)
  })

  it('reads back what Belgium writes, exactly', () => {
    const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
    const locale = fc.constantFrom('nl-BE', 'fr-BE', 'en-BE')
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 6 }), locale, (digits, decimals, tag) => {
        const exact = `${digits}E-${decimals}` as `${number}`
        const text = new Intl.NumberFormat(tag, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: 20,
        })
        const plain = new Intl.NumberFormat('en', {
          useGrouping: false,
          maximumFractionDigits: 20,
          signDisplay: 'negative',
        })
        expect(valueOf(text.format(exact))).toBe(plain.format(exact))
      }),
    )
  })

  it('reads its own result again as the same number when the decimal sign is known', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?[0-9]{1,12}([.,][0-9]{1,8})?$/), (text) => {
        const value = valueOf(text)
        expect(valueOf(value, '.')).toBe(value)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(parseDecimal(text).ok).toBeTypeOf('boolean')
      }),
    )
  })
})

describe('the decimal sign of a column', () => {
  it.each([
    [['12', '20,5', '1.500'], ','],
    [['12', '20.5', '1,500'], '.'],
    [['20,5', '20.5'], 'mixed'],
    [['1.500', '1,500', '12', 'n.v.t.', ''], 'unknown'],
    [['1.234.567'], ','],
    [['0.125'], '.'],
    [[], 'unknown'],
  ])('of %j is %s', (samples, sign) => {
    expect(recogniseDecimalSign(samples)).toBe(sign)
  })

  it('matters for a number with one sign before three digits only', () => {
    expect(['1.500', '1,500', '-12.345 %'].every(dependsOnDecimalSign)).toBe(true)
    expect(['1500', '20,5', '1 500', '0.500', 'x'].some(dependsOnDecimalSign)).toBe(false)
  })
})
