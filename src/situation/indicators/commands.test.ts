import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#src/platform/context.ts'
import { shown } from '#src/platform/forms/shown.ts'
import { changes } from '#src/platform/tables.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { listGridRows } from '#src/situation/indicators/grid-queries.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { listAllFigures } from '#src/situation/indicators/queries.ts'
import { writeSeenCell } from '#src/situation/indicators/seen-cell.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const births = 'births-in-disadvantaged-families'
const turnhout = '13040'
type Cells = Record<string, string>

const typed = (
  year: string,
  cells: Cells,
  other: { source?: string; seen?: Cells; indicator?: string } = {},
) => ({
  area: turnhout,
  period: year,
  figures: { [other.indicator ?? births]: cells },
  sources: { [other.indicator ?? births]: other.source ?? 'Kind en Gezin' },
  seen: other.seen ? { [other.indicator ?? births]: other.seen } : {},
})
const keep = (...args: Parameters<typeof typed>) => keepFigures(coordinator, typed(...args))
const figuresOf = (year: number, indicator = births) =>
  world.read(async (ctx) => {
    const { figures } = await listAllFigures(ctx, null)
    return figures
      .filter((figure) => figure.indicator === indicator && figure.period.start === `${year}-01-01`)
      .toSorted((a, b) => (a.area < b.area ? -1 : 1))
  })
const seenIn = (figures: readonly Figure[]): Cells =>
  Object.fromEntries(
    figures.map(({ area, id, version, value }) => [
      area,
      writeSeenCell({ id, version, text: shown.decimal(value) ?? '' }),
    ]),
  )

describe('figures that somebody types', () => {
  it('RQ-ENV-01: stand with their source for the municipality, its arrondissement, province and region', async () => {
    const kept = await keep('2015', { [turnhout]: '20', '13000': '8', '10000': '12', '02000': '11' })
    expect(kept).toEqual({ added: 4, replaced: 0, same: 0, removed: 0 })
    const figures = await figuresOf(2015)
    expect(Object.fromEntries(figures.map(({ area, value }) => [area, value]))).toEqual({
      '13040': '20',
      '13000': '8',
      '10000': '12',
      '02000': '11',
    })
    expect(new Set(figures.map(({ source }) => source))).toEqual(new Set(['Kind en Gezin']))
  })

  it('are exact: no rounding on the way in', async () => {
    await keep('1999', { [turnhout]: '12,3456789012345678' })
    expect(await figuresOf(1999)).toMatchObject([{ value: '12.3456789012345678' }])
  })

  it('may say why there is no value', async () => {
    await keep('2014', { [turnhout]: 'minder dan 5', '13000': 'niet bekend' })
    expect(await figuresOf(2014)).toMatchObject([
      { area: '13000', value: null, missingReason: 'not-collected' },
      { area: turnhout, value: null, missingReason: 'hidden', flags: '<5' },
    ])
  })

  it('leave cells alone that are empty and were empty', async () => {
    await keep('2013', { [turnhout]: '19' })
    expect(await keep('2013', { [turnhout]: '', '13000': '8' })).toMatchObject({ added: 1, removed: 0 })
    expect(await figuresOf(2013)).toMatchObject([{ area: '13000' }, { area: turnhout, value: '19' }])
  })

  it('change what is there, with its history, and leave equal ones alone', async () => {
    await keep('2012', { [turnhout]: '18', '13000': '7' })
    const before = await figuresOf(2012)
    const kept = await keep('2012', { [turnhout]: '18,5', '13000': '7,0' }, { seen: seenIn(before) })
    expect(kept).toEqual({ added: 0, replaced: 1, same: 0, removed: 0 })
    const ours = (await figuresOf(2012)).find(({ area }) => area === turnhout)
    expect(ours).toMatchObject({ value: '18.5', version: 2 })
    const history = await world.read((ctx) => ctx.db.select().from(changes))
    expect(history.find(({ rowId }) => rowId === ours?.id)).toMatchObject({
      subject: 'observations',
      version: 2,
      before: { value: '18' },
      after: { value: '18.5' },
      batchId: null,
    })
  })

  it('go when their cell is emptied, and can come back', async () => {
    await keep('2011', { [turnhout]: '17' })
    const seen = seenIn(await figuresOf(2011))
    expect(await keep('2011', { [turnhout]: '' }, { seen })).toMatchObject({ removed: 1 })
    expect(await figuresOf(2011)).toEqual([])
    expect(await keep('2011', { [turnhout]: '17' })).toMatchObject({ added: 1 })
  })

  it('move to another series when their source is corrected', async () => {
    await keep('2010', { [turnhout]: '10' }, { source: 'Kint en Gezin' })
    const seen = seenIn(await figuresOf(2010))
    await keep('2010', { [turnhout]: '10' }, { source: 'Opgroeien', seen })
    expect(await figuresOf(2010)).toMatchObject([{ source: 'Opgroeien', value: '10' }])
  })

  it('stand in the grid with the source that was used last', async () => {
    await keep('2009', { [turnhout]: '9' }, { source: 'Opgroeien' })
    const rows = await world.read((ctx) => listGridRows(ctx, [turnhout], yearPeriod(2008)))
    const row = rows.find(({ indicator }) => indicator.code === births)
    expect(row?.cells.size).toBe(0)
    expect(rows).toHaveLength(12)
    expect(row?.source).not.toBeNull()
  })
})

