import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDecimal, spreadsheetNumber } from '#src/platform/readers/plain-decimal.ts'

describe('a number with an exponent', () => {
  it.each([
    ['1.5E-3', '0.0015'],
    ['1.50e2', '150'],
    ['1.5e3', '1500'],
    ['-1E-07', '-0.0000001'],
    ['12e0', '12'],
    ['+2.50E1', '25.0'],
    ['0.001e2', '0.1'],
    ['.5e1', '5'],
    ['4.0', '4.0'],
    ['E5', 'E5'],
    ['1e99999', '1e99999'],
    ['KG', 'KG'],
  ])('%s is written as %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain)
  })

  it('stays the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const plain = plainDecimal(number.toExponential())
        expect(plain).not.toContain('e')
        expect(Number(plain)).toBe(number === 0 ? Number(plain) : number)
      }),
    )
  })
})

describe('a number in a spreadsheet', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['20.300000000000001', '20.3'],
    ['99.999999999999986', '100'],
    ['1.2E-2', '0.012'],
    ['4.4999999999999998E-2', '0.045'],
    ['0.1', '0.1'],
    ['20.50', '20.50'],
    ['123456789012345678', '123456789012345678'],
    ['0.123456789012345', '0.123456789012345'],
    ['-0.0000012345678901234567', '-0.00000123456789012346'],
    ['1.2345678901234567E+17', '123456789012346000'],
    ['geen', 'geen'],
  ])('that is stored as %s is %s', (stored, text) => {
    expect(spreadsheetNumber(stored)).toBe(text)
  })
})
