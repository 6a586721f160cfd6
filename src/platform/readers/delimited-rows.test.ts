import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainRows, quotedRows, rowReader } from '#src/platform/readers/delimited-rows.ts'

describe('rows without a quote', () => {
  it('are cut as the parser of CSV cuts them', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ';', ';', '\n', '\n', 'é', '\t', '\ufeff'),
    })
    fc.assert(
      fc.property(text, fc.constantFrom(';' as const, '\t' as const), (content, delimiter) => {
        expect({ rows: plainRows(content, delimiter), failed: null }).toEqual(quotedRows(content, delimiter))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a reader of rows', () => {
  it('gives a row as soon as it is whole', () => {
    const reader = rowReader(';', { maxRows: 10, maxColumns: 10, maxCellLength: 10 })
    expect(reader.read('a;b\n1;')).toEqual([{ line: 1, cells: ['a', 'b'] }])
    expect(reader.read('2')).toEqual([])
    expect(reader.read('\n"x\n')).toEqual([{ line: 2, cells: ['1', '2'] }])
    expect(reader.line()).toBe(4)
    expect(reader.read('y";3')).toEqual([])
    expect(reader.read(null)).toEqual([{ line: 3, cells: ['x\ny', '3'] }])
  })
})
