import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodeList, mostCodes, TooManyCodes } from '#src/situation/imports/code-list.ts'
import { sdmxReader, tsvReader } from '#src/situation/imports/cube-readers.ts'
import { recogniseHeader } from '#src/situation/imports/recognise-header.ts'
import type { RowReader } from '#src/situation/imports/row-reader.ts'
import { statbelReader } from '#src/situation/imports/statbel.ts'
import { swingReader } from '#src/situation/imports/swing.ts'
import { tableReader } from '#src/situation/imports/table-reader.ts'
import type { ColumnRole } from '#src/situation/imports/how-to-read.ts'

/** The cells of some lines, with the key of their code in place of its place. */
function cellsOf(reader: RowReader | null, ...lines: string[][]) {
  const codes = new CodeList()
  const cells = lines.flatMap((cells, place) => reader?.cellsOf({ line: place + 2, cells }, codes) ?? [])
  return cells.map(({ code, ...cell }) => ({ ...cell, code: codes.all()[code]?.key }))
}
function codesOf(reader: RowReader | null, ...lines: string[][]) {
  const codes = new CodeList()
  for (const [place, cells] of lines.entries()) reader?.cellsOf({ line: place + 2, cells }, codes)
  return codes.all()
}
const short = (cells: ReturnType<typeof cellsOf>): string[] =>
  cells.map(({ code, area, period, value, flags }) => [code, area, period, value, flags].join('|'))

describe('the exchange layout of provincies.incijfers.be', () => {
  const header = ['period', 'geolevel', 'geoitem', 'v2302_GKO_V', 'v2301_BKO_V']

  it('has a column for each subject', () => {
    expect(cellsOf(swingReader(header), ['2010', 'gemeente2024', '11001', '515', '32'])).toEqual([
      {
        line: 2,
        code: 'v2302_GKO_V',
        column: 'v2302_GKO_V',
        area: 'gemeente2024 11001',
        period: '2010',
        value: '515',
        flags: '',
      },
      {
        line: 2,
        code: 'v2301_BKO_V',
        column: 'v2301_BKO_V',
        area: 'gemeente2024 11001',
        period: '2010',
        value: '32',
        flags: '',
      },
    ])
  })

  it('may have its columns in any order, and the numbers of lines that pandas writes before them', () => {
    const reader = swingReader(['', 'a', 'GeoItem', 'Period', 'geolevel', 'b'])
    expect(short(cellsOf(reader, ['0', '1', '13040', '2019', 'gemeente', '2']))).toEqual([
      'a|gemeente 13040|2019|1|',
      'b|gemeente 13040|2019|2|',
    ])
    expect(reader?.headings).toEqual({ area: 'GeoItem', period: 'Period' })
  })

  it.each([['period', 'geolevel', 'a'], ['geolevel', 'geoitem', 'a'], ['period', 'geoitem'], []])(
    'is not recognised without all three of its columns',
    (...headings) => {
      expect(swingReader(headings)).toBeNull()
    },
  )
})

