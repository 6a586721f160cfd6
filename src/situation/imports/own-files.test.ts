import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '#src/platform/i18n/locale.ts'
import type { Call } from '#src/platform/context.ts'
import { listPreviewLines } from '#src/situation/imports/chosen-queries.ts'
import { emptyFiguresCsv } from '#src/situation/indicators/empty-figures.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { figuresCsv } from '#src/situation/indicators/figures-csv.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { addOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { listAllFigures } from '#src/situation/indicators/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { figuresOf, keptIn, readIn } from '#tests/figure-files.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const births = 'births-in-disadvantaged-families'
const birthsName = 'Geboorten in kansarme gezinnen'
const head = 'indicator;gebied;jaar;waarde;bron;eenheid;uitsplitsing\n'
const wholeHead = head.replace('\n', ';over wie;definitie\n')
const contentsOf = (one: Awaited<ReturnType<typeof readIn>>) => {
  const { contents } = one.reading
  if (!contents) throw new Error(`not read: ${JSON.stringify(one.reading.problem)}`)
  return contents
}
const refusedIn = (id: string) =>
  world.read(async (ctx) => {
    const lines = await listPreviewLines(ctx, id, [], { outcome: 'refused', limit: 50, offset: 0 })
    return lines.map(({ line, problem, about }) => `${line} ${about?.column} ${problem}`)
  })
const problemsOf = async (text: string): Promise<string[]> => refusedIn((await readIn(world, text)).id)

describe('RQ-ENV-07: figures that went out of here', () => {
  beforeAll(async () => {
    const measures = [
      { name: '=Inkomen; “per kind”', kind: 'median', unit: 'euro' },
      { name: 'Leeftijd van de moeder', kind: 'mean', unit: 'years' },
      { name: 'مؤشر', kind: 'index', unit: 'index' },
      { name: 'Steun aan gezinnen', kind: 'count', unit: 'euro' },
    ] as const
    for (const measure of measures)
      await addOwnIndicator(coordinator, { ...measure, definition: 'x', usualSource: 'x' })
    const lines = [
      `${births};13040;2015;20,55;"Kind en Gezin; ""K&G""";;;;`,
      `${births};13000;2015;<5;"Kind en Gezin; ""K&G""";;;;`,
      `${births};10000;2015;nog niet gepubliceerd;K&G;;;;`,
      `${births};02000;2015;n.v.t.;K&G;;;;`,
      `${births};13040;2023-2024;0;K&G;;;;`,
      `${births};13040;2013-2015;123456789,123456789;K&G;aantal;;;`,
      `${births};13040;2019-Q2;7;K&G;;;;`,
      `${births};13040;2019-S2;8;K&G;;;;`,
      `${births};13040;2019-05;9;K&G;;;;`,
      `young-people-by-age;13040;2015;47000;'=cmd;;0 tot 2 jaar;;`,
      `young-people-by-age;13040;2015;1;"  met ""aanhaling""tekens ";;'@deel;;`,
      `"'=Inkomen; “per kind”";13040;2015;-12345,5;K&G;;;;`,
      `Leeftijd van de moeder;13040;2015;29,5;K&G;;;;`,
      `مؤشر;13040;2015;-0,5;K&G;;;;`,
      `Steun aan gezinnen;13040;2015;12345,5;K&G;;;;`,
      `${births};13040;2015;21;K&G;;;levend geborenen;drie van de zes criteria`,
    ]
    const one = await readIn(world, wholeHead + lines.join('\n'))
    await keptIn(world, one)
  })

  const written = (locale: Call['locale'], fictional = false) =>
    world.read(async (ctx) => {
      const { figures } = await listAllFigures(ctx, null)
      expect(figures.length).toBeGreaterThanOrEqual(16)
      return figuresCsv(figures, { fictional, locale, indicators: await listIndicators(ctx) })
    })

  it.each(locales)('come back as they are when they are read in again (%s)', async (locale) => {
    const one = await readIn(world, await written(locale), { by: { ...coordinator, locale } })
    expect(contentsOf(one)).toMatchObject({ refused: 0, unknownFlags: [] })
    expect(one).toMatchObject({ state: 'ready', added: 0, replaced: 0, same: 16 })
  })

  it('come back as they are with the column that says of every line that it is invented', async () => {
    const one = await readIn(world, await written('nl', true))
    expect(one).toMatchObject({ state: 'ready', added: 0, replaced: 0, same: 16 })
  })

  it('come back without the sums that we made of them', async () => {
    const { figures, indicators } = await world.read(async (ctx) => ({
      figures: (await listAllFigures(ctx, null)).figures,
      indicators: await listIndicators(ctx),
    }))
    const sums = figures
      .slice(0, 3)
      .map((figure): Figure => ({ ...figure, value: '99', missingReason: null, derived: 'sum' }))
    const text = figuresCsv([...figures, ...sums], { fictional: false, locale: 'fr', indicators })
    const one = await readIn(world, text)
    expect(one).toMatchObject({ state: 'ready', added: 0, replaced: 0, same: 16 })
    expect(contentsOf(one).leftOut).toEqual({ derived: 3 })
  })
})

