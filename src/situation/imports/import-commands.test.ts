import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import type { Call } from '#src/platform/context.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import {
  readAgain,
  receiveFigures,
  removeImport,
  startKeeping,
  stopImport,
  undoImport,
} from '#src/situation/imports/import-commands.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { getImportView } from '#src/situation/imports/import-view-queries.ts'
import { getImport, listChangedSince, listImports } from '#src/situation/imports/import-queries.ts'
import { keepImport } from '#src/situation/imports/keep-commands.ts'
import { listPreviewLines } from '#src/situation/imports/chosen-queries.ts'
import { importLines } from '#src/situation/imports/tables.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { listAllFigures } from '#src/situation/indicators/queries.ts'
import { writeSeenCell } from '#src/situation/indicators/seen-cell.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { keptIn, newFile, readIn, undoneIn } from '#tests/figure-files.ts'
import { runJobs } from '#tests/jobs.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const births = 'births-in-disadvantaged-families'
const head = 'indicator;gebied;jaar;waarde;bron\n'

const bring = (content: string) => readIn(world, content)
const bringAndKeep = async (content: string) => keptIn(world, await bring(content))
const undo = (id: string) => undoneIn(world, { id } as Awaited<ReturnType<typeof bring>>)
const line = (year: number, value: string, area = '13040', source = 'K&G') =>
  `${births};${area};${year};${value};${source}\n`
const valueIn = (year: number) =>
  world.read(async (ctx) => {
    const { figures } = await listAllFigures(ctx, null)
    const [figure, ...more] = figures.filter(
      ({ indicator, area, period }) =>
        indicator === births && area === '13040' && period.start === `${year}-01-01`,
    )
    return more.length > 0 ? 'more than one' : (figure?.value ?? figure?.missingReason ?? null)
  })
const changedSince = (id: string) => world.read((ctx) => listChangedSince(ctx, id))
const here = (id: string) => world.read((ctx) => getImport(ctx, id))

