import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelimited } from '#src/platform/readers/delimited.ts'
import { readHarmless, writeCsv } from '#src/platform/readers/write-csv.ts'

const cellOf = (cell: string | number | null, delimiter: ';' | ',' = ';') =>
  writeCsv(['k'], [[cell]], { delimiter }).slice('k\r\n'.length, -'\r\n'.length)

describe('a table that is written', () => {
  it('has a header, CRLF, and quotes where they are needed', () => {
    expect(
      writeCsv(
        ['a', 'b;c'],
        [
          ['x "y"', 'een\ntwee'],
          [' z', null],
        ],
        { delimiter: ';' },
      ),
    ).toBe('a;"b;c"\r\n"x ""y""";"een\ntwee"\r\n" z";\r\n')
  })

  it('begins with a byte order mark when asked', () => {
    expect(writeCsv(['a'], [], { delimiter: ',', byteOrderMark: true })).toBe('\ufeffa\r\n')
  })

  it('writes numbers for the spreadsheet that opens such a file', () => {
    expect([cellOf(-3.5), cellOf(-3.5, ','), cellOf(1e-7), cellOf(47_000), cellOf(-0)]).toEqual([
      '-3,5',
      '-3.5',
      '0,0000001',
      '47000',
      '0',
    ])
    expect(() => cellOf(Number.NaN)).toThrow(RangeError)
  })

  it('refuses a row that does not fit its columns', () => {
    expect(() => writeCsv(['a', 'b'], [['1']], { delimiter: ';' })).toThrow(RangeError)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+32 470 12 34 56', "'+32 470 12 34 56"],
    ['-', "'-"],
    ['- een streepje', "'- een streepje"],
    ['@naam', "'@naam"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u202e@naam', "'\u202e@naam"],
    ['\u001b+1', "'\u001b+1"],
    ['\u0000\u2060-x', "'\u0000\u2060-x"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u034f＝1', "'\u034f＝1"],
    ["'\u200b'=1", "''\u200b'=1"],
    ['\u200ba=b', '\u200ba=b'],
    ['\u202e', '\u202e'],
    ['-3,5', '-3,5'],
    ['-3.5', '-3.5'],
    ['+12', '+12'],
    ["'t Zand", "'t Zand"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('makes %j harmless as %j', (text, written) => {
    expect(cellOf(text)).toBe(written)
  })

  it('makes a header harmless too', () => {
    expect(writeCsv(['=x'], [], { delimiter: ';' })).toBe("'=x\r\n")
  })

  const risky = fc.string({
    unit: fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '"',
      ';',
      ',',
      '1',
      'a',
      ' ',
      '\n',
      '\u200b',
      '\u001b',
    ),
  })

  it('comes back as people wrote it', () => {
    const cell = fc.oneof(risky, fc.string({ unit: 'grapheme' })).map((text) => text.replace(/\r\n?/g, '\n'))
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(';' as const, ',' as const), (rows, delimiter) => {
        const text = writeCsv(['a', 'b', 'c'], rows, { delimiter })
        const read = readDelimited(text, { maxRows: 100, maxColumns: 3, maxCellLength: 1000 })
        if (!read.ok) throw new Error(read.code)
        expect(read.delimiter).toBe(delimiter)
        expect(read.ragged).toEqual([])
        // The reader skips rows of white space; a tab or a line end was made harmless, so it stands.
        const filled = rows.filter((cells) => cells.some((one) => /[\t\n]|\S/.test(one)))
        expect(read.rows.map((row) => row.cells.map(readHarmless))).toEqual(filled)
      }),
      { numRuns: 500 },
    )
  })

  it('never lets a formula through', () => {
    fc.assert(
      fc.property(risky, (text) => {
        const cell = cellOf(text, ',').replaceAll(/^"|"$/g, '')
        const visible = cell.replace(/^[ \u200b\u001b]+/, '')
        expect(/^[=+\-@\t\r]/.test(visible) && !/^[-+][0-9]+([.,][0-9]+)?$/.test(cell)).toBe(false)
      }),
    )
  })
})
