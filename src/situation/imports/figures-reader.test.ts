import { describe, expect, it } from 'vitest'
import { CodeList } from '#src/situation/imports/code-list.ts'
import { figuresReader } from '#src/situation/imports/figures-reader.ts'

const head = 'indicator;gebied;jaar;waarde;bron;eenheid;uitsplitsing'
function read(header: string, ...lines: string[]) {
  const codes = new CodeList()
  const reader = figuresReader(header.split(';'))
  const cells = lines.flatMap(
    (line, place) => reader?.cellsOf({ line: place + 2, cells: line.split(';') }, codes) ?? [],
  )
  return { reader, cells, codes: codes.all() }
}
const wrong = (line: string) =>
  read(head, line).cells.flatMap((cell) =>
    (cell.wrong ?? []).map(({ column, problem }) => `${column} ${problem}`),
  )

describe('RQ-ENV-07: our own table', () => {
  it('has its columns in any order and language, and others that are named and not read', () => {
    const { reader, cells, codes } = read(
      'source;remarque;valeur;année;zone;indicateur',
      'ONE;x;8.5;2015;13000;Jeunes',
    )
    expect(reader).toMatchObject({
      layout: 'figures',
      ignored: ['remarque'],
      headings: { area: 'zone', period: 'année' },
    })
    expect(cells).toMatchObject([
      { line: 2, code: 0, column: 'valeur', area: '13000', period: '2015', value: '8.5' },
    ])
    expect(codes).toMatchObject([{ label: 'Jeunes', source: 'ONE', unit: '', breakdown: '' }])
  })

  it.each(['indicator', 'gebied', 'jaar', 'waarde', 'bron'])(
    'is not recognised without the column %s',
    (column) => {
      expect(figuresReader(head.split(';').filter((one) => one !== column))).toBeNull()
    },
  )

  it('has a code for each indicator, unit, part and source, however it is spaced and capitalised', () => {
    const { codes } = read(
      head,
      'Jongeren;13040;2015;1;Statbel;%;',
      'jongeren;13040;2016;1;Statbel;procent;',
      ' JONGEREN ;13040;2017;1;Statbel;%;',
      'Jongeren;13040;2015;1;Statbel;aantal;',
      'Jongeren;13040;2015;1;Statbel;%;0-2',
      'Jongeren;13040;2015;1;Kind en Gezin;%;',
    )
    expect(
      codes.map(({ label, unit, breakdown, source }) => [label, unit, breakdown, source].join('|')),
    ).toEqual([
      'Jongeren|%||Statbel',
      'Jongeren|aantal||Statbel',
      'Jongeren|%|0-2|Statbel',
      'Jongeren|%||Kind en Gezin',
    ])
  })

  it.each([
    ['20 %', '%'],
    ['20%', '%'],
    ['2,5 ‰', '‰'],
    ['€ 1.200', 'euro'],
    ['1200 euro', 'euro'],
    ['41,5 jaar', 'years'],
    ['20', ''],
    ['1.000,5', ''],
    ['<5', ''],
    ['niet bekend', ''],
  ])('takes the unit that stands beside a value: %s', (value, unit) => {
    expect(read(head, `Jongeren;13040;2015;${value};Statbel;;`).codes).toMatchObject([{ unit }])
  })

  it.each([
    [';13040;2015;20;K&G;;', ['indicator figures.indicator-missing']],
    ['a;13040;2015;20;;;', ['bron figures.source-missing']],
    [`a;13040;2015;20;${'x'.repeat(201)};;`, ['bron figures.text-too-long']],
    [`a;13040;2015;20;K&G;;${'x'.repeat(101)}`, ['uitsplitsing figures.text-too-long']],
    ['a;13040;2015;20 ‰;K&G;%;', ['waarde figures.unit-differs']],
    [';13040;2015;20;;;', ['indicator figures.indicator-missing', 'bron figures.source-missing']],
    ['a;13040;2015;20 %;K&G;procent;', []],
    ['a;13040;2015;20 %;K&G;emmers;', []],
  ])('%j has this wrong: %j', (line, problems) => {
    expect(wrong(line)).toEqual(problems)
  })

  it('comes back without the apostrophe that was put before what a spreadsheet would run', () => {
    const { codes } = read(head, "'=som;13040;2015;1;'+bron;;'@deel")
    expect(codes).toMatchObject([{ label: '=som', source: '+bron', breakdown: '@deel' }])
  })

  it.each(['afgeleid', 'dérivé', 'derived'])('leaves out sums that we made ourselves (%s)', (heading) => {
    const { cells } = read(
      `indicator;gebied;jaar;waarde;bron;${heading}`,
      'a;02000;2015;20;Statbel;opgeteld uit 300 gemeenten',
      'a;13040;2015;20;Statbel;',
    )
    expect(cells.map(({ leftOut }) => leftOut)).toEqual(['derived', undefined])
  })
})