describe('open data of Statbel', () => {
  const header = ['CD_YEAR', 'CD_MUNTY_REFNIS', 'MS_A', 'MS_B', 'TX_MUNTY_DESCR_NL', 'CD_PROV_REFNIS']

  it('has a column for each measure, and the area by its NIS code', () => {
    const reader = statbelReader(header)
    expect(short(cellsOf(reader, ['2012', '11001', '8117', '311339152.59', 'Aartselaar', '10000']))).toEqual([
      'MS_A|11001|2012|8117|',
      'MS_B|11001|2012|311339152.59|',
    ])
    expect(reader).toMatchObject({ layout: 'statbel', sign: '.', ignored: [], areas: 'belgian' })
  })

  it('has a code for each part that another code divides a measure in', () => {
    const reader = statbelReader(['CD_REFNIS', 'CD_YEAR', 'CD_SEX', 'TX_SEX', 'CD_AGE_GRP', 'MS_POP', 'DT_X'])
    const lines = [
      ['13040', '2019', 'M', 'man', '0', '100', ''],
      ['13040', '2019', 'F', 'vrouw', '0', '110', ''],
    ]
    expect(short(cellsOf(reader, ...lines))).toEqual([
      'MS_POP CD_SEX=M CD_AGE_GRP=0|13040|2019|100|',
      'MS_POP CD_SEX=F CD_AGE_GRP=0|13040|2019|110|',
    ])
    expect(reader?.ignored).toEqual(['DT_X'])
  })

  it('takes the smallest area that a line names', () => {
    const reader = statbelReader(['CD_YEAR', 'CD_RGN_REFNIS', 'CD_PROV_REFNIS', 'CD_DSTR_REFNIS', 'MS_A'])
    expect(short(cellsOf(reader, ['2019', '02000', '10000', '13000', '1']))).toEqual(['MS_A|13000|2019|1|'])
  })

  it.each([
    ['year', ['CD_MUNTY_REFNIS', 'MS_A']],
    ['area', ['CD_YEAR', 'MS_A']],
    ['measure', ['CD_YEAR', 'CD_MUNTY_REFNIS', 'TX_A']],
  ])('is not recognised without a %s', (_what, headings) => {
    expect(statbelReader(headings)).toBeNull()
  })
})

describe('SDMX-CSV', () => {
  const header = 'DATAFLOW,LAST UPDATE,freq,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG'.split(',')
  const line = 'ESTAT:SDG_01_10(1.0),07/07/23 23:00:00,A,T,Y_LT18,PC,BE2,2019,20.0,b'.split(',')

  it('has an observation on each line, its code made of all dimensions but where and when', () => {
    const reader = sdmxReader(header)
    expect(short(cellsOf(reader, line))).toEqual(['freq=A sex=T age=Y_LT18 unit=PC|BE2|2019|20.0|b'])
    expect(codesOf(reader, line)).toMatchObject([{ label: 'freq A, sex T, age Y_LT18, unit PC', unit: 'PC' }])
    expect(reader?.name({ line: 2, cells: line })).toBe('SDG_01_10')
    expect(reader?.source({ line: 2, cells: line })).toBe('Eurostat')
  })

  it('of another publisher is not said to be of Eurostat', () => {
    const cells = ['BE1:DF_POVERTY(2.1)', ...line.slice(1)]
    expect(sdmxReader(header)?.source({ line: 2, cells })).toBe('BE1')
  })

  it.each([
    ['', '', ''],
    ['b', '', 'b'],
    ['', 'C', 'C'],
    ['bu', 'C', 'bu C'],
    ['A', 'F', ''],
    ['e', 'F', 'e'],
  ])('with the flag %j and the confidentiality %j has the mark %j', (flag, status, mark) => {
    const reader = sdmxReader([...header, 'CONF_STATUS'])
    expect(cellsOf(reader, [...line.slice(0, -1), flag, status])).toMatchObject([{ flags: mark }])
  })

  it('of version 2.0 may have words beside each code: those are how it is called', () => {
    const named = sdmxReader(
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,geo,Geopolitical entity,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status'.split(
        ',',
      ),
    )
    const cells =
      'dataflow,ESTAT:ILC_LI02(1.0),At risk,A,Annual,PC,Percentage,BE,Belgium,2022,,13.2,,p,provisional'.split(
        ',',
      )
    expect(short(cellsOf(named, cells))).toEqual(['freq=A unit=PC|BE|2022|13.2|p'])
    expect(codesOf(named, cells)).toMatchObject([{ label: 'freq Annual, unit Percentage' }])
    expect(named?.name({ line: 2, cells })).toBe('ILC_LI02 At risk')
  })

  it('without a dimension that says where names no area', () => {
    const reader = sdmxReader('DATAFLOW,freq,TIME_PERIOD,OBS_VALUE'.split(','))
    expect(short(cellsOf(reader, ['X:Y(1.0)', 'A', '2019', '1']))).toEqual(['freq=A||2019|1|'])
    expect(sdmxReader(['freq', 'geo', 'TIME_PERIOD', 'OBS_VALUE'])).toBeNull()
  })
})

