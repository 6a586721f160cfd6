import { describe, expect, it } from 'vitest'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { readFiguresFile, type FileReading } from '#src/situation/indicators/figures-file.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'

const reading: FileReading = {
  indicators: shippedIndicators,
  areas: knownAreas,
  locale: 'nl',
  latestYear: 2027,
  maxRows: 1000,
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array | string, other: Partial<FileReading> = {}) =>
  readFiguresFile(typeof bytes === 'string' ? utf8(bytes) : bytes, { ...reading, ...other })

const head = 'indicator;gebied;jaar;waarde;bron\n'
const births = 'Geboorten in kansarme gezinnen'

function accepted(bytes: Uint8Array | string) {
  const file = read(bytes)
  if (!file.ok) throw new Error(file.problem)
  return file
}
const problems = (lines: string) =>
  accepted(head + lines).errors.map(({ line, column, problem }) => `${line} ${column} ${problem}`)
const values = (text: string) =>
  accepted(text).lines.map(({ figure }) => figure.value ?? figure.missingReason)

const twelve = shippedIndicators
  .map(({ name }, place) => `${name.nl};Turnhout;2015;${place + 1},5;Statbel`)
  .join('\n')

describe('RQ-ENV-07: a file of figures', () => {
  it('with the columns indicator, area, year, value and source and 12 rows is read as 12 figures', () => {
    const file = accepted(head + twelve)
    expect(file.lines).toHaveLength(12)
    expect(file.errors).toEqual([])
    expect(file.lines[8]).toEqual({
      line: 10,
      figure: {
        indicator: 'births-in-disadvantaged-families',
        unit: '%',
        kind: 'share',
        breakdown: '',
        source: 'Statbel',
        area: '13040',
        period: { start: '2015-01-01', months: 12 },
        value: '9.5',
        missingReason: null,
        flags: '',
      },
    })
  })

  it('may have its columns in any order and language, and others that are named and not read', () => {
    const file = accepted(
      'source,remarque,valeur,année,zone,indicateur\nONE,x,8.5,2015,13000,young-unemployed\n',
    )
    expect(file.lines[0]?.figure).toMatchObject({ value: '8.5', area: '13000', source: 'ONE' })
    expect(file).toMatchObject({ delimiter: ',', sign: '.', ignored: ['remarque'] })
  })

  it.each([
    [
      'Windows-1252',
      Buffer.from(head + 'Leefloners met gezinslast;Liège;2020;6,2;Coördinatie\n', 'latin1'),
      'windows-1252',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${head}population;Liège;2020;6;Coördinatie\n`, 'utf16le'),
      'utf-16le',
    ],
    ['UTF-8 with its mark', utf8(`\ufeff${head}population;Liège;2020;6;Coördinatie\n`), 'utf-8'],
  ])('may be written in %s', (_what, bytes, encoding) => {
    const file = accepted(bytes)
    expect(file).toMatchObject({ encoding, errors: [] })
    expect(file.lines[0]?.figure).toMatchObject({ area: '62063', source: 'Coördinatie' })
  })

  it('may be one that went out of here, with its apostrophe before what a spreadsheet would run', () => {
    expect(accepted(`${head}population;Turnhout;2020;5;'=bron\n`).lines[0]?.figure.source).toBe('=bron')
  })

  it('keeps why there is no value, and never makes it zero', () => {
    const lines = ['<5', 'niet bekend', ':', '-', 'n.v.t.'].map(
      (value, place) => `${births};Turnhout;${2010 + place};${value};K&G`,
    )
    expect(values(head + lines.join('\n'))).toEqual([
      'hidden',
      'not-collected',
      'not-collected',
      'not-collected',
      'not-applicable',
    ])
  })

  it('leaves out lines with an empty value, and says so', () => {
    const file = accepted(`${head}${births};Beerse;2015;;K&G\n${births};Beerse;2016;20;K&G\n`)
    expect(file.lines).toHaveLength(1)
    expect(file.notes).toMatchObject([{ line: 2, column: 'value', problem: 'value-empty' }])
  })

  it('takes a bare name for the municipality, and says of what else it is the name', () => {
    const file = accepted(
      `${head}${births};Turnhout;2015;20;K&G\n${births};arrondissement Turnhout;2015;8;K&G\n`,
    )
    expect(file.lines.map(({ figure }) => figure.area)).toEqual(['13040', '13000'])
    expect(file.notes).toMatchObject([{ line: 2, problem: 'area-namesake', values: { nis: '13000' } }])
  })

  it('may give another unit, and a part such as an age group', () => {
    const file = accepted(
      'indicator;gebied;jaar;waarde;bron;eenheid;uitsplitsing\nJongeren per leeftijdscategorie;13040;2015;4,5;Statbel;%;0 tot 2 jaar\n',
    )
    expect(file.lines[0]?.figure).toMatchObject({ unit: '%', kind: 'share', breakdown: '0 tot 2 jaar' })
  })
})

describe('RQ-ENV-07: errors of a file of figures, by line', () => {
  it.each([
    ['Geluk;Turnhout;2015;20;K&G', '2 indicator indicator-unknown'],
    [';Turnhout;2015;20;K&G', '2 indicator indicator-missing'],
    [`${births};99999;2015;20;K&G`, '2 area area-nis-unknown'],
    [`${births};Atlantis;2015;20;K&G`, '2 area area-unknown'],
    [`${births};Brussel;2015;20;K&G`, '2 area area-ambiguous'],
    [`${births};;2015;20;K&G`, '2 area area-missing'],
    [`${births};Turnhout;1850;20;K&G`, '2 period year-out-of-reason'],
    [`${births};Turnhout;2028;20;K&G`, '2 period year-out-of-reason'],
    [`${births};Turnhout;vorig jaar;20;K&G`, '2 period period-unreadable'],
    [`${births};Turnhout;;20;K&G`, '2 period period-missing'],
    [`${births};Turnhout;2015;veel;K&G`, '2 value value-unreadable'],
    [`${births};Turnhout;2015;101;K&G`, '2 value share-too-high'],
    [`${births};Turnhout;2015;-1;K&G`, '2 value negative'],
    [`${births};Turnhout;2015;20 ‰;K&G`, '2 value unit-differs'],
    [`${births};Turnhout;2015;20;`, '2 source source-missing'],
    [`${births};Turnhout;2015;20;${'x'.repeat(201)}`, '2 source text-too-long'],
    [`${births};Turnhout;2015;20`, '2 null cell-count'],
    [`${births};Turnhout;2015;20;K&G;en nog`, '2 null cell-count'],
  ])('%j: %s', (line, problem) => {
    expect(problems(line)).toEqual([problem])
  })

  it('come all at once, in the order of the file, with the lines as a spreadsheet counts them', () => {
    expect(
      problems(`${births};Turnhout;2015;20;K&G\n\n;;;;x\n${births};Atlantis;2015;veel;\nkort;2\n`),
    ).toEqual([
      '4 indicator indicator-missing',
      '4 area area-missing',
      '4 period period-missing',
      '5 area area-unknown',
      '5 value value-unreadable',
      '5 source source-missing',
      '6 null cell-count',
    ])
  })

  it('name both lines of a figure that stands there twice with different values', () => {
    const file = accepted(`${head}${births};Turnhout;2015;20;K&G\n${births};13040;2015;21;K&G\n`)
    expect(file.errors).toMatchObject([{ line: 3, problem: 'twice-different', values: { line: 2 } }])
    expect(file.lines).toHaveLength(1)
  })

  it('are none for a figure that stands there twice with the same value: that is only said', () => {
    const file = accepted(`${head}${births};Turnhout;2015;20;K&G\n${births};13040;2015;20,0;K&G\n`)
    expect(file).toMatchObject({
      errors: [],
      notes: [{ problem: 'area-namesake' }, { line: 3, problem: 'twice-same', values: { line: 2 } }],
    })
  })

  it('say so where decimal commas and points stand in one column', () => {
    const lines = ['20,5', '8,25', '12.5'].map(
      (value, place) => `${births};13040;${2010 + place};${value};K&G`,
    )
    expect(problems(lines.join('\n'))).toEqual(['4 value decimal-mixed'])
  })

  it('ask what a point means where nothing in the file tells', () => {
    const file = accepted('indicator,gebied,jaar,waarde,bron\npopulation,13040,2015,47.000,Statbel\n')
    expect(file.errors).toMatchObject([
      { line: 2, column: 'value', problem: 'decimal-unclear', values: { comma: '47000', point: '47' } },
    ])
  })

  it('take a point for thousands in a file with semicolons', () => {
    expect(values(`${head}population;13040;2015;47.000;Statbel\n`)).toEqual(['47000'])
  })

  it('come for an unknown unit', () => {
    const file = accepted(`indicator;gebied;jaar;waarde;bron;eenheid\n${births};13040;2015;20;K&G;emmers\n`)
    expect(file.errors).toMatchObject([
      { column: 'unit', problem: 'unit-unknown', values: { text: 'emmers' } },
    ])
  })
})

describe('RQ-ENV-07: a file that is no table of figures', () => {
  it.each([
    ['is empty', '', 'empty'],
    ['has blank lines only', '\n\n', 'empty'],
    ['has headings only', head, 'no-rows'],
    ['is a spreadsheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]), 'not-text'],
    ['is a PDF', Buffer.from('%PDF-1.7\n'), 'not-text'],
    ['has other columns', 'naam;leeftijd\nAn;3\n', 'columns-missing'],
    ['has a quote that stays open', `${head}"population;13040;2015;1;x\n`, 'unclosed-quote'],
    ['has a heading twice', 'indicator;gebied;jaar;waarde;bron;bron\na;b;c;d;e;f\n', 'duplicate-header'],
  ])('is refused when it %s', (_what, bytes, problem) => {
    expect(read(bytes)).toMatchObject({ ok: false, problem })
  })

  it('is refused with the columns that are missing, and those that were found', () => {
    expect(read('indicator;gemeente;jaar\na;b;c\n')).toMatchObject({
      problem: 'columns-missing',
      missing: ['area', 'value', 'source'],
      values: { found: 'indicator, gemeente, jaar' },
    })
  })

  it('is refused when it has more rows than the browser may bring', () => {
    expect(read(head + 'a;b;c;d;e\n'.repeat(4), { maxRows: 3 })).toMatchObject({
      problem: 'too-many-rows',
      values: { max: 3 },
    })
  })
})

it('a file of 20 000 lines is read in less than three seconds', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, place) => `${births};13040;${1900 + (place % 120)};${place % 100},5;Bron ${place}`,
  )
  const started = performance.now()
  expect(read(head + lines.join('\n'), { maxRows: 100_000 })).toMatchObject({ ok: true, errors: [] })
  expect(performance.now() - started).toBeLessThan(3000)
})
