import { describe, expect, it } from 'vitest'
import { beginsAsTsv, readTsvCell, readTsvHeader, readTsvKey } from '#src/platform/readers/eurostat-tsv.ts'

describe('the header of a tab-separated table of Eurostat', () => {
  it('names the dimensions and the periods', () => {
    expect(readTsvHeader(['freq,unit,geo\\TIME_PERIOD', '2021 ', '2022 '])).toEqual({
      dimensions: ['freq', 'unit', 'geo'],
      across: 'TIME_PERIOD',
      periods: [
        { text: '2021', place: 1 },
        { text: '2022', place: 2 },
      ],
    })
  })

  it('is the same in the form of before', () => {
    expect(readTsvHeader(['unit,geo\\time', '2015 '])).toMatchObject({
      dimensions: ['unit', 'geo'],
      across: 'time',
    })
  })

  it.each([
    [[]],
    [['gemeente', '2022']],
    [['freq,geo\\TIME_PERIOD']],
    [['freq,,geo\\TIME_PERIOD', '2022']],
    [['geo,geo\\TIME_PERIOD', '2022']],
    [['freq,geo\\', '2022']],
    [['freq,geo\\TIME_PER']],
  ])('is none in %j', (cells) => {
    expect(readTsvHeader(cells)).toBeNull()
  })

  it.each([
    ['freq,geo\\TIME_PERIOD\t2022 \nA,BE\t1', true],
    ['geo\\time\t2022', true],
    ['naam\\alias;waarde\n', false],
    ['a\tb\nc\\d\t1', false],
    ['freq,geo\\TIME_PERIOD', false],
  ])('is known by its beginning in %j: %s', (text, expected) => {
    expect(beginsAsTsv(text)).toBe(expected)
  })
})

describe('a row of a tab-separated table of Eurostat', () => {
  const header = { dimensions: ['freq', 'unit', 'geo'], across: 'TIME_PERIOD', periods: [] }
  it.each([
    ['A,PC,BE', ['A', 'PC', 'BE']],
    ['A, PC ,BE ', ['A', 'PC', 'BE']],
    ['A,PC', null],
    ['A,PC,BE,2022', null],
    ['A,,BE', null],
    ['', null],
  ])('has in %j the codes %j', (cell, codes) => {
    expect(readTsvKey(cell, header)).toEqual(codes)
  })

  it.each([
    ['12.3', '12.3', ''],
    ['12.3 ', '12.3', ''],
    ['12.3 b', '12.3', 'b'],
    ['12.30 bep', '12.30', 'bep'],
    ['-0.5 e', '-0.5', 'e'],
    ['124243000', '124243000', ''],
    ['0', '0', ''],
    ['.5', '.5', ''],
    [':', null, ''],
    [': ', null, ''],
    [': c', null, 'c'],
    [':C', null, 'C'],
    [': bu', null, 'bu'],
    ['', null, ''],
    [' ', null, ''],
  ])('has in %j the value %j and the flags %j', (cell, value, flags) => {
    expect(readTsvCell(cell)).toEqual({ value, flags })
  })

  it.each(['KG', 'b', '1.2.3', '.', '12,3', '1 2', '12.3 b1', '::', '1.0E5', '12.3 b p', '−1'])(
    'cannot be read in %j',
    (cell) => {
      expect(readTsvCell(cell)).toBeNull()
    },
  )
})