describe("Eurostat's tab-separated layout", () => {
  const header = ['freq,unit,age,geo\\TIME_PERIOD', '2021 ', '2022 ', '2023 ']

  it.each([
    ['12.3 b', '12.3', 'b'],
    ['12.3', '12.3', ''],
    ['12.3 ', '12.3', ''],
    ['12.3 bep ', '12.3', 'bep'],
    [':', ':', ''],
    [': ', ':', ''],
    [': c', ':', 'c'],
    [':C', ':', 'C'],
    ['', '', ''],
    ['KG', 'KG', ''],
    ['1.0E7', '1.0E7', ''],
  ])('has a cell for each period: %j is the value %j and the mark %j', (cell, value, flags) => {
    const cells = cellsOf(tsvReader(header), ['A,PC,Y_LT18,BE', cell, '1', '2'])
    expect(cells).toHaveLength(3)
    expect(cells[0]).toMatchObject({
      code: 'freq=A unit=PC age=Y_LT18',
      area: 'BE',
      period: '2021',
      column: '2021',
      value,
      flags,
    })
  })

  it('finds the area wherever it stands among the dimensions, by the name that Comext gives it too', () => {
    const reader = tsvReader(['freq,reporter,product\\TIME_PERIOD', '2022'])
    expect(short(cellsOf(reader, ['A,BE,20143420', '5']))).toEqual(['freq=A product=20143420|BE|2022|5|'])
  })

  it('whose line has other dimensions than the heading names no area', () => {
    expect(cellsOf(tsvReader(header), ['A,PC', '1', '2', '3'])).toMatchObject([{ area: '' }, {}, {}])
  })
})

describe('any other table, by what somebody said of its columns', () => {
  const table = (header: string, roles: string, period = '') =>
    // The roles in these cases are roles.
    tableReader(header.split(';'), { columns: roles.split(' ') as ColumnRole[], period }, 2027)
  const key = (label: string, breakdown = '', unit = '') => JSON.stringify([label, breakdown, unit])

  it('may have one figure a line', () => {
    const reader = table('gemeente;jaar;inwoners;bron', 'area period value ignored')
    expect(short(cellsOf(reader, ['Turnhout', '2019', '47000', 'x']))).toEqual([
      `${key('inwoners')}|Turnhout|2019|47000|`,
    ])
    expect(reader.ignored).toEqual(['bron'])
  })

  it('may have a column that says what is measured, and parts, units and marks', () => {
    const reader = table(
      'plaats;jaar;wat;leeftijd;geslacht;eenheid;waarde;teken',
      'area period code breakdown breakdown unit value flags',
    )
    const lines = [
      ['Turnhout', '2019', 'jongeren', '0-2', 'm', 'aantal', '12', 'b'],
      ['Turnhout', '2019', 'jongeren', '0-2', '', 'personen', '13', ''],
    ]
    expect(short(cellsOf(reader, ...lines))).toEqual([
      `${key('jongeren', '0-2, m', 'number')}|Turnhout|2019|12|b`,
      `${key('jongeren', '0-2', 'number')}|Turnhout|2019|13|`,
    ])
  })

  it('may have a column for each year', () => {
    const reader = table('plaats;2019;2020-Q1', 'area value value')
    expect(short(cellsOf(reader, ['Turnhout', '1', '2']))).toEqual([
      `${key('')}|Turnhout|2019|1|`,
      `${key('')}|Turnhout|2020-Q1|2|`,
    ])
  })

  it('may be about one year that somebody wrote beside it', () => {
    const reader = table('plaats;jongeren;2019', 'area value value', '2021')
    expect(short(cellsOf(reader, ['Turnhout', '1', '2']))).toEqual([
      `${key('jongeren')}|Turnhout|2021|1|`,
      `${key('2019')}|Turnhout|2021|2|`,
    ])
  })

  it('takes the unit beside a number for its unit, and refuses two different ones', () => {
    const without = table('plaats;jaar;a', 'area period value')
    expect(codesOf(without, ['x', '2019', '12 %'], ['x', '2020', '13'])).toMatchObject([
      { unit: '%' },
      { unit: '' },
    ])
    const withUnit = table('plaats;jaar;a;eenheid', 'area period value unit')
    expect(cellsOf(withUnit, ['x', '2019', '12 ‰', '%'])).toMatchObject([
      { wrong: [{ column: 'a', problem: 'figures.unit-differs', values: { text: '12 ‰', unit: '%' } }] },
    ])
  })

  it('refuses a part that no series can name', () => {
    const reader = table('plaats;jaar;a;deel', 'area period value breakdown')
    expect(cellsOf(reader, ['x', '2019', '1', 'x'.repeat(101)])).toMatchObject([
      { wrong: [{ column: 'deel', problem: 'figures.text-too-long', values: { max: 100 } }] },
    ])
  })
})

