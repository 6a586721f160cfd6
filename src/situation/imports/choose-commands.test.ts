import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InvalidInput } from '#src/platform/errors.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { mostChoices } from '#src/situation/imports/code-choice.ts'
import { startKeeping } from '#src/situation/imports/import-commands.ts'
import { getImport, type Import } from '#src/situation/imports/import-queries.ts'
import { keepImport } from '#src/situation/imports/keep-commands.ts'
import { importChoices } from '#src/situation/imports/tables.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { addOwnIndicator, removeOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { chosenIn, figuresOf, keptIn, readIn, saidOf, type Said } from '#tests/figure-files.ts'
import { runJobs } from '#tests/jobs.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const births = 'births-in-disadvantaged-families'
/** A file of subjects that no other test has, with one figure each. */
let files = 0
const swing = (subjects: readonly string[], years: readonly number[] = [2019]) =>
  [
    ['period', 'geolevel', 'geoitem', ...subjects].join(';'),
    ...years.map((year) => [year, 'gemeente', '13040', ...subjects.map((_, place) => place + 1)].join(';')),
  ].join('\n')
const subjectsOf = (count: number): string[] => {
  files += 1
  return Array.from({ length: count }, (_, place) => `f${files}v${place + 1}`)
}
const own = async (name: string) => {
  const input = { name, definition: 'x', kind: 'count', unit: 'number', usualSource: 'x' } as const
  const { indicatorId } = await addOwnIndicator(world.as('coordinator'), input)
  return indicatorId
}
const refusal = async (one: Import, said: Record<string, Said>): Promise<string[]> => {
  const error: unknown = await chooseCodes(world.as('coordinator'), saidOf(one, said)).catch(
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof InvalidInput)) throw error
  return error.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
}
const namesOfOwn = () =>
  world.read(async (ctx) =>
    (await listIndicators(ctx)).filter(({ group }) => group === 'own').map(({ name }) => name.nl),
  )

