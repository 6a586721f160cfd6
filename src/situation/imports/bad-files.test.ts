import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { locales } from '#src/platform/i18n/locale.ts'
import { problemText } from '#src/platform/problems.ts'
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
const head = 'indicator;gebied;jaar;waarde;bron'

/** Why a file cannot be read, as everybody reads it in their own language. */
function unreadable({ state, reading: { problem } }: Import): string | null {
  if (state !== 'unreadable' || !problem) return null
  for (const locale of locales) expect(problemText(problem.code, problem.values, locale)).not.toBe('')
  return problem.code
}
/** Lines that are refused: each with its column and what is wrong, which has words in every language. */
async function refusedOf(one: Import): Promise<string[]> {
  const lines = await asideOf(world, one)
  return lines.flatMap(({ line, problem, about }) => {
    if (problem === null) return []
    for (const locale of locales) expect(problemText(problem, about?.values ?? {}, locale)).not.toBe('')
    return `${line} ${about?.column} ${problem}`
  })
}
const again = async (one: Import, how: Omit<Parameters<typeof sayHow>[1], 'id' | 'period'>) => {
  await sayHow(world.as('coordinator'), { id: one.id, period: '', ...how })
  await runJobs(world)
  return world.read((ctx) => getImport(ctx, one.id))
}

type Cell = string | number | boolean | Date | null
const cellOf = (value: Cell) =>
  value === null ? null : value instanceof Date ? { value, format: 'dd/mm/yyyy' } : { value }
async function workbook(...sheets: { sheet: string; rows: Cell[][] }[]) {
  const written = sheets.map(({ sheet, rows }) => ({ sheet, data: rows.map((row) => row.map(cellOf)) }))
  return new Uint8Array(await writeXlsxFile(written).toBuffer())
}
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** A workbook of one sheet as its own letters. */
const rawWorkbook = (rows: string, behind = '') =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="sheet.xml"/></Relationships>`,
    ),
    'xl/sheet.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`),
  })
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const number = (value: number) => `<c><v>${value}</v></c>`
const headRow = `<row>${head.split(';').map(text).join('')}</row>`

describe('a file that was cut off', () => {
  it.each([
    [
      'provincies.incijfers.be',
      'period;geolevel;geoitem;a;b\n2019;gemeente;13040;1;2\n2019;gemeente;13008;1',
      3,
    ],
    ['Statbel', 'CD_YEAR|CD_REFNIS|MS_A|MS_B\n2019|13040|1|2\n2019|13008|', 3],
    [
      'Eurostat in SDMX-CSV',
      'DATAFLOW,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nE:A(1.0),PC,BE,2019,1,\nE:A(1.0),PC,BE2,20',
      3,
    ],
    ['Eurostat in tabs', 'unit,geo\\TIME_PERIOD\t2019 \t2020 \nPC,BE\t1\t2\nPC,BE2\t1', 3],
    ['our own', `${head}\n${births};13040;2019;1;K&G\n${births};13040;20`, 3],
  ])('in a line of %s says so of that line, and cannot be kept', async (_what, content, line) => {
    const one = await readIn(world, content)
    expect(await refusedOf(one)).toEqual([`${line} null figures.cell-count`])
    expect(one.reading.contents).toMatchObject({ refused: 1 })
  })

  it('between quotation marks says where they begin', async () => {
    const one = await readIn(world, `${head}\n${births};13040;2019;1;"Kind en G`)
    expect(unreadable(one)).toBe('figures.file-unclosed-quote')
    expect(one.reading.problem?.values).toMatchObject({ line: 2 })
    expect(await asideOf(world, one)).toEqual([])
  })

  it('as JSON or as a workbook cannot be read at all', async () => {
    const json = JSON.stringify({
      class: 'dataset',
      id: ['geo'],
      size: [1],
      dimension: { geo: {} },
      value: [1],
    })
    expect(unreadable(await readIn(world, json.slice(0, -20)))).toBe('imports.json-not-json')
    const book = await workbook({ sheet: 'a', rows: [head.split(';')] })
    expect(unreadable(await readIn(world, book.slice(0, book.length / 2)))).toBe('imports.workbook-damaged')
  })
})