describe('the headings of a table', () => {
  it.each([
    ['swing', ';period;geolevel;geoitem;a'],
    ['sdmx-csv', 'DATAFLOW;geo;TIME_PERIOD;OBS_VALUE'],
    ['eurostat-tsv', 'freq,geo\\TIME_PERIOD;2019'],
    ['statbel', 'CD_YEAR;CD_REFNIS;MS_A'],
    ['figures', 'indicator;gebied;jaar;waarde;bron'],
    [undefined, 'gemeente;jaar;aantal'],
    [undefined, 'naam'],
    [undefined, ''],
  ])('show the layout %s: %s', (layout, header) => {
    expect(recogniseHeader(header.split(';'))?.layout).toBe(layout)
  })
})

describe('the codes of a file', () => {
  it('are so many at most', () => {
    const codes = new CodeList()
    const place = (nth: number) => codes.place(`v${nth}`, () => ({ label: '' }))
    for (let nth = 0; nth < mostCodes; nth += 1) place(nth)
    expect(place(0)).toBe(0)
    expect(() => place(mostCodes)).toThrow(TooManyCodes)
  })

  it('are called by no more than somebody can read, never by half a letter', () => {
    const codes = new CodeList()
    codes.place('a', () => ({ label: 'é😀'.repeat(500) }))
    const [code] = codes.all()
    expect(code?.label.length).toBe(300)
    expect(code?.label.isWellFormed()).toBe(true)
  })
})

it('a table of figures that is written in the layout of Swing comes out as the same figures', () => {
  const figures = fc.uniqueArray(
    fc.record({
      subject: fc.constantFrom('v1', 'v2', 'v3'),
      year: fc.integer({ min: 1900, max: 2027 }),
      item: fc.constantFrom('11001', '13040', '2000'),
      value: fc.integer({ min: -1000, max: 1_000_000 }),
    }),
    { selector: ({ subject, year, item }) => `${subject} ${year} ${item}`, minLength: 1 },
  )
  fc.assert(
    fc.property(figures, (all) => {
      const subjects = [...new Set(all.map(({ subject }) => subject))]
      const lines = Map.groupBy(all, ({ year, item }) => `${year} ${item}`)
      const rows = [...lines.values()].map((line) => [
        String(line[0]?.year),
        'gemeente',
        line[0]?.item ?? '',
        ...subjects.map((one) => String(line.find(({ subject }) => subject === one)?.value ?? '')),
      ])
      const cells = cellsOf(swingReader(['period', 'geolevel', 'geoitem', ...subjects]), ...rows)
      const read = cells.flatMap(({ code, area, period, value }) =>
        value === '' ? [] : [`${code} ${period} ${area.split(' ')[1]} ${value}`],
      )
      const written = all.map(({ subject, year, item, value }) => `${subject} ${year} ${item} ${value}`)
      expect(read.toSorted()).toEqual(written.toSorted())
    }),
  )
})