describe('choosing which indicators the codes of a file are', () => {
  it('makes the file ready, with what keeping it would do', async () => {
    const [a = '', b = ''] = subjectsOf(2)
    const one = await readIn(world, swing([a, b], [2018, 2019]))
    const said = { indicator: births, breakdown: 'deel', population: 'kinderen', definition: 'geteld' }
    const chosen = await chosenIn(world, one, { [a]: said })
    expect(chosen).toMatchObject({
      state: 'ready',
      added: 2,
      replaced: 0,
      same: 0,
      reading: {
        contents: { impossible: 0 },
        choices: {
          [a]: { ...said, unit: '%', kind: 'share', source: 'provincies.incijfers.be' },
          [b]: null,
        },
      },
    })
    const kept = await keptIn(world, chosen)
    expect(await figuresOf(world, kept)).toMatchObject([
      { ...said, start: '2018-01-01' },
      { ...said, start: '2019-01-01' },
    ])
  })

  it('can be done otherwise as long as nothing is kept', async () => {
    const [a = '', b = ''] = subjectsOf(2)
    const one = await readIn(world, swing([a, b]))
    const first = await chosenIn(world, one, { [a]: { indicator: births, definition: a } })
    const second = await chosenIn(world, first, { [b]: { indicator: births, definition: a } })
    expect(second).toMatchObject({
      state: 'ready',
      added: 1,
      reading: { choices: { [a]: null, [b]: { indicator: births } } },
    })
    const kept = await keptIn(world, second)
    expect(await figuresOf(world, kept)).toMatchObject([{ value: '2' }])
    const again = chooseCodes(world.as('coordinator'), saidOf(kept, { [a]: { indicator: births } }))
    await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'imports.wrong-moment' })
  })

  it('takes another unit than the indicator has when somebody says so', async () => {
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]))
    const chosen = await chosenIn(world, one, { [a]: { indicator: births, measure: 'count number' } })
    expect(await figuresOf(world, await keptIn(world, chosen))).toMatchObject([
      { indicator: births, unit: 'number', kind: 'count' },
    ])
  })

  it('says that values cannot be, once it is known what they measure', async () => {
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]).replace(/1$/, '101'))
    expect(await chosenIn(world, one, { [a]: { indicator: births } })).toMatchObject({
      reading: { contents: { impossible: 1 } },
    })
    const otherwise = await chosenIn(world, one, { [a]: { indicator: births, measure: 'rate ‰' } })
    expect(otherwise).toMatchObject({ reading: { contents: { impossible: 0 } } })
  })

  it.each(['chair', 'service', 'alderman'] as const)('is not for a %s', async (role) => {
    const one = await readIn(world, swing(subjectsOf(1)))
    await expect(chooseCodes(world.as(role), saidOf(one, {}))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(chooseCodes(world.neighbourAtHome, saidOf(one, {}))).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('a choice that cannot be', () => {
  it('is none at all', async () => {
    const one = await readIn(world, swing(subjectsOf(2)))
    await expect(chooseCodes(world.as('coordinator'), saidOf(one, {}))).rejects.toMatchObject({
      code: 'imports.nothing-chosen',
      field: 'codes',
    })
  })

  it('is the same series twice: it says beside which field, and what the other is', async () => {
    const [a = '', b = ''] = subjectsOf(2)
    const one = await readIn(world, swing([a, b]))
    const twice = { [a]: { indicator: births }, [b]: { indicator: births } }
    const sending = chooseCodes(world.as('coordinator'), saidOf(one, twice))
    await expect(sending).rejects.toMatchObject({
      issues: [{ path: ['codes', 1, 'indicator'], code: 'imports.chosen-twice', values: { other: a } }],
    })
    const apart = { ...twice, [b]: { indicator: births, breakdown: 'jongens' } }
    expect(await chosenIn(world, one, apart)).toMatchObject({ state: 'ready', added: 2 })
  })

  it('is an indicator that went away in the meantime', async () => {
    const id = await own('Verdwenen')
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]))
    await removeOwnIndicator(world.as('coordinator'), { id, version: 1 })
    expect(await refusal(one, { [a]: { indicator: id } })).toEqual([
      'codes.0.indicator imports.indicator-gone',
    ])
  })

  it('is an indicator that went away before the file was kept: then nothing of it is', async () => {
    const id = await own('Net te vroeg weg')
    const [a = ''] = subjectsOf(1)
    const chosen = await chosenIn(world, await readIn(world, swing([a])), { [a]: { indicator: id } })
    await removeOwnIndicator(world.as('coordinator'), { id, version: 1 })
    await startKeeping(world.as('coordinator'), { id: chosen.id })
    await expect(keepImport(world.system, { id: chosen.id })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'imports.indicator-gone',
    })
    await Promise.allSettled([runJobs(world)])
    const after = await world.read((ctx) => getImport(ctx, chosen.id))
    expect(after).toMatchObject({ state: 'ready', reading: { problem: { code: expect.any(String) } } })
    expect(await figuresOf(world, chosen)).toEqual([])
  })

  it.each([
    ['', 'codes.0.measure imports.measure-needed'],
    ['count', 'codes.0.measure imports.measure-needed'],
    ['share euro', 'codes.0.measure imports.measure-needed'],
  ])('is a new indicator in %j', async (measure, problem) => {
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]))
    expect(await refusal(one, { [a]: { indicator: 'new', measure } })).toEqual([problem])
    expect(await namesOfOwn()).not.toContain(a)
  })

  it('is a unit that does not go with what is measured', async () => {
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]))
    expect(await refusal(one, { [a]: { indicator: births, measure: 'share euro' } })).toEqual([
      'codes.0.measure imports.measure-needed',
    ])
  })

  it('is a new indicator whose name is taken, or that has no letters', async () => {
    await own('Al gebruikt')
    const measure = 'count number'
    const one = await readIn(world, swing(['al  GEBRUIKT', '***']))
    expect(await refusal(one, { 'al  GEBRUIKT': { indicator: 'new', measure } })).toEqual([
      'codes.0.indicator own-indicators.name-taken',
    ])
    expect(await refusal(one, { '***': { indicator: 'new', measure } })).toEqual([
      'codes.1.indicator own-indicators.name-without-letters',
    ])
  })
})