describe('RQ-ENV-07: the empty file to fill in', () => {
  const template = emptyFiguresCsv(shippedIndicators, ['13040', '13000'], yearPeriod(2025), 'nl')

  it('holds no value, and that is said', async () => {
    expect(await readIn(world, template)).toMatchObject({
      state: 'unreadable',
      reading: { problem: { code: 'imports.no-values' } },
    })
  })

  it('may be filled in for a part: lines without a value are left out, whatever they lack', async () => {
    const filled = template
      .split('\r\n')
      .map((line, place) => {
        const cells = line.split(';')
        return place === 1 ? [...cells.slice(0, 4), '12', cells[5], 'Statbel'].join(';') : line
      })
      .join('\r\n')
    const one = await readIn(world, filled)
    expect(one).toMatchObject({ state: 'ready', added: 1 })
    expect(contentsOf(one)).toMatchObject({ figures: 1, refused: 0, leftOut: { empty: 23 } })
  })
})

describe('RQ-ENV-07: a file in our own layout', () => {
  it.each([
    ['Windows-1252', Buffer.from(`${head}population;Liège;2020;6;Coördinatie;;\n`, 'latin1'), 'windows-1252'],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${head}population;Liège;2020;6;Coördinatie;;\n`, 'utf16le'),
      'utf-16le',
    ],
    [
      'UTF-8 with its mark',
      new TextEncoder().encode(`\ufeff${head}population;Liège;2020;6;Coördinatie;;\n`),
      'utf-8',
    ],
  ])('may be written in %s', async (_what, bytes, encoding) => {
    const one = await readIn(world, new Uint8Array(bytes))
    expect(contentsOf(one)).toMatchObject({ written: { encoding }, codes: [{ source: 'Coördinatie' }] })
    expect(one.state).toBe('ready')
  })

  it('takes an indicator for one, by its name, its code and in any language, in one file', async () => {
    const one = await readIn(
      world,
      head +
        [
          `${birthsName};13040;1950;1;K&G;;`,
          `${births};13040;1951;2;K&G;%;`,
          `${birthsName.toUpperCase()};13040;1952;3 %;K&G;;`,
          `${birthsName};13040;1953;niet bekend;K&G;;`,
          `${births};13040;1950;1,0;K&G;procent;`,
        ].join('\n'),
    )
    expect(one).toMatchObject({ state: 'ready', added: 4 })
    expect(contentsOf(one)).toMatchObject({ figures: 4, refused: 0, leftOut: { 'twice-same': 1 } })
    expect(contentsOf(one).codes.map(({ figures, missing }) => [figures, missing])).toEqual([
      [4, 1],
      [0, 0],
      ...contentsOf(one)
        .codes.slice(2)
        .map(() => [0, 0]),
    ])
    const figures = await figuresOf(world, await keptIn(world, one))
    expect(figures.map(({ start, value, unit }) => `${start.slice(0, 4)} ${value} ${unit}`)).toEqual([
      '1950 1 %',
      '1951 2 %',
      '1952 3 %',
      '1953 null %',
    ])
  })

  it('says of an indicator in two ways that its values differ', async () => {
    expect(
      await problemsOf(`${head}${birthsName};13040;1954;1;K&G;;\n${births};13040;1954;2;K&G;;\n`),
    ).toEqual(['3 null figures.twice-different'])
  })

  it('takes a bare name for the municipality, and says of what else it is the name', async () => {
    const one = await readIn(
      world,
      `${head}${births};Turnhout;1955;20;K&G;;\n${births};arrondissement Turnhout;1955;8;K&G;;\n`,
    )
    expect(contentsOf(one).namesakes).toEqual([
      { text: 'Turnhout', read: 'Turnhout', other: 'het arrondissement Turnhout' },
    ])
    const figures = await figuresOf(world, await keptIn(world, one))
    expect(figures.map(({ area }) => area)).toEqual(['13000', '13040'])
  })

  it('takes a point for thousands in a file with semicolons, and asks in one with commas', async () => {
    const one = await readIn(world, `${head}population;13040;1956;47.000;Statbel;;\n`)
    expect(await figuresOf(world, await keptIn(world, one))).toMatchObject([{ value: '47000' }])
    const comma = head.replaceAll(';', ',')
    expect(await problemsOf(`${comma}population,13040,1956,47.000,Statbel,,\n`)).toEqual([
      '2 waarde figures.decimal-unclear',
    ])
  })

  it('whose unit nobody knows asks what it is', async () => {
    const one = await readIn(world, `${head}${births};13040;1957;20;K&G;emmers;\n`)
    expect(one).toMatchObject({ state: 'read', reading: { choices: {} } })
    expect(contentsOf(one).codes).toMatchObject([{ unit: 'emmers' }])
  })
})

describe('RQ-ENV-07: errors of a file in our own layout, by line', () => {
  it.each([
    [';Turnhout;2015;20;K&G;;', '2 indicator figures.indicator-missing'],
    [`${births};99999;2015;20;K&G;;`, '2 gebied figures.area-nis-unknown'],
    [`${births};Atlantis;2015;20;K&G;;`, '2 gebied figures.area-unknown'],
    [`${births};Brussel;2015;20;K&G;;`, '2 gebied figures.area-ambiguous'],
    [`${births};;2015;20;K&G;;`, '2 gebied figures.area-missing'],
    [`${births};Turnhout;1850;20;K&G;;`, '2 jaar figures.year-out-of-reason'],
    [`${births};Turnhout;2028;20;K&G;;`, '2 jaar figures.year-out-of-reason'],
    [`${births};Turnhout;vorig jaar;20;K&G;;`, '2 jaar figures.period-unreadable'],
    [`${births};Turnhout;01/01/2015;20;K&G;;`, '2 jaar imports.period-is-day'],
    [`${births};Turnhout;;20;K&G;;`, '2 jaar figures.period-missing'],
    [`${births};Turnhout;2015;veel;K&G;;`, '2 waarde figures.value-unreadable'],
    [`${births};Turnhout;2015;20 ‰;K&G;%;`, '2 waarde figures.unit-differs'],
    [`${births};Turnhout;2015;20;;;`, '2 bron figures.source-missing'],
    [`${births};Turnhout;2015;20;${'x'.repeat(201)};;`, '2 bron figures.text-too-long'],
    [`${births};Turnhout;2015;20`, '2 null figures.cell-count'],
    [`${births};Turnhout;2015;20;K&G;;;en nog`, '2 null figures.cell-count'],
  ])('%j: %s', async (line, problem) => {
    expect(await problemsOf(`${head}${line}\n`)).toEqual([problem])
  })

  it.each([
    ['101', 'figures.share-too-high'],
    ['-1', 'figures.negative'],
  ])('a value that a share cannot have is one: %s', async (value, problem) => {
    const one = await readIn(world, `${head}${births};13040;2015;${value};K&G;;\n`)
    expect(contentsOf(one)).toMatchObject({ refused: 0, impossible: 1 })
    const [line] = await world.read((ctx) => {
      const chosen = Object.values(one.reading.choices ?? {}).flatMap((choice) =>
        choice ? [{ place: 0, choice }] : [],
      )
      return listPreviewLines(ctx, one.id, chosen, { outcome: 'refused', limit: 9, offset: 0 })
    })
    expect(line).toMatchObject({ line: 2, problem, about: { values: { text: value } } })
  })

  it('come all at once, in the order of the file, with the lines as a spreadsheet counts them', async () => {
    const text = `${head}${births};13040;1960;20;K&G;;\n\n;;;x;x;;\n${births};Atlantis;2015;veel;;;\nkort;2\n`
    expect(await problemsOf(text)).toEqual([
      '4 indicator figures.indicator-missing',
      '4 gebied figures.area-missing',
      '4 jaar figures.period-missing',
      '5 bron figures.source-missing',
      '5 gebied figures.area-unknown',
      '5 waarde figures.value-unreadable',
      '6 null figures.cell-count',
    ])
  })

  it('say so where decimal commas and points stand in one column', async () => {
    const lines = ['20,5', '8,25', '12.5'].map(
      (value, place) => `${births};13040;${1940 + place};${value};K&G;;`,
    )
    expect(await problemsOf(head + lines.join('\n'))).toEqual(['4 waarde figures.decimal-mixed'])
  })
})