describe('a text that is no table of figures', () => {
  it.each([
    ['is empty', '', 'figures.file-empty'],
    ['has blank lines only', '\n \n\n', 'figures.file-empty'],
    ['has one line of any table', 'gemeente;jaar;aantal', 'figures.file-no-rows'],
    ['is a PDF', '%PDF-1.7\n', 'figures.file-not-text'],
    [
      'has a cell longer than anybody writes',
      `a;b\nTurnhout;${'x'.repeat(5001)}\n`,
      'figures.file-cell-too-long',
    ],
    ['has more columns than anybody reads', `${'a;'.repeat(2000)}a\n1;2\n`, 'figures.file-too-many-columns'],
    ['has a quotation mark in a cell', `${head}\n"a"b;13040;2019;1;x\n`, 'figures.file-stray-quote'],
    [
      'is an old workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      'imports.workbook-old-workbook',
    ],
    ['is packed, but no workbook', zipSync({ 'a.txt': strToU8('a') }), 'imports.workbook-not-workbook'],
    ['is any JSON', '{"a": 1}', 'imports.json-not-json-stat'],
    [
      'is a list of data sets',
      '{"version": "2.0", "class": "collection", "link": {"item": []}}',
      'imports.json-collection',
    ],
    ['is about other countries', 'freq,geo\\TIME_PERIOD\t2019\nA,DE\t1\n', 'imports.nothing-here'],
    ['has no value', `${head}\n${births};13040;2019;;\n`, 'imports.no-values'],
  ])('cannot be read when it %s', async (_what, content, code) => {
    const one = await readIn(world, content)
    expect(unreadable(one)).toBe(code)
    expect(await asideOf(world, one)).toEqual([])
  })

  it.each([
    ['a sign between its cells that nobody uses', 'gemeente#jaar#aantal\nTurnhout#2019#1\n'],
    ['another sign in its heading than below it', `${head}\n${`${births},13040,2019,1,K&G\n`.repeat(3)}`],
  ])('with %s asks what its one column is', async (_what, content) => {
    const one = await readIn(world, content)
    expect(one).toMatchObject({ state: 'asked', reading: { question: { asks: 'columns' } } })
    const { question } = one.reading
    expect(question?.asks === 'columns' && question.columns.length).toBe(1)
  })

  it('that begins as a packed file or as JSON does may be a table all the same', async () => {
    const one = await readIn(world, 'PK;gemeente;jaar;aantal\n1;Turnhout;2019;3\n')
    expect(one).toMatchObject({ state: 'asked' })
  })

  it('measures too many things', async () => {
    const subjects = Array.from({ length: 67 }, (_, place) => `MS_${place}`)
    const lines = Array.from({ length: 30 }, (_, part) =>
      ['2019', '13040', `p${part}`, ...subjects.map(() => '1')].join('|'),
    )
    const content = [['CD_YEAR', 'CD_REFNIS', 'CD_DEEL', ...subjects].join('|'), ...lines].join('\n')
    const one = await readIn(world, content)
    expect(unreadable(one)).toBe('imports.too-many-codes')
    expect(one.reading.problem?.values).toEqual({ max: 2000 })
  })
})

describe('lines that are not right', () => {
  it('are all named, as far as somebody reads, and all counted', async () => {
    const lines = Array.from({ length: 1500 }, (_, place) => `${births};Atlantis ${place};2019;1;K&G`)
    const one = await readIn(world, [head, ...lines].join('\n'))
    expect(one.reading.contents).toMatchObject({ refused: 1500, figures: 0 })
    expect(await refusedOf(one)).toHaveLength(1000)
  })

  it('are named once, however many figures they have', async () => {
    const subjects = Array.from({ length: 50 }, (_, place) => `v${place}`)
    const row = (period: string, item: string) =>
      [period, 'gemeente', item, ...subjects.map(() => '1')].join(';')
    const content = [
      ['period', 'geolevel', 'geoitem', ...subjects].join(';'),
      row('2019', '12345'),
      row('ooit', '13040'),
      row('2019', '13040'),
    ].join('\n')
    const one = await readIn(world, content)
    expect(one.reading.contents).toMatchObject({ figures: 50, refused: 2 })
    expect(await refusedOf(one)).toEqual([
      '2 geoitem figures.area-nis-unknown',
      '3 period figures.period-unreadable',
    ])
  })

  it('have more or fewer cells than the heading', async () => {
    const content = `${head}\n${births};13040;2019;1\n${births};13040;2018;1;K&G;x\n${births};13040;2017;1;K&G;;\n`
    const one = await readIn(world, content)
    expect(await refusedOf(one)).toEqual(['2 null figures.cell-count', '3 null figures.cell-count'])
    expect(one.reading.contents).toMatchObject({ figures: 1 })
  })

  it('have what is no figure, in a layout whose cells are figures', async () => {
    const one = await readIn(
      world,
      'freq,geo\\TIME_PERIOD\t2019 \t2020 \nA,BE\tKG\t1.5 b\nA,BE2\t1.0E3\t1,5\n',
    )
    expect(await refusedOf(one)).toEqual(['2 2019 figures.value-unreadable', '3 2020 figures.decimal-mixed'])
    expect(one.reading.contents).toMatchObject({ figures: 2 })
  })
})