describe('a new indicator', () => {
  it('is called as its code is, and is measured as somebody says', async () => {
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]))
    const said = { indicator: 'new', measure: 'median euro', definition: 'per kind' }
    const chosen = await chosenIn(world, one, { [a]: said })
    const made = await world.read(async (ctx) =>
      (await listIndicators(ctx)).find(({ name }) => name.nl === a),
    )
    expect(made).toMatchObject({ group: 'own', unit: 'euro', kind: 'median', meaning: { nl: 'per kind' } })
    expect(await figuresOf(world, await keptIn(world, chosen))).toMatchObject([
      { indicator: made?.code, unit: 'euro', kind: 'median', definition: 'per kind' },
    ])
  })

  it('is made once for all its parts', async () => {
    const head = 'CD_YEAR|CD_REFNIS|CD_SEX|MS_NIEUW'
    const one = await readIn(world, `${head}\n2019|13040|M|1\n2019|13040|F|2\n`)
    const [m = '', f = ''] = one.reading.contents?.codes.map(({ key }) => key) ?? []
    const measure = 'count number'
    const apart = await chosenIn(world, one, {
      [m]: { indicator: 'new', measure },
      [f]: { indicator: 'new', measure },
    })
    expect(apart.added).toBe(2)
    expect((await namesOfOwn()).filter((name) => name.startsWith('MS_NIEUW'))).toEqual([m, f])

    const table =
      'indicator;gebied;jaar;waarde;bron;uitsplitsing\nBaby’s;13040;2019;1;K&G;m\nBaby’s;13040;2019;2;K&G;v\n'
    const parts = await readIn(world, table)
    const [first = '', second = ''] = parts.reading.contents?.codes.map(({ key }) => key) ?? []
    const chosen = await chosenIn(world, parts, {
      [first]: { indicator: 'new', measure },
      [second]: { indicator: 'new', measure },
    })
    expect(chosen).toMatchObject({ state: 'ready', added: 2 })
    expect((await namesOfOwn()).filter((name) => name === 'Baby’s')).toEqual(['Baby’s'])
  })
})

