import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { sayHow } from '#src/situation/imports/import-commands.ts'
import { getImport, type Import } from '#src/situation/imports/import-queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { asideOf, chosenIn, figuresOf, keptIn, readIn } from '#tests/figure-files.ts'
import { runJobs } from '#tests/jobs.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const births = 'births-in-disadvantaged-families'
const kept = async (one: Import) => {
  const stored = await keptIn(world, one)
  expect(stored.state).toBe('kept')
  return figuresOf(world, stored)
}
const short = (figures: Awaited<ReturnType<typeof kept>>): string[] =>
  figures.map(({ area, start, months, value, missingReason, flags }) =>
    [area, start, months, value ?? missingReason, flags].join(' ').trim(),
  )
const contentsOf = (one: Import) => {
  const { contents } = one.reading
  if (!contents) throw new Error(`not read: ${JSON.stringify(one.reading.problem ?? one.reading.question)}`)
  return contents
}
const keysOf = (one: Import) => contentsOf(one).codes.map(({ key }) => key)

describe('a file of provincies.incijfers.be, from text to figures', () => {
  const file = [
    ';period;geolevel;geoitem;v1;v2',
    '0;2019;gemeente2024;13040;12,5;-99997',
    '1;2019;gewest;2000;8;-99996',
    '2;2019;statsec;13040A00-;3;4',
    '3;2019;gemeente;99993;1;2',
    '4;2020;gemeente2018;11007;;-99998',
    '5;2019-2020;arrondiss;13000;0;7',
  ].join('\r\n')

  it('is read without asking for its form, and asks which indicators its columns are', async () => {
    const one = await readIn(world, file)
    expect(one).toMatchObject({ state: 'read', reading: { layout: 'swing', question: null } })
    expect(contentsOf(one)).toMatchObject({
      source: 'provincies.incijfers.be',
      figures: 7,
      refused: 0,
      lines: 6,
      leftOut: { 'smaller-area': 2, elsewhere: 2, empty: 1 },
      written: { encoding: 'utf-8', delimiter: ';', decimalSign: ',' },
      unknownFlags: [],
      codes: [
        { key: 'v1', figures: 3, missing: 0 },
        { key: 'v2', figures: 4, missing: 3 },
      ],
    })
  })

  it('becomes figures of the series that was chosen', async () => {
    const one = await readIn(world, file)
    const chosen = await chosenIn(world, one, {
      v1: { indicator: births, population: 'kinderen', definition: 'zoals incijfers telt' },
      v2: { indicator: 'population' },
    })
    expect(chosen).toMatchObject({ state: 'ready', added: 7, replaced: 0, same: 0 })
    const figures = await kept(chosen)
    expect(figures[0]).toEqual({
      indicator: births,
      definition: 'zoals incijfers telt',
      unit: '%',
      kind: 'share',
      population: 'kinderen',
      breakdown: '',
      source: 'provincies.incijfers.be',
      area: '02000',
      start: '2019-01-01',
      months: 12,
      value: '8',
      missingReason: null,
      flags: '',
    })
    expect(short(figures.filter(({ indicator }) => indicator === births))).toEqual([
      '02000 2019-01-01 12 8',
      '13000 2019-09-01 12 0',
      '13040 2019-01-01 12 12.5',
    ])
    expect(short(figures.filter(({ indicator }) => indicator === 'population'))).toEqual([
      '02000 2019-01-01 12 not-collected -99996',
      '11007 2020-01-01 12 not-applicable -99998',
      '13000 2019-09-01 12 7',
      '13040 2019-01-01 12 hidden -99997',
    ])
  })
})

it('open data of Statbel become figures, one series for each part', async () => {
  const file = [
    'CD_YEAR|CD_MUNTY_REFNIS|CD_SEX|MS_POP|MS_TOT_NET_INC|TX_MUNTY_DESCR_NL|CD_RGN_REFNIS',
    '2012|13040|M|8117|311339152.59|Turnhout|02000',
    '2012|13040|F|8201|-99997|Turnhout|02000',
    '',
  ].join('\r\n')
  const one = await readIn(world, `\ufeff${file}`, { name: 'TF_PSNL.txt' })
  expect(one.reading.layout).toBe('statbel')
  expect(contentsOf(one)).toMatchObject({ source: 'Statbel', figures: 4, lines: 2 })
  expect(keysOf(one)).toEqual([
    'MS_POP CD_SEX=M',
    'MS_TOT_NET_INC CD_SEX=M',
    'MS_POP CD_SEX=F',
    'MS_TOT_NET_INC CD_SEX=F',
  ])
  const measure = 'mean euro'
  const chosen = await chosenIn(world, one, {
    'MS_POP CD_SEX=M': { indicator: 'population', breakdown: 'mannen' },
    'MS_TOT_NET_INC CD_SEX=M': { indicator: 'population', measure, breakdown: 'mannen' },
    'MS_TOT_NET_INC CD_SEX=F': { indicator: 'population', measure, breakdown: 'vrouwen' },
  })
  expect(chosen.added).toBe(3)
  const figures = await kept(chosen)
  const told = figures.map(({ unit, kind, breakdown, source, value }) =>
    [unit, kind, breakdown, source, value].join(' '),
  )
  expect(told.toSorted()).toEqual([
    'euro mean mannen Statbel 311339152.59',
    'euro mean vrouwen Statbel -99997',
    'number count mannen Statbel 8117',
  ])
})