describe('figures that two people type at once', () => {
  it('are not lost: the second is told when the first changed, filled or emptied the cell', async () => {
    await keep('2008', { [turnhout]: '5' })
    const seen = seenIn(await figuresOf(2008))
    await keep('2008', { [turnhout]: '6' }, { seen })
    await expect(keep('2008', { [turnhout]: '7' }, { seen })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'platform.stale',
    })
    await expect(keep('2008', { [turnhout]: '' }, { seen })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(keep('2008', { [turnhout]: '8' })).rejects.toMatchObject({ kind: 'conflict' })
    await keep('2008', { [turnhout]: '' }, { seen: seenIn(await figuresOf(2008)) })
    await expect(keep('2008', { [turnhout]: '6' }, { seen })).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('leave a colleague’s newer figure alone where the second did not touch the cell', async () => {
    await keep('2003', { [turnhout]: '5', '13000': '4' })
    const seen = seenIn(await figuresOf(2003))
    await keep('2003', { [turnhout]: '6', '13000': '4' }, { seen })
    expect(await keep('2003', { [turnhout]: '5', '13000': '9' }, { seen })).toMatchObject({ replaced: 1 })
    const figures = await figuresOf(2003)
    expect(Object.fromEntries(figures.map(({ area, value }) => [area, value]))).toEqual({
      [turnhout]: '6',
      '13000': '9',
    })
  })

  it('are one when both typed the same', async () => {
    await keep('2007', { [turnhout]: '5' })
    expect(await keep('2007', { [turnhout]: '5' })).toEqual({ added: 0, replaced: 0, same: 0, removed: 0 })
  })

  it('all arrive, in whatever order', async () => {
    const years = ['1991', '1992', '1993', '1994', '1995', '1996']
    await Promise.all(years.map((year) => keep(year, { [turnhout]: year.slice(3) })))
    expect((await Promise.all(years.map((year) => figuresOf(Number(year))))).flat()).toHaveLength(6)
  })
})

describe('figures that cannot be', () => {
  const path = ['figures', births, turnhout]
  const measures = { [births]: 'share %' }

  it.each([
    ['a text', 'veel', 'figures.value-unreadable'],
    ['more than 100 %', '120', 'figures.share-too-high'],
    ['less than nothing', '-1', 'figures.negative'],
    ['of another unit', '12 ‰', 'figures.unit-differs'],
  ])(
    'are refused in their cell, all at once where the form says what it asked for: %s',
    async (_what, text, code) => {
      const cells = { [turnhout]: text, '02000': text }
      await expect(keepFigures(coordinator, { ...typed('2015', cells), measures })).rejects.toMatchObject({
        issues: [
          { path, code },
          { path: ['figures', births, '02000'], code },
        ],
      })
    },
  )

  it.each([
    ['more than 100 %', '120', 'figures.share-too-high'],
    ['less than nothing', '-1', 'figures.negative'],
    ['of another unit', '12 ‰', 'figures.unit-differs'],
  ])('are refused in their cell where a form says nothing of its unit: %s', async (_what, text, code) => {
    const without: Record<string, string>[] = [
      {},
      { [births]: 'veel geld' },
      { [births]: 'share' },
      { toString: 'share %' },
    ]
    for (const said of without)
      await expect(
        keepFigures(coordinator, { ...typed('2015', { [turnhout]: text }), measures: said }),
      ).rejects.toMatchObject({ kind: 'invalid', code, field: path.join('.') })
  })

  it('are refused when they were asked for in another unit than the indicator has', async () => {
    for (const said of ['rate %', 'share ‰', 'index index'])
      await expect(
        keepFigures(coordinator, { ...typed('2015', { [turnhout]: '20' }), measures: { [births]: said } }),
      ).rejects.toMatchObject({
        kind: 'conflict',
        code: 'own-indicators.measure-changed',
        field: path.join('.'),
      })
  })

  it.each([
    ['without a text', newIdentifier() + ' 1'],
    ['of no figure', 'x 1 20'],
    ['that no cell holds', newIdentifier() + ' 1 ' + '2'.repeat(200)],
  ])('are refused with something seen %s', async (_what, seen) => {
    await expect(keep('2015', { [turnhout]: '20' }, { seen: { [turnhout]: seen } })).rejects.toMatchObject({
      issues: [{ path: ['seen', births, turnhout] }],
    })
  })

  it('are refused without a source', async () => {
    await expect(keep('2016', { [turnhout]: '20' }, { source: ' ' })).rejects.toMatchObject({
      issues: [{ path: ['sources', births], code: 'figures.source-missing' }],
    })
  })

  it('are refused for an indicator that is none, a period that is none, and a year that is still far', async () => {
    await expect(keep('2015', { [turnhout]: '1' }, { indicator: 'happiness' })).rejects.toMatchObject({
      code: 'figures.indicator-unknown',
      values: { text: 'happiness' },
      field: `figures.happiness.${turnhout}`,
    })
    await expect(keep('ooit', { [turnhout]: '1' })).rejects.toMatchObject({ issues: [{ path: ['period'] }] })
    await expect(keep('2028', { [turnhout]: '1' })).rejects.toMatchObject({
      code: 'figures.year-out-of-reason',
      field: 'period',
    })
  })

  it('are refused for an area that is not ours', async () => {
    await expect(keep('2015', { '13008': '1' })).rejects.toMatchObject({ code: 'figures.area-not-compared' })
    await expect(
      keepFigures(coordinator, { ...typed('2015', { '13008': '1' }), area: '13008' }),
    ).rejects.toMatchObject({
      code: 'figures.area-not-compared',
    })
  })
})

describe('who may type figures', () => {
  it.each(['coordinator', 'facilitator'] as const)('a %s may', async (role) => {
    await expect(keepFigures(world.as(role), typed('1980', {}))).resolves.toMatchObject({ added: 0 })
  })

  it.each(['chair', 'steering-member', 'service', 'alderman', 'parent'] as const)(
    'a %s may not',
    async (role) => {
      await expect(keepFigures(world.as(role), typed('1980', {}))).rejects.toMatchObject({
        kind: 'forbidden',
      })
    },
  )

  it('a stranger may not, and a coordinator from elsewhere writes at home only', async () => {
    await expect(keepFigures(world.stranger, typed('1980', { [turnhout]: '1' }))).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(keepFigures(world.nobody, typed('1980', { [turnhout]: '1' }))).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const atHome = { ...typed('1980', { '13008': '3' }), area: '13008' }
    await expect(keepFigures(world.neighbourAtHome, atHome)).resolves.toMatchObject({ added: 1 })
    expect(await figuresOf(1980)).toEqual([])
  })
})

it('a whole year of figures is kept in nine statements', async () => {
  const cells = { [turnhout]: '1', '13000': '1', '10000': '1', '02000': '1' }
  const codes = shippedIndicators.map(({ code }) => code)
  const all = {
    area: turnhout,
    period: '1970',
    figures: Object.fromEntries(codes.map((code) => [code, cells])),
    sources: Object.fromEntries(codes.map((code) => [code, 'bron'])),
  }
  world.statements.length = 0
  expect(await keepFigures(coordinator, all)).toMatchObject({ added: 48 })
  expect(world.statements).toHaveLength(9)
})
