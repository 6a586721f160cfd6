import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shown } from '#src/platform/forms/shown.ts'
import type { Call } from '#src/platform/context.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
import { changes } from '#src/platform/tables.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { listGridRows } from '#src/situation/indicators/grid-queries.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import {
  addOwnIndicator,
  changeOwnIndicator,
  removeOwnIndicator,
} from '#src/situation/indicators/own-indicator-commands.ts'
import { mostOwnIndicators } from '#src/situation/indicators/own-indicator.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { writeSeenCell } from '#src/situation/indicators/seen-cell.ts'
import { indicators } from '#src/situation/indicators/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const turnhout = '13040'
type Input = Parameters<typeof addOwnIndicator>[1]
const someIndicator = (other: Partial<Input> = {}): Input => ({
  name: `Kinderen zonder ontbijt ${newIdentifier()}`,
  definition: 'Leerlingen die zonder ontbijt op school komen, op 100 leerlingen van het lager onderwijs',
  kind: 'share',
  unit: '%',
  usualSource: 'Telling van de scholen',
  ...other,
})
const add = async (other: Partial<Input> = {}, by = coordinator) =>
  (await addOwnIndicator(by, someIndicator(other))).indicatorId
const known = (by = coordinator) => world.read(listIndicators, by)
const find = async (code: string) => (await known()).find((indicator) => indicator.code === code)

const keep = (code: string, text: string, year = '2024', seen?: string) =>
  keepFigures(coordinator, {
    area: turnhout,
    period: year,
    figures: { [code]: { [turnhout]: text } },
    sources: { [code]: 'Eigen telling' },
    seen: seen === undefined ? {} : { [code]: { [turnhout]: seen } },
  })
const rowOf = async (code: string, year = 2024) =>
  (await world.read((ctx) => listGridRows(ctx, [turnhout], yearPeriod(year)))).find(
    ({ indicator }) => indicator.code === code,
  )
const valueOf = async (code: string) => (await rowOf(code))?.cells.get(turnhout)?.value
async function emptyCell(code: string) {
  const figure = (await rowOf(code))?.cells.get(turnhout)
  await keep(code, '', '2024', writeSeenCell({ ...figure!, text: shown.decimal(figure!.value) ?? '' }))
}

describe('an own indicator', () => {
  it('stands after the twelve, as it was written, in this municipality only', async () => {
    const id = await add({ name: ' Minderjarigen zonder inkomen ' })
    const all = await known()
    expect(all.slice(0, 12).some(({ group }) => group === 'own')).toBe(false)
    expect(all.at(-1)).toMatchObject({
      code: id,
      group: 'own',
      name: { nl: 'Minderjarigen zonder inkomen', fr: 'Minderjarigen zonder inkomen' },
      unit: '%',
      kind: 'share',
    })
    expect((await known(world.neighbourAtHome)).map(({ code }) => code)).not.toContain(id)
    expect(
      await addOwnIndicator(world.neighbourAtHome, someIndicator({ name: 'Minderjarigen zonder inkomen' })),
    ).toEqual({ indicatorId: expect.any(String) })
  })

  it('changes with its history, and its name stays free for itself', async () => {
    const input = someIndicator()
    const { indicatorId: id } = await addOwnIndicator(coordinator, input)
    await changeOwnIndicator(coordinator, {
      ...input,
      id,
      version: 1,
      name: input.name.toUpperCase(),
      kind: 'rate',
      unit: '‰',
    })
    expect(await find(id)).toMatchObject({ name: { nl: input.name.toUpperCase() }, kind: 'rate', unit: '‰' })
    const history = await world.read(({ db }) =>
      db
        .select()
        .from(changes)
        .where(and(eq(changes.subject, 'indicators'), eq(changes.rowId, id))),
    )
    expect(history.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2])
    expect(history.find(({ version }) => version === 2)?.before).toEqual({
      name: input.name,
      kind: 'share',
      unit: '%',
    })
  })

  it('is not changed over what somebody else saved', async () => {
    const input = someIndicator()
    const { indicatorId: id } = await addOwnIndicator(coordinator, input)
    await changeOwnIndicator(coordinator, { ...input, id, version: 1, definition: 'Anders' })
    const stale = { kind: 'conflict', code: 'platform.stale' }
    await expect(changeOwnIndicator(coordinator, { ...input, id, version: 1 })).rejects.toMatchObject(stale)
    await expect(removeOwnIndicator(coordinator, { id, version: 1 })).rejects.toMatchObject(stale)
  })
})