describe('the same figure twice', () => {
  it('with the same value stands once, and that is counted', async () => {
    const one = await readIn(
      world,
      `${head}\n${births};13040;2019;20;K&G\n${births};13040;2019;20,0;K&G\n${births};Turnhout;2019;20;K&G\n`,
    )
    expect(one).toMatchObject({ state: 'ready', added: 1 })
    expect(one.reading.contents).toMatchObject({
      figures: 1,
      refused: 0,
      leftOut: { 'twice-same': 2 },
      codes: [{ figures: 1, missing: 0 }],
    })
  })

  it('with other values names the line of the first, also far away', async () => {
    const years = Array.from({ length: 100 }, (_, place) => 1901 + place)
    const sources = Array.from({ length: 120 }, (_, place) => `Bron ${place}`)
    const lines = sources.flatMap((source) => years.map((year) => `${births};13040;${year};1;${source}`))
    const one = await readIn(
      world,
      [head, ...lines, `${births};13040;1901;2;Bron 0`, `${births};13040;1902;niet bekend;Bron 0`].join('\n'),
    )
    expect(one.reading.contents).toMatchObject({ figures: 12_000, refused: 2 })
    expect(one.reading.contents?.codes[0]).toMatchObject({ figures: 100, missing: 0 })
    const refused = (await asideOf(world, one)).filter(({ problem }) => problem !== null)
    expect(refused.map(({ line, problem, about }) => ({ line, problem, values: about?.values }))).toEqual([
      { line: 12_002, problem: 'figures.twice-different', values: { line: 2 } },
      { line: 12_003, problem: 'figures.twice-different', values: { line: 3 } },
    ])
  })

  it('with other marks is another figure: which one holds is not for us to say', async () => {
    const one = await readIn(
      world,
      'DATAFLOW,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nE:A(1.0),PC,BE,2019,1,b\nE:A(1.0),PC,BE,2019,1,\n',
    )
    expect(await refusedOf(one)).toEqual(['3 null figures.twice-different'])
  })

  it('is one region under both of its codes', async () => {
    const one = await readIn(
      world,
      'DATAFLOW,unit,geo,TIME_PERIOD,OBS_VALUE\nE:A(1.0),PC,BE1,2019,31\nE:A(1.0),PC,BE10,2019,31\n',
    )
    expect(one.reading.contents).toMatchObject({ figures: 1, refused: 0, leftOut: { 'twice-same': 1 } })
  })

  it('is under one heading that stands there twice', async () => {
    const one = await readIn(
      world,
      'period;geolevel;geoitem;a;a\n2019;gemeente;13040;1;1\n2020;gemeente;13040;1;2\n',
    )
    expect(await refusedOf(one)).toEqual(['3 null figures.twice-different'])
    expect(one.reading.contents).toMatchObject({ figures: 2, leftOut: { 'twice-same': 1 } })
  })
})

it('a mark that no statistical office explains is kept as it stands, and named', async () => {
  const one = await readIn(
    world,
    'DATAFLOW,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:A(1.0),PC,BE,2019,1,b*\nESTAT:A(1.0),PC,BE2,2019,2,bep\n',
  )
  expect(one.reading.contents).toMatchObject({ figures: 2, refused: 0, unknownFlags: ['b*'] })
  const kept = await keptIn(world, await chosenIn(world, one, { 'unit=PC': { indicator: births } }))
  expect((await figuresOf(world, kept)).map(({ flags }) => flags)).toEqual(['b*', 'bep'])
})