describe('a data set of Eurostat, from text to figures', () => {
  const key = 'freq=A age=Y_LT18 unit=PC'
  const expected = [
    '01000 2019-01-01 12 20.3 b',
    '01000 2020-01-01 12 hidden C',
    '02000 2019-01-01 12 13.04 bep',
    '10000 2019-01-01 12 not-collected u',
  ]

  it('in SDMX-CSV', async () => {
    const file = [
      'DATAFLOW,LAST UPDATE,freq,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS',
      ...[
        'EU27_2020,2019,24.1,,',
        'BE,2019,20.30,b,',
        'BE,2020,,,C',
        'BE2,2019,13.04,bep,',
        'BE21,2019,,u,',
        'BE335,2019,5,,',
        'DE,2019,x,,',
      ].map((rest) => `ESTAT:ILC_PEPS01N(1.0),17/09/26 23:00:00,A,Y_LT18,PC,${rest}`),
    ].join('\r\n')
    const one = await readIn(world, file)
    expect(contentsOf(one)).toMatchObject({
      name: 'ILC_PEPS01N',
      source: 'Eurostat',
      figures: 4,
      refused: 0,
      leftOut: { elsewhere: 2, 'smaller-area': 1 },
    })
    const figures = await kept(await chosenIn(world, one, { [key]: { indicator: births, definition: key } }))
    expect(short(figures)).toEqual(expected)
    expect(figures[0]).toMatchObject({ definition: key, source: 'Eurostat, ILC_PEPS01N', unit: '%' })
  })

  it('in its tab-separated layout', async () => {
    const file = [
      'freq,age,unit,geo\\TIME_PERIOD\t2019 \t2020 ',
      'A,Y_LT18,PC,BE\t20.3 b\t: C',
      'A,Y_LT18,PC,BE2\t13.04 bep\t',
      'A,Y_LT18,PC,BE21\t: u\t',
      'A,Y_LT18,PC,DE\t:C\tKG',
    ].join('\n')
    const one = await readIn(world, file, { name: 'ilc.tsv' })
    expect(contentsOf(one)).toMatchObject({ figures: 4, refused: 0, leftOut: { elsewhere: 2, empty: 2 } })
    const chosen = await chosenIn(world, one, { [key]: { indicator: births, definition: 'uit tsv' } })
    expect(short(await kept(chosen))).toEqual(expected)
  })

  it('in JSON-stat', async () => {
    const dimension = (codes: string[], labels = codes) => ({
      category: {
        index: Object.fromEntries(codes.map((code, place) => [code, place])),
        label: Object.fromEntries(codes.map((code, place) => [code, labels[place]])),
      },
    })
    const file = {
      version: '2.0',
      class: 'dataset',
      label: 'Children\u0000 at risk',
      source: 'ESTAT',
      value: { 0: 20.3, 2: 13.04 },
      status: { 0: 'b', 1: '|C', 2: 'bep', 4: 'u' },
      id: ['freq', 'age', 'unit', 'geo', 'time'],
      size: [1, 1, 1, 4, 2],
      dimension: {
        freq: dimension(['A'], ['Annual']),
        age: dimension(['Y_LT18'], ['Less than 18 years \ud800']),
        unit: dimension(['PC'], ['Percentage']),
        geo: dimension(['BE', 'BE2', 'BE21', 'FR']),
        time: dimension(['2019', '2020']),
      },
      extension: { id: 'ILC_PEPS01N' },
    }
    const one = await readIn(world, JSON.stringify(file), { name: 'ilc.json' })
    expect(contentsOf(one)).toMatchObject({
      name: 'ILC_PEPS01N Children at risk',
      source: 'Eurostat',
      figures: 4,
      written: null,
      codes: [{ key, label: 'freq Annual, age Less than 18 years \ufffd, unit Percentage', unit: 'PC' }],
    })
    const chosen = await chosenIn(world, one, { [key]: { indicator: births, definition: 'uit json' } })
    expect(short(await kept(chosen))).toEqual(expected)
  })
})