describe('an indicator that cannot be', () => {
  it('is told everything that is missing at once', async () => {
    const empty = { name: '', definition: ' ', kind: '', unit: '', usualSource: '' }
    await expect(addOwnIndicator(coordinator, empty as unknown as Input)).rejects.toMatchObject({
      issues: ['name', 'definition', 'kind', 'unit', 'usualSource'].map((field) => ({
        path: [field],
        code: 'platform.required',
      })),
    })
  })

  it.each([
    ['name', { name: 'x'.repeat(121) }, { max: 120 }],
    ['definition', { definition: 'x'.repeat(1001) }, { max: 1000 }],
    ['usualSource', { usualSource: 'x'.repeat(201) }, { max: 200 }],
  ])('is refused for a %s that is too long', async (field, other, values) => {
    await expect(add(other)).rejects.toMatchObject({
      issues: [{ path: [field], code: 'platform.too-long', values }],
    })
  })

  it('is refused for a name that no file could tell', async () => {
    await expect(add({ name: '👶 !' })).rejects.toMatchObject({
      issues: [{ path: ['name'], code: 'own-indicators.name-without-letters' }],
    })
  })

  it('is refused for a unit that does not fit its kind, also beside other problems', async () => {
    await expect(add({ kind: 'count', unit: '%', name: '' })).rejects.toMatchObject({
      issues: [
        { path: ['name'], code: 'platform.required' },
        { path: ['unit'], code: 'own-indicators.unit-misfit', values: { kind: 'count' } },
      ],
    })
    const id = await add()
    await expect(
      changeOwnIndicator(coordinator, { ...someIndicator({ unit: 'euro' }), id, version: 1 }),
    ).rejects.toMatchObject({ issues: [{ path: ['unit'] }] })
  })

  it('is refused for a unit or kind that is none', async () => {
    await expect(add({ unit: 'liter' as '%', kind: 'veel' as 'share' })).rejects.toMatchObject({
      issues: [{ path: ['kind'], code: 'platform.choose-one' }, { path: ['unit'] }],
    })
  })

  it.each(['geboorten in kansarme GEZINNEN', 'Géboorten in kansarme gezinnen', 'population'])(
    'is refused for the name of one of the twelve, however written: %s',
    async (name) => {
      const taken = { kind: 'conflict', code: 'own-indicators.name-taken', field: 'name' }
      await expect(add({ name })).rejects.toMatchObject(taken)
      const input = someIndicator()
      const { indicatorId: id } = await addOwnIndicator(coordinator, input)
      await expect(changeOwnIndicator(coordinator, { ...input, id, version: 1, name })).rejects.toMatchObject(
        taken,
      )
    },
  )

  it('is refused for the name of another own indicator or of a published one, and says which', async () => {
    const name = 'Kinderen in een noodwoning'
    await add({ name })
    await expect(add({ name: 'kinderen in één noodwoning' })).rejects.toMatchObject({
      values: { other: name },
    })
    const published = {
      workspaceId: commonWorkspace,
      id: newIdentifier(),
      version: 1,
      language: 'nl' as const,
    }
    await world.database.write({ workspace: commonWorkspace, account: null }, (db) =>
      db.insert(indicators).values({
        ...someIndicator({ name: 'Mediaan van het inkomen', kind: 'median', unit: 'euro' }),
        ...published,
        createdAt: coordinator.now,
        updatedAt: coordinator.now,
      }),
    )
    await expect(add({ name: 'mediaan van het inkomen' })).rejects.toMatchObject({ field: 'name' })
    await expect(
      changeOwnIndicator(coordinator, { ...someIndicator(), id: published.id, version: 1 }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('of the same name twice at once is added once', async () => {
    const name = 'Kinderen zonder fiets'
    const outcomes = await Promise.allSettled([
      add({ name }),
      add({ name: name.toUpperCase() }),
      add({ name }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  })
})

describe('an indicator with figures', () => {
  it('keeps its unit and kind, and changes its words', async () => {
    const input = someIndicator()
    const { indicatorId: id } = await addOwnIndicator(coordinator, input)
    await keep(id, '12,5')
    await keep(id, 'niet bekend', '2023')
    const refused = {
      kind: 'conflict',
      code: 'own-indicators.measure-fixed',
      values: { figures: 2 },
      field: 'unit',
    }
    await expect(
      changeOwnIndicator(coordinator, { ...input, id, version: 1, kind: 'rate', unit: '‰' }),
    ).rejects.toMatchObject(refused)
    await expect(
      changeOwnIndicator(coordinator, { ...input, id, version: 1, kind: 'rate' }),
    ).rejects.toMatchObject(refused)
    await changeOwnIndicator(coordinator, {
      ...input,
      id,
      version: 1,
      definition: 'Preciezer',
      usualSource: 'CLB',
    })
    expect(await find(id)).toMatchObject({ meaning: { nl: 'Preciezer' }, usualSource: { nl: 'CLB' } })
    expect(await valueOf(id)).toBe('12.5')
  })

  it('stays until its figures are gone, and its name is free afterwards', async () => {
    const name = 'Kinderen zonder jas'
    const id = await add({ name })
    await keep(id, '3')
    await expect(removeOwnIndicator(coordinator, { id, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'own-indicators.has-figures',
      values: { figures: 1 },
    })
    await emptyCell(id)
    await removeOwnIndicator(coordinator, { id, version: 1 })
    expect(await find(id)).toBeUndefined()
    await expect(removeOwnIndicator(coordinator, { id, version: 2 })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await add({ name })).not.toBe(id)
  })
})

describe('figures of own indicators', () => {
  it.each([
    ['count', 'euro', '12.345 euro', '12345'],
    ['mean', 'euro', '€ 12.345,5', '12345.5'],
    ['mean', 'years', '-2 jaar', '-2'],
    ['median', 'years', '41,5', '41.5'],
    ['median', 'euro', '-10', '-10'],
    ['index', 'index', '-0,25', '-0.25'],
    ['rate', '‰', '3,5 ‰', '3.5'],
    ['rate', '%', '120', '120'],
    ['count', 'number', '250', '250'],
  ] as const)('of a %s in %s are read from %j', async (kind, unit, text, value) => {
    const id = await add({ kind, unit })
    await keep(id, text)
    expect(await valueOf(id)).toBe(value)
  })

  it.each([
    ['count', 'number', '-1', 'figures.negative'],
    ['count', 'euro', '-1', 'figures.negative'],
    ['share', '%', '-1', 'figures.negative'],
    ['share', '%', '101', 'figures.share-too-high'],
    ['rate', '‰', '-1', 'figures.negative'],
    ['mean', 'years', '€ 5', 'figures.unit-differs'],
    ['mean', 'euro', '5 jaar', 'figures.unit-differs'],
    ['index', 'index', '5 %', 'figures.unit-differs'],
  ] as const)('of a %s in %s cannot be %j', async (kind, unit, text, code) => {
    const id = await add({ kind, unit })
    await expect(keep(id, text)).rejects.toMatchObject({ code, field: `figures.${id}.${turnhout}` })
  })

  it('of one that is gone, or of another municipality, are refused in words; an empty cell holds nobody up', async () => {
    const id = await add()
    await removeOwnIndicator(coordinator, { id, version: 1 })
    const theirs = await add({}, world.neighbourAtHome)
    for (const code of [id, theirs]) {
      await expect(keep(code, '3')).rejects.toMatchObject({ code: 'own-indicators.gone', kind: 'invalid' })
      expect(await keep(code, '')).toMatchObject({ added: 0, removed: 0 })
    }
  })

  it('do not slip in while the indicator goes, or while its unit changes', async () => {
    const input = someIndicator()
    for (let round = 0; round < 5; round += 1) {
      const id = await add()
      const changed = await add(input)
      const [kept, removed, keptOther, changedUnit] = await Promise.allSettled([
        keep(id, '3'),
        removeOwnIndicator(coordinator, { id, version: 1 }),
        keep(changed, '3'),
        changeOwnIndicator(coordinator, { ...input, id: changed, version: 1, kind: 'rate', unit: '‰' }),
      ])
      expect([kept?.status, removed?.status].toSorted()).toEqual(['fulfilled', 'rejected'])
      const row = await rowOf(changed)
      expect(keptOther?.status).toBe('fulfilled')
      if (changedUnit?.status === 'fulfilled')
        expect(row).toMatchObject({ indicator: { unit: '‰' }, source: 'Eigen telling' })
      else expect(row).toMatchObject({ indicator: { unit: '%' }, source: 'Eigen telling' })
      await emptyCell(changed)
      await removeOwnIndicator(coordinator, { id: changed, version: row?.indicator.unit === '‰' ? 2 : 1 })
    }
  })
})

it('there are sixty at most: the next one is refused with the reason, until one goes', async () => {
  const there = (await known()).filter(({ group }) => group === 'own').length
  const ids: string[] = []
  for (let place = there; place < mostOwnIndicators; place += 1) ids.push(await add())
  expect(mostOwnIndicators).toBe(60)
  await expect(add()).rejects.toMatchObject({
    kind: 'invalid',
    code: 'own-indicators.too-many',
    values: { max: 60 },
  })
  await removeOwnIndicator(coordinator, { id: ids[0]!, version: 1 })
  await expect(add()).resolves.toEqual(expect.any(String))
})