describe('a workbook', () => {
  it('with two tables asks which sheet, and reads the one that somebody names', async () => {
    const book = await workbook(
      { sheet: 'Uitleg', rows: [['Dit bestand gaat over']] },
      {
        sheet: 'Swing',
        rows: [
          ['period', 'geolevel', 'geoitem', 'v9'],
          [2019, 'gemeente', 13040, 1.5],
        ],
      },
      { sheet: 'Eigen', rows: [head.split(';'), [births, 'Turnhout', 1930, 2.5, 'K&G']] },
      {
        sheet: 'Nog een',
        rows: [
          ['naam', 'telefoon'],
          ['An', '014'],
        ],
      },
    )
    const one = await readIn(world, book, { name: 'alles.xlsx' })
    expect(one).toMatchObject({
      state: 'asked',
      reading: {
        question: {
          asks: 'sheet',
          sheets: [
            { name: 'Swing', lines: 2, layout: 'swing' },
            { name: 'Eigen', lines: 2, layout: 'figures' },
          ],
        },
      },
    })
    expect(await again(one, { sheet: 'Eigen' })).toMatchObject({ state: 'ready', added: 1 })
    const swing = await again(one, { sheet: 'Swing' })
    expect(swing).toMatchObject({
      state: 'read',
      added: 1,
      reading: { layout: 'swing', contents: { figures: 1 } },
    })
    expect(unreadable(await again(swing, { sheet: 'Weg' }))).toBe('imports.sheet-gone')
  })

  it('whose only table is hidden has none', async () => {
    const book = await workbook({ sheet: 'Alleen tekst', rows: [['Hallo'], ['dag']] })
    expect(unreadable(await readIn(world, book))).toBe('imports.sheets-empty')
  })

  it('asks what its columns are where nothing tells, and remembers the sheet', async () => {
    const book = await workbook(
      {
        sheet: 'A',
        rows: [
          ['gemeente', 'jaar', 'aantal'],
          ['Turnhout', 2019, 1.5],
        ],
      },
      {
        sheet: 'B',
        rows: [
          ['plaats', 'jaar', 'aantal'],
          ['Geel', 2019, 2.5],
        ],
      },
    )
    const one = await again(await readIn(world, book), { sheet: 'B' })
    expect(one).toMatchObject({
      state: 'asked',
      reading: {
        question: { asks: 'columns', columns: [{ heading: 'plaats', examples: ['Geel'] }, {}, {}] },
      },
    })
    const read = await again(one, { sheet: '', columns: ['area', 'period', 'value'] })
    expect(read.reading.contents).toMatchObject({ name: 'B', figures: 1 })
    const aside = await asideOf(world, read)
    expect(aside.map(({ area, value }) => `${area} ${value}`)).toEqual(['13008 2.5'])
  })

  it('has numbers that somebody typed as text, with the comma that is usual here', async () => {
    const rows: Cell[][] = [
      head.split(';'),
      [births, '13040', '2010', '12,5', 'K&G'],
      [births, '13040', '2011', '12.5', 'K&G'],
      [births, '13040', '2012', '1.234', 'K&G'],
      [births, '13040', '2013', 12.5, 'K&G'],
    ]
    const one = await readIn(world, await workbook({ sheet: 'a', rows }))
    expect(await refusedOf(one)).toEqual(['3 waarde figures.decimal-mixed'])
    const values = (await asideOf(world, one)).flatMap(({ value }) => value ?? [])
    expect(values).toEqual(['12.5', '1234', '12.5'])
  })

  it('has days where years should be', async () => {
    const rows: Cell[][] = [
      head.split(';'),
      [births, 13040, new Date(Date.UTC(2019, 0, 1)), 1, 'K&G'],
      [births, 13040, '31/12/2019', 1, 'K&G'],
    ]
    const one = await readIn(world, await workbook({ sheet: 'a', rows }))
    expect(await refusedOf(one)).toEqual(['2 jaar imports.period-is-day', '3 jaar imports.period-is-day'])
  })

  it('has formulas: what they came to counts', async () => {
    const row = `<row>${text(births)}${number(13040)}${number(2019)}<c><f>1+1</f><v>2</v></c>${text('K&amp;G')}</row>`
    const one = await readIn(world, rawWorkbook(headRow + row))
    expect(one.state).toBe('ready')
    expect((await asideOf(world, one)).map(({ value }) => value)).toEqual(['2'])
  })

  it('has formulas that nobody worked out: without them figures would be missing', async () => {
    const row = `<row>${text(births)}${number(13040)}${number(2019)}<c><f>1+1</f></c>${text('x')}</row>`
    expect(unreadable(await readIn(world, rawWorkbook(headRow + row)))).toBe('imports.formulas-without-value')
  })

  it('has merged cells: only the first of them says something', async () => {
    const title = `<row>${text('Kansarmoede in de Kempen')}</row>`
    const row = (area: string, year: number) =>
      `<row>${text(births)}${area}${number(year)}${number(3)}${text('x')}</row>`
    const merged = '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B3:B4"/></mergeCells>'
    const rows = title + headRow + row(number(13040), 2019) + row('<c/>', 2020)
    const one = await readIn(world, rawWorkbook(rows, merged))
    expect(await refusedOf(one)).toEqual(['4 gebied figures.area-missing'])
  })

  it('has errors in its cells: they are no value', async () => {
    const rows = ['#N/A', '#DIV/0!'].map(
      (error, place) =>
        `<row>${text(births)}${number(13040)}${number(2015 + place)}<c t="e"><v>${error}</v></c>${text('x')}</row>`,
    )
    const one = await readIn(world, rawWorkbook(headRow + rows.join('')))
    expect(await refusedOf(one)).toEqual(['3 waarde figures.value-unreadable'])
    expect(await asideOf(world, one)).toMatchObject([{ missingReason: 'not-collected' }, {}])
  })

  it('that would fill all memory once unpacked is not opened', async () => {
    const bomb = rawWorkbook(`${headRow}<row>${text('x'.repeat(30_000_000))}</row>`)
    expect(bomb.length).toBeLessThan(100_000)
    expect(unreadable(await readIn(world, bomb))).toBe('imports.workbook-bomb')
  })
})