describe('any other table, from text to figures', () => {
  const explained = async (one: Import, columns: string, period = '') => {
    // The roles in these cases are roles.
    const roles = columns.split(' ') as NonNullable<Parameters<typeof sayHow>[1]['columns']>
    await sayHow(world.as('coordinator'), { id: one.id, sheet: '', columns: roles, period })
    await runJobs(world)
    return world.read((ctx) => getImport(ctx, one.id))
  }

  it('asks what its columns are, with its first lines and what they probably are', async () => {
    const one = await readIn(
      world,
      'gemeente;jaar;wat;cijfer\nTurnhout;2019;Leefloners;12\nGeel;2019;Leefloners;<5\n',
    )
    expect(one).toMatchObject({
      state: 'asked',
      reading: {
        contents: null,
        question: {
          asks: 'columns',
          columns: [
            { heading: 'gemeente', examples: ['Turnhout', 'Geel'], guess: 'area' },
            { heading: 'jaar', guess: 'period' },
            { heading: 'wat', guess: 'ignored' },
            { heading: 'cijfer', examples: ['12', '<5'], guess: 'value' },
          ],
        },
      },
    })
    const read = await explained(one, 'area period code value')
    expect(read).toMatchObject({ state: 'read', reading: { layout: 'table' } })
    expect(contentsOf(read).codes).toMatchObject([{ label: 'Leefloners', figures: 2, missing: 1 }])
    const [key = ''] = keysOf(read)
    const figures = await kept(await chosenIn(world, read, { [key]: { indicator: 'population' } }))
    expect(short(figures)).toEqual(['13008 2019-01-01 12 hidden <5', '13040 2019-01-01 12 12'])
  })

  it('with a column for each year is called as its file is', async () => {
    const one = await readIn(world, 'gebied;2018;2019\nTurnhout;1;2\nGeel;;3\n', { name: 'Kleuters.v2.csv' })
    const read = await explained(one, 'area value value')
    expect(contentsOf(read).codes).toMatchObject([{ label: 'Kleuters.v2', figures: 3 }])
    const [key = ''] = keysOf(read)
    const chosen = await chosenIn(world, read, { [key]: { indicator: 'new', measure: 'count number' } })
    expect(short(await kept(chosen))).toEqual([
      '13008 2019-01-01 12 3',
      '13040 2018-01-01 12 1',
      '13040 2019-01-01 12 2',
    ])
  })

  it('may be about one period that somebody says', async () => {
    const one = await readIn(world, 'gebied;jongeren\nTurnhout;1\n')
    const read = await explained(one, 'area value', '2019-Q2')
    const [key = ''] = keysOf(read)
    const figures = await kept(
      await chosenIn(world, read, { [key]: { indicator: 'population', definition: 'kwartaal' } }),
    )
    expect(short(figures)).toEqual(['13040 2019-04-01 3 1'])
  })

  it('forgets what it was read as when its columns are said anew, and what was put aside', async () => {
    const one = await readIn(world, 'gebied;jaar;a;b\nTurnhout;2019;1;2\n')
    const first = await explained(one, 'area period value value')
    expect(await asideOf(world, first)).toHaveLength(2)
    await expect(explained(first, 'area ignored value ignored')).rejects.toMatchObject({
      code: 'imports.columns-no-period',
      field: 'columns',
    })
    const again = await explained(first, 'area period value ignored')
    expect(contentsOf(again).codes.map(({ label }) => label)).toEqual(['a'])
    expect(await asideOf(world, again)).toHaveLength(1)
  })
})