describe('what was chosen for a data set', () => {
  it('is known of its next file, which is ready at once', async () => {
    const [a = '', b = '', c = ''] = subjectsOf(3)
    const one = await readIn(world, swing([a, b]))
    const said = { indicator: births, breakdown: a, population: 'kinderen', definition: 'zo' }
    await keptIn(world, await chosenIn(world, one, { [a]: said }))

    const next = await readIn(world, swing([b, a], [2019, 2020]))
    expect(next).toMatchObject({ state: 'ready', added: 1, replaced: 1, same: 0 })
    expect(next.reading.choices).toMatchObject({ [a]: said, [b]: null })
    expect(await figuresOf(world, await keptIn(world, next))).toMatchObject([
      { ...said, start: '2019-01-01', value: '2' },
      { ...said, start: '2020-01-01', value: '2' },
    ])

    const more = await readIn(world, swing([a, b, c]))
    expect(more).toMatchObject({ state: 'read', reading: { choices: { [a]: said, [b]: null } } })
    expect(more.reading.choices).not.toHaveProperty(c)
  })

  it('is what was chosen last', async () => {
    const [a = ''] = subjectsOf(1)
    const one = await readIn(world, swing([a]))
    await chosenIn(world, one, { [a]: { indicator: births, breakdown: a } })
    await chosenIn(world, one, { [a]: { indicator: 'population', breakdown: a } })
    expect(await readIn(world, swing([a]))).toMatchObject({
      reading: { choices: { [a]: { indicator: 'population' } } },
    })
  })

  it('is asked again where everything is left out, and where the indicator is gone', async () => {
    const id = await own('Straks weg')
    const [a = '', b = ''] = subjectsOf(2)
    const one = await readIn(world, swing([a, b]))
    await chosenIn(world, one, { [a]: { indicator: id } })
    expect(await readIn(world, swing([b]))).toMatchObject({
      state: 'read',
      reading: { choices: { [b]: null } },
    })
    await removeOwnIndicator(world.as('coordinator'), { id, version: 1 })
    const next = await readIn(world, swing([a]))
    expect(next).toMatchObject({ state: 'read', reading: { choices: {} } })
  })

  it('is asked again where two codes would become one series', async () => {
    const [a = '', b = ''] = subjectsOf(2)
    const said = { indicator: births, definition: a }
    await chosenIn(world, await readIn(world, swing([a])), { [a]: said })
    await chosenIn(world, await readIn(world, swing([b])), { [b]: said })
    const both = await readIn(world, swing([a, b]))
    expect(both).toMatchObject({ state: 'read', reading: { contents: { figures: 2, refused: 0 } } })
    const twice = { [a]: said, [b]: said }
    expect(await refusal(both, twice)).toEqual(['codes.1.indicator imports.chosen-twice'])
  })

  it('is not known in another municipality', async () => {
    const [a = ''] = subjectsOf(1)
    await chosenIn(world, await readIn(world, swing([a])), { [a]: { indicator: births } })
    const elsewhere = await readIn(world, swing([a]), { by: world.neighbourAtHome })
    expect(elsewhere).toMatchObject({ state: 'read', reading: { choices: {} } })
  })

  it('is not remembered of codes longer than anybody could look up', async () => {
    const long = 'x'.repeat(4000)
    const one = await readIn(world, swing([long]))
    expect(await chosenIn(world, one, { [long]: { indicator: births } })).toMatchObject({ state: 'ready' })
    const rows = await world.read(({ db }) =>
      db.select({ key: importChoices.key }).from(importChoices).where(eq(importChoices.kind, 'code')),
    )
    expect(rows.filter(({ key }) => key.includes('xxx'))).toEqual([])
  })
})

describe('a file of more codes than one form can show', () => {
  it('keeps what is known of the others', async () => {
    const subjects = subjectsOf(mostChoices + 20)
    const known = subjects.slice(mostChoices)
    const ofKnown = Object.fromEntries(
      known.map((key) => [key, { indicator: 'population', definition: key }]),
    )
    await chosenIn(world, await readIn(world, swing(known)), ofKnown)

    const one = await readIn(world, swing(subjects))
    expect(one).toMatchObject({ state: 'read' })
    const [first = '', second = '', third = ''] = subjects
    const chosen = await chosenIn(world, one, { [first]: { indicator: births } })
    expect(chosen).toMatchObject({ state: 'ready', added: 21 })
    const choices = chosen.reading.choices ?? {}
    expect(choices[second]).toBeNull()
    expect(Object.keys(choices)).toHaveLength(subjects.length)
    const figures = await figuresOf(world, await keptIn(world, chosen))
    expect(figures).toHaveLength(21)

    const twice = { [third]: { indicator: 'population', definition: known[0] ?? '' } }
    const again = await readIn(world, swing(subjects))
    expect(await refusal(again, twice)).toEqual(['codes.2.indicator imports.chosen-twice'])
    expect(await chosenIn(world, again, {})).toMatchObject({ state: 'ready', same: 20 })
  })
})

describe('a new indicator', () => {
  it('is called as somebody says, or else as the file calls it', async () => {
    const [a = '', b = ''] = subjectsOf(2)
    const one = await readIn(world, swing([a, b]))
    const said = { indicator: 'new', measure: 'count number' }
    await chosenIn(world, one, { [a]: { ...said, name: 'Kinderen met een zorgtoeslag' }, [b]: said })
    expect(await namesOfOwn()).toEqual(expect.arrayContaining(['Kinderen met een zorgtoeslag', b]))
    expect(await namesOfOwn()).not.toContain(a)
  })
})