describe('RQ-ENV-07: a file of figures that is read in', () => {
  it('with 12 rows gives 12 figures', async () => {
    const rows = shippedIndicators
      .map(({ name }, place) => `${name.nl};Turnhout;2001;${place + 1};Statbel`)
      .join('\n')
    const one = await bring(head + rows)
    expect(one).toMatchObject({ state: 'ready', added: 12, replaced: 0, same: 0 })
    expect(one.reading.contents).toMatchObject({ figures: 12, refused: 0 })
    const kept = await keptIn(world, one)
    expect(kept).toMatchObject({ state: 'kept', added: 12, fileName: 'cijfers.csv', by: 'Noor Aerts' })
  })

  it('lists its errors by line, and nothing of it is kept', async () => {
    const { id, reading } = await bring(
      head + line(2006, '20') + `${births};Nergenshuizen;2006;1;bron\n` + line(2006, 'veel', '13008'),
    )
    expect(reading.contents).toMatchObject({ figures: 1, refused: 2 })
    const refused = await world.read((ctx) =>
      listPreviewLines(ctx, id, [], { outcome: 'refused', limit: 50, offset: 0 }),
    )
    expect(refused).toMatchObject([
      { line: 3, problem: 'figures.area-unknown', about: { column: 'gebied' } },
      { line: 4, problem: 'figures.value-unreadable', about: { values: { text: 'veel' } } },
    ])
    await expect(startKeeping(coordinator, { id })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'figures.import-has-errors',
      values: { count: 2 },
    })
    expect(await valueIn(2006)).toBeNull()
  })

  it('keeps nothing before somebody says so', async () => {
    await bring(head + line(2002, '20'))
    expect(await valueIn(2002)).toBeNull()
  })

  it('says before and after how many are new, changed and the same', async () => {
    await bringAndKeep(head + line(2003, '20') + line(2004, '21'))
    const one = await bring(
      head + line(2003, '20,0') + line(2004, '22') + line(2005, '23') + line(2005, '9', '13000'),
    )
    expect(one).toMatchObject({ added: 2, replaced: 1, same: 1 })
    expect(await keptIn(world, one)).toMatchObject({ added: 2, replaced: 1, same: 1 })
    expect(await Promise.all([2003, 2004, 2005].map(valueIn))).toEqual(['20', '22', '23'])
  })

  it('is refused for a value that its measure cannot have', async () => {
    const { id, reading } = await bring(head + line(2007, '200') + line(2008, '-3'))
    expect(reading.contents).toMatchObject({ impossible: 2 })
    await expect(startKeeping(coordinator, { id })).rejects.toMatchObject({ values: { count: 2 } })
  })

  it('is kept once, whoever presses twice and however often its work is begun', async () => {
    const { id } = await bring(head + line(2008, '20'))
    const both = await Promise.allSettled([
      startKeeping(coordinator, { id }),
      startKeeping(coordinator, { id }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await runJobs(world)
    expect(await keepImport(world.system, { id })).toMatchObject({ added: 0, replaced: 0 })
    expect(await here(id)).toMatchObject({ state: 'kept', added: 1 })
    await expect(startKeeping(coordinator, { id })).rejects.toMatchObject({ code: 'imports.wrong-moment' })
  })

  it('is kept as whoever keeps it has seen it: another choice is another version', async () => {
    const { id, version } = await bring(head + line(2013, '20'))
    await chooseCodes(coordinator, {
      id,
      source: 'K&G',
      codes: [{ indicator: births, breakdown: 'andere groep' }],
    })
    await expect(startKeeping(coordinator, { id, version })).rejects.toMatchObject({ kind: 'conflict' })
    await startKeeping(coordinator, { id, version: (await here(id)).version })
  })

  it('says in its preview what keeping it would do now, whatever was kept since', async () => {
    const first = await bring(head + line(2014, '20'))
    const second = await bring(head + line(2014, '21'))
    await keptIn(world, first)
    const view = await world.read((ctx) => getImportView(ctx, second.id, new URLSearchParams()))
    expect(view.import).toMatchObject({ added: 0, replaced: 1, same: 0 })
    expect(view.lines).toMatchObject([{ outcome: 'changed' }])
  })

  it('leaves nothing aside once it is kept', async () => {
    const { id } = await bringAndKeep(head + line(2012, '20'))
    const aside = await world.read(({ db }) => db.select().from(importLines))
    expect(aside.filter(({ importId }) => importId === id)).toEqual([])
  })

  it('may bring figures of places elsewhere, for whoever compares with them', async () => {
    expect(await bringAndKeep(head + line(2009, '15', 'Borsbeek') + line(2009, '16', '11002'))).toMatchObject(
      {
        added: 2,
      },
    )
  })

  it('keeps other sources and parts in series of their own', async () => {
    await bringAndKeep(head + line(2010, '20', '13040', 'Bron A') + line(2010, '30', '13040', 'Bron B'))
    expect(await valueIn(2010)).toBe('more than one')
  })

  it('stands in the list with those read in before, newest first, those undecided only for a week', async () => {
    const { id } = await bring(head + line(2011, '20'))
    const list = await world.read((ctx) => listImports(ctx))
    expect(list[0]).toMatchObject({ id, state: 'ready' })
    const nextMonth = { ...coordinator, now: new Date(coordinator.now.getTime() + 30 * 86_400_000) }
    const later = await world.read((ctx) => listImports(ctx), nextMonth)
    expect(later.some((one) => one.state === 'ready')).toBe(false)
    expect(later.length).toBeGreaterThan(0)
  })

  it.each([
    ['an empty file', '', 'figures.file-empty'],
    ['only headings', head, 'figures.file-no-rows'],
    ['a damaged workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'imports.workbook-damaged'],
    ['a pdf', '%PDF-1.4\n', 'figures.file-not-text'],
    ['a quotation mark that never closes', `${head}"births;13040`, 'figures.file-unclosed-quote'],
    ['JSON that was cut off', '{"class": "dataset", "val', 'imports.json-not-json'],
  ])('cannot be read when it is %s, and says why', async (_what, content, code) => {
    const one = await readIn(world, content)
    expect(one).toMatchObject({ state: 'unreadable', reading: { problem: { code } } })
  })

  it('needs a file', async () => {
    await expect(receiveFigures(coordinator, {})).rejects.toMatchObject({
      issues: [{ code: 'figures.file-missing' }],
    })
  })
})

describe('work on a file that somebody stops', () => {
  it('ends at its next step, keeps nothing, and can be begun again', async () => {
    const { importId: id } = await receiveFigures(coordinator, {
      fileId: await newFile(coordinator, head + line(1971, '1')),
    })
    await stopImport(coordinator, { id })
    await runJobs(world)
    expect(await here(id)).toMatchObject({
      state: 'stopped',
      reading: { problem: { code: 'imports.just-stopped' } },
    })
    await readAgain(coordinator, { id })
    await runJobs(world)
    expect(await here(id)).toMatchObject({ state: 'ready', added: 1, reading: { problem: null } })
  })

  it('that is being kept goes back to where it was', async () => {
    const { id } = await bring(head + line(1972, '1'))
    await startKeeping(coordinator, { id })
    await stopImport(coordinator, { id })
    await runJobs(world)
    expect(await here(id)).toMatchObject({ state: 'ready' })
    expect(await valueIn(1972)).toBeNull()
    expect(await keptIn(world, await here(id))).toMatchObject({ state: 'kept', added: 1 })
  })

  it('ends at once where nobody does it any more', async () => {
    const { importId: id } = await receiveFigures(coordinator, {
      fileId: await newFile(coordinator, head + line(1974, '1')),
    })
    await world.database.executeSql("update jobs.job set state = 'failed' where data ->> 'id' = $1", [id])
    await stopImport(coordinator, { id })
    expect(await here(id)).toMatchObject({ state: 'stopped' })
    await readAgain(coordinator, { id })
    await runJobs(world)
    expect(await here(id)).toMatchObject({ state: 'ready' })
  })

  it('is refused where no work goes on', async () => {
    const { id } = await bring(head + line(1973, '1'))
    await expect(stopImport(coordinator, { id })).rejects.toMatchObject({ code: 'imports.wrong-moment' })
  })
})

describe('undoing a file that was read in', () => {
  it('takes away what it added and puts back what it replaced', async () => {
    await bringAndKeep(head + line(1990, '10') + line(1991, 'niet bekend'))
    const { id: importId } = await bringAndKeep(head + line(1990, '11') + line(1991, '12') + line(1992, '13'))
    await undo(importId)
    expect(await Promise.all([1990, 1991, 1992].map(valueIn))).toEqual(['10', 'not-collected', null])
    expect(await here(importId)).toMatchObject({ state: 'undone' })
    expect(await changedSince(importId)).toEqual([])
  })

  it('leaves alone what somebody changed since, and lists it', async () => {
    const { id: importId } = await bringAndKeep(head + line(1993, '10') + line(1994, '11'))
    const { figures } = await world.read((ctx) => listAllFigures(ctx, null))
    const figure = figures.find(({ period }) => period.start === '1993-01-01')
    const typed = { area: '13040', period: '1993', sources: { [births]: 'K&G' } }
    const cell = {
      figures: { [births]: { '13040': '99' } },
      seen: { [births]: { '13040': writeSeenCell({ id: figure!.id, version: 1, text: '10' }) } },
    }
    await keepFigures(coordinator, { ...typed, ...cell })
    await undo(importId)
    expect(await Promise.all([1993, 1994].map(valueIn))).toEqual(['99', null])
    expect(await changedSince(importId)).toMatchObject([
      { indicator: births, area: '13040', start: '1993-01-01', months: 12 },
    ])
  })

  it('works for two files one after the other, in either order', async () => {
    const first = await bringAndKeep(head + line(1981, '1') + line(1982, '1'))
    const second = await bringAndKeep(head + line(1981, '2') + line(1983, '2'))
    await undo(second.id)
    expect(await Promise.all([1981, 1982, 1983].map(valueIn))).toEqual(['1', '1', null])
    await undo(first.id)
    expect(await Promise.all([1981, 1982].map(valueIn))).toEqual([null, null])
    expect(await changedSince(first.id)).toEqual([])

    const third = await bringAndKeep(head + line(1984, '3'))
    const fourth = await bringAndKeep(head + line(1984, '4'))
    await undo(third.id)
    expect(await valueIn(1984)).toBe('4')
    await undo(fourth.id)
    expect(await valueIn(1984)).toBeNull()
  })

  /** Keeps a file for each of these values of one year, one after the other. */
  async function keptInTurn(year: number, values: readonly string[]): Promise<string[]> {
    const ids: string[] = []
    for (const value of values) ids.push((await bringAndKeep(head + line(year, value))).id)
    return ids
  }
  /** Undoes these files one after the other; gives what stood there after each. */
  async function afterUndoing(year: number, ids: readonly (string | undefined)[]) {
    const standing: (string | null)[] = []
    for (const id of ids) {
      await undo(id!)
      standing.push(await valueIn(year))
    }
    return standing
  }
  const typeOver = async (year: number, value: string) => {
    const { figures } = await world.read((ctx) => listAllFigures(ctx, null))
    const figure = figures.find(({ period, area }) => area === '13040' && period.start === `${year}-01-01`)
    const seen = figure && { '13040': writeSeenCell({ ...figure, text: figure.value ?? '' }) }
    await keepFigures(coordinator, {
      area: '13040',
      period: String(year),
      sources: { [births]: 'K&G' },
      figures: { [births]: { '13040': value } },
      seen: seen ? { [births]: seen } : {},
    })
  }

  it('never brings back a value of a file that is undone itself', async () => {
    const [a, b] = await keptInTurn(1961, ['10', '20'])
    expect(await afterUndoing(1961, [a, b])).toEqual(['20', null])
    const [c, d] = await keptInTurn(1961, ['30', '40'])
    expect(await afterUndoing(1961, [d, c])).toEqual(['30', null])
  })

  it.each([
    [1962, [0, 1, 2], ['30', '30', null]],
    [1963, [1, 0, 2], ['30', '30', null]],
    [1964, [0, 2, 1], ['30', '20', null]],
    [1965, [1, 2, 0], ['30', '10', null]],
    [1966, [2, 0, 1], ['20', '20', null]],
    [1967, [2, 1, 0], ['20', '10', null]],
  ])('holds for three files in every order (%i)', async (year, order, standing) => {
    const ids = await keptInTurn(year, ['10', '20', '30'])
    expect(
      await afterUndoing(
        year,
        order.map((place) => ids[place]),
      ),
    ).toEqual(standing)
  })

  it('brings back what somebody typed before or between the files', async () => {
    await typeOver(1968, '5')
    const [a, b] = await keptInTurn(1968, ['10', '20'])
    expect(await afterUndoing(1968, [a, b])).toEqual(['20', '5'])

    const [c] = await keptInTurn(1969, ['10'])
    await typeOver(1969, '15')
    const [d] = await keptInTurn(1969, ['20'])
    expect(await afterUndoing(1969, [c, d])).toEqual(['20', '15'])
  })

  it('takes as many statements for a thousand figures as for one', async () => {
    const counts: number[] = []
    for (const places of [1, 1000]) {
      const file = (value: string) =>
        head +
        Array.from({ length: places }, (_, place) =>
          line(1901 + (place % 40), value, '13040', `U ${place}`),
        ).join('')
      const [a, b] = [await bringAndKeep(file('1')), await bringAndKeep(file('2'))]
      await undo(a.id)
      world.statements.length = 0
      await undo(b.id)
      counts.push(world.statements.length)
    }
    expect(counts[1]).toBe(counts[0])
    const { figures } = await world.read((ctx) => listAllFigures(ctx, null))
    expect(figures.filter(({ source }) => source.startsWith('U '))).toEqual([])
  })

  it('is done once, and only for a file that was kept', async () => {
    const { id } = await bring(head + line(1985, '1'))
    await expect(undoImport(coordinator, { id })).rejects.toMatchObject({ code: 'imports.wrong-moment' })
    await keptIn(world, await here(id))
    await undo(id)
    await expect(undoImport(coordinator, { id })).rejects.toMatchObject({ code: 'imports.wrong-moment' })
  })
})

describe('taking away a file that was read in', () => {
  it('takes it away for good, with what stood in it', async () => {
    const { id, fileId } = await bring(head + line(1986, '1'))
    await removeImport(coordinator, { id })
    await expect(world.read((ctx) => getImport(ctx, id))).rejects.toMatchObject({ kind: 'not-found' })
    const left = await world.read(async ({ db }) => [
      ...(await db.select({ id: files.id }).from(files)),
      ...(await db.select({ id: fileChunks.fileId }).from(fileChunks)),
    ])
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter((row) => row.id === fileId)).toEqual([])
  })

  it('is for files that nobody kept: figures hang on the others', async () => {
    const { id } = await bringAndKeep(head + line(1987, '1'))
    await expect(removeImport(coordinator, { id })).rejects.toMatchObject({
      code: 'imports.wrong-moment',
    })
    await undo(id)
    await expect(removeImport(coordinator, { id })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await world.read((ctx) => getImport(ctx, id))).toMatchObject({ state: 'undone' })
  })
})

it('the list of files asks as many statements for one as for ten', async () => {
  const count = async () => {
    world.statements.length = 0
    await world.read(listImports)
    return world.statements.length
  }
  const one = await count()
  for (let more = 0; more < 10; more += 1) await bring(head + line(1988, '1'))
  expect(await count()).toBe(one)
})

describe('who may read in figures', () => {
  it.each(['chair', 'service', 'alderman'] as const)(
    'a %s may neither read in, keep nor undo',
    async (role) => {
      const { id } = await bring(head + line(1970, '1'))
      const call = world.as(role)
      await expect(receiveFigures(call, { fileId: id })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(startKeeping(call, { id })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(keepImport(call, { id })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(stopImport(call, { id })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(undoImport(call, { id })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(removeImport(call, { id })).rejects.toMatchObject({ kind: 'forbidden' })
    },
  )

  it('a stranger may not, and somebody from another municipality does not even find it', async () => {
    const { id } = await bring(head + line(1970, '1'))
    await expect(startKeeping(world.stranger, { id })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(startKeeping(world.neighbourAtHome, { id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(undoImport(world.neighbourAtHome, { id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.read((ctx) => getImport(ctx, id), world.neighbourAtHome)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('nobody takes in a file that somebody else brought', async () => {
    const fileId = await newFile(world.system, head + line(1970, '1'))
    await expect(receiveFigures(coordinator, { fileId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

it('own figures stand beside published ones and never touch them', async () => {
  const published = { workspaceId: commonWorkspace, id: '00000000-0000-7000-8000-000000000001' }
  const inCommon = { ...world.system, workspace: null }
  await inCommon.database.write({ workspace: commonWorkspace, account: null }, async (db) => {
    const made = { createdAt: coordinator.now, updatedAt: coordinator.now }
    await db.insert(series).values({
      ...published,
      indicator: births,
      unit: '%',
      kind: 'share',
      source: 'K&G',
      geography: '2019',
      ...made,
    })
    await db.insert(observations).values({
      ...published,
      seriesId: published.id,
      area: '13040',
      periodStart: '1960-01-01',
      periodMonths: 12,
      value: '5',
      ...made,
    })
  })
  await bringAndKeep(head + line(1960, '6'))
  const { figures } = await world.read((ctx) => listAllFigures(ctx, null))
  const there = figures.filter(({ period }) => period.start === '1960-01-01')
  expect(there.map(({ own, value }) => `${own} ${value}`).toSorted()).toEqual(['false 5', 'true 6'])
})

it('a thousand figures are kept in as many statements as one', async () => {
  const few = await bring(head + line(1950, '1'))
  const many = await bring(
    head +
      Array.from({ length: 1000 }, (_, place) =>
        line(1901 + (place % 40), '2', String(13001 + (place % 3)), `Bron ${place}`),
      ).join(''),
  )
  const counts: number[] = []
  for (const one of [few, many]) {
    world.statements.length = 0
    await keptIn(world, one)
    counts.push(world.statements.length)
  }
  // Work that takes long says once more how far it is.
  expect(counts[1]! - counts[0]!).toBeLessThanOrEqual(2)
})