describe('a table that somebody explained before', () => {
  const table = (year: number) => `plaats;wanneer;hoeveel\n13040;${year};4\n`
  const columns = ['area', 'period', 'value'] as const

  it('is read as that one was, when its headings are the same', async () => {
    const first = await readIn(world, table(2011))
    expect(first.state).toBe('asked')
    await sayHow(world.as('coordinator'), { id: first.id, columns: [...columns], period: '' })
    await runJobs(world)
    const second = await readIn(world, table(2012))
    expect(second).toMatchObject({ state: 'read', reading: { how: { columns: [...columns] } } })
    expect(await readIn(world, table(2012).replace('hoeveel', 'hoe veel'))).toMatchObject({ state: 'asked' })
  })

  it('is asked about once more when it could not be read by what was said', async () => {
    const file = 'wijk;moment;leeg\n13040;2015;\n'
    const one = await readIn(world, file)
    await sayHow(world.as('coordinator'), { id: one.id, columns: [...columns], period: '' })
    await runJobs(world)
    const again = await world.read((ctx) => getImport(ctx, one.id))
    expect(again).toMatchObject({ state: 'asked', reading: { problem: { code: 'imports.no-values' } } })
    expect(await readIn(world, file)).toMatchObject({ state: 'asked', reading: { problem: null } })
  })

  it('proposes no indicator for figures that say nothing of themselves', async () => {
    const byYear = (value: number) => `gemeente;2016;2017\n13040;${value};5\n`
    const said = { columns: ['area', 'value', 'value'] as const, period: '' }
    const first = await readIn(world, byYear(1), { name: 'kansarmoede.csv' })
    await sayHow(world.as('coordinator'), { id: first.id, ...said, columns: [...said.columns] })
    await runJobs(world)
    const read = await world.read((ctx) => getImport(ctx, first.id))
    await chosenIn(world, read, { [keysOf(read)[0] ?? '']: { indicator: births } })
    const second = await readIn(world, byYear(2), { name: 'werkloosheid.csv' })
    expect(second).toMatchObject({ state: 'read', reading: { choices: {} } })
  })

  it('may have a column of subjects beside a column for each year', async () => {
    const one = await readIn(world, 'wat;waar;2018;2019\nA;13040;1;2\nB;13040;3;4\n')
    const roles = ['code', 'area', 'value', 'value'] as const
    await sayHow(world.as('coordinator'), { id: one.id, columns: [...roles], period: '' })
    await runJobs(world)
    const read = await world.read((ctx) => getImport(ctx, one.id))
    expect(contentsOf(read).codes.map(({ label, figures }) => [label, figures])).toEqual([
      ['A', 2],
      ['B', 2],
    ])
  })

  it('can be explained otherwise all the same', async () => {
    const one = await readIn(world, table(2013))
    expect(one.reading.question).toMatchObject({ asks: 'columns' })
    await sayHow(world.as('coordinator'), {
      id: one.id,
      columns: ['area', 'ignored', 'value'],
      period: '1999',
    })
    await runJobs(world)
    const again = await world.read((ctx) => getImport(ctx, one.id))
    expect(await asideOf(world, again)).toMatchObject([{ periodStart: '1999-01-01', value: '4' }])
  })

  it('of one period for the whole file is asked for again: the next file has another', async () => {
    const file = 'plek;telling\n13040;4\n'
    const first = await readIn(world, file)
    await sayHow(world.as('coordinator'), { id: first.id, columns: ['area', 'value'], period: '2014' })
    await runJobs(world)
    expect(await readIn(world, file)).toMatchObject({ state: 'asked' })
  })
})

describe('a workbook, from its cells to figures', () => {
  it('in our own layout may have a title above it and notes below it', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Cijfers',
        data: [
          [{ value: 'Cijfers van Turnhout' }],
          [],
          ['indicator', 'gebied', 'jaar', 'waarde', 'bron'].map((value) => ({ value })),
          [{ value: births }, { value: 13040 }, { value: 2019 }, { value: 12.5 }, { value: 'K&G' }],
          [{ value: births }, { value: 'Geel' }, { value: '2019' }, { value: '7,25' }, { value: 'K&G' }],
          [{ value: births }, { value: 'Mol' }, { value: 2019 }, { value: 'niet bekend' }, { value: 'K&G' }],
          [],
          [{ value: 'Bron: Kind en Gezin' }],
        ],
      },
    ]).toBuffer()
    const one = await readIn(world, new Uint8Array(bytes), { name: 'cijfers.xlsx' })
    expect(one).toMatchObject({ state: 'ready', added: 3 })
    expect(contentsOf(one)).toMatchObject({ written: null, refused: 0, leftOut: {} })
    expect(short(await kept(one))).toEqual([
      '13008 2019-01-01 12 7.25',
      '13025 2019-01-01 12 not-collected',
      '13040 2019-01-01 12 12.5',
    ])
  })

  it('in a layout with decimal points keeps every decimal, of numbers and of texts', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'TF',
        data: [
          ['CD_YEAR', 'CD_REFNIS', 'MS_A'].map((value) => ({ value })),
          [{ value: 2017 }, { value: 13040 }, { value: 12.345 }],
          [{ value: 2018 }, { value: 13040 }, { value: 1234.5 }],
          [{ value: '2019' }, { value: '13040' }, { value: '12.345' }],
        ],
      },
    ]).toBuffer()
    const one = await readIn(world, new Uint8Array(bytes), { name: 'tf.xlsx' })
    expect(contentsOf(one)).toMatchObject({ name: 'TF', source: 'Statbel', refused: 0, figures: 3 })
    const figures = await kept(await chosenIn(world, one, { MS_A: { indicator: 'population' } }))
    expect(figures.map(({ value }) => value)).toEqual(['12.345', '1234.5', '12.345'])
  })
})
