import { describe, expect, it } from 'vitest'
import { readDelimited } from '#src/platform/readers/delimited.ts'

const limits = { maxRows: 1000, maxColumns: 20, maxCellLength: 200 }
const read = (text: string) => {
  const result = readDelimited(text, limits)
  if (!result.ok) throw new Error(`${result.code} on line ${result.line}`)
  return result
}
const refusal = (text: string, other: Partial<typeof limits> = {}) => {
  const result = readDelimited(text, { ...limits, ...other })
  return result.ok ? 'read' : { code: result.code, line: result.line, values: result.values }
}

describe('the delimiter of a table', () => {
  it.each([
    ['a;b\n1;20,5\n2;3,1', ';'],
    ['a,b\n1,2\n3,4', ','],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2;3\n4|5', '|'],
    ['"a;x",b\n"1;2;3",4', ','],
    ['"a,x";b\n"1,2";4', ';'],
    ['a;b,c\n1;2,3', ';'],
    ['alleen\neen\nkolom', ';'],
    ['sep=|\na|b\n1|2', '|'],
    ['Kinderen, 2025\nnaam;waarde\nTielt;3\nGent;4', ';'],
  ])('in %j is %j', (text, delimiter) => {
    expect(read(text).delimiter).toBe(delimiter)
  })
})

describe('a table in a text file', () => {
  it('has a header and rows with the line on which each begins', () => {
    expect(
      read('\ufeff naam ; waarde\r\n\r\nTielt;1\r\n"Sint-\r\nNiklaas";2\r\n\r\n"a ""b""; c";3\r\n'),
    ).toEqual({
      ok: true,
      delimiter: ';',
      header: ['naam', 'waarde'],
      rows: [
        { line: 3, cells: ['Tielt', '1'] },
        { line: 4, cells: ['Sint-\nNiklaas', '2'] },
        { line: 7, cells: ['a "b"; c', '3'] },
      ],
      ragged: [],
    })
  })

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('may end its lines with %j (%s)', (end) => {
    expect(read(['a,b', '1,2', '3,4'].join(end)).rows.map((row) => row.line)).toEqual([2, 3])
  })

  it('may mix line ends', () => {
    expect(read('a,b\r\n1,2\n3,4\r5,6').rows).toHaveLength(3)
  })

  it('counts the lines of blank rows, of rows of delimiters only and of a first line that names the delimiter', () => {
    expect(read('sep=;\na;b\n ;\n\n1;2').rows).toEqual([{ line: 5, cells: ['1', '2'] }])
  })

  it('sets rows of another length apart, with their lines', () => {
    const { rows, ragged } = read('a;b\n1;2\n3\n4;5;6\n7;8')
    expect(rows.map((row) => row.line)).toEqual([2, 5])
    expect(ragged).toEqual([
      { line: 3, cells: ['3'] },
      { line: 4, cells: ['4', '5', '6'] },
    ])
  })

  it('may have empty columns at its end, as spreadsheets leave them', () => {
    const { header, rows, ragged } = read('a;b;;\n1;2;;\n3;4\n5;6;7;')
    expect(header).toEqual(['a', 'b'])
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(ragged.map((row) => row.line)).toEqual([4])
  })

  it('keeps empty cells and spaces inside cells', () => {
    expect(read('a;b;c\n;" x ";').rows).toEqual([{ line: 2, cells: ['', ' x ', ''] }])
  })

  it('may be a header alone', () => {
    expect(read('a;b\n')).toMatchObject({ header: ['a', 'b'], rows: [] })
  })
})

describe('a table that cannot be read', () => {
  it.each([
    ['', { code: 'empty', line: undefined, values: {} }],
    ['\n\n ; ;\n  \n', { code: 'empty', line: undefined, values: {} }],
    ['a;b\n\n1;"x\n3;4\n5;6\n', { code: 'unclosed-quote', line: 3, values: {} }],
    ['"a;b\n1;2', { code: 'unclosed-quote', line: 1, values: {} }],
    ['a;b\n1;"x\n3;4\n5;"y"\n', { code: 'stray-quote', line: 2, values: {} }],
    ['a,"b"\n1,2\n1,x"y\n', { code: 'stray-quote', line: 3, values: {} }],
    ['\na;b;A', { code: 'duplicate-header', line: 2, values: { name: 'A' } }],
    ['a;;b\n1;2;3', { code: 'empty-header', line: 1, values: { column: 2 } }],
  ])('%j is refused', (text, expected) => {
    expect(refusal(text)).toEqual(expected)
  })

  it('has more rows, columns or letters than it may', () => {
    expect(refusal('a;b\n1;2\n3;4\n\n5;6', { maxRows: 2 })).toEqual({
      code: 'too-many-rows',
      line: 5,
      values: { max: 2 },
    })
    expect(refusal('a;b\n1;2\n;\n3;4\n;\n', { maxRows: 2 })).toBe('read')
    expect(refusal('a;b\n', { maxColumns: 1 })).toMatchObject({
      code: 'too-many-columns',
      values: { max: 1 },
    })
    expect(refusal('a;b\n1;2\n3;abcd', { maxCellLength: 3 })).toMatchObject({
      code: 'cell-too-long',
      line: 3,
    })
    expect(refusal('a;b\n1;abc', { maxCellLength: 3 })).toBe('read')
  })
})
