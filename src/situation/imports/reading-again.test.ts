import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#src/platform/context.ts'
import {
  readAgain,
  receiveFigures,
  startKeeping,
  stopImport,
} from '#src/situation/imports/import-commands.ts'
import { getImport } from '#src/situation/imports/import-queries.ts'
import { readImport } from '#src/situation/imports/read-commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { asideOf, figuresOf, keptIn, newFile, readIn } from '#tests/figure-files.ts'
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
const line = (year: number, value: string, source = 'K&G') => `${births};13040;${year};${value};${source}\n`
const here = (id: string) => world.read((ctx) => getImport(ctx, id))

describe('a file that is read more than once', () => {
  it('is put aside once: work that is begun again when it is done does nothing', async () => {
    const one = await readIn(world, head + line(1990, '1') + line(1991, 'niet bekend') + line(1992, 'veel'))
    const [before, aside] = [await here(one.id), await asideOf(world, one)]
    expect(aside).toHaveLength(3)
    await readImport(world.system, { id: one.id })
    expect(await here(one.id)).toEqual(before)
    expect(await asideOf(world, one)).toEqual(aside)
  })

  it('is put aside once when the work ended in the middle and was begun again', async () => {
    const { importId: id } = await receiveFigures(coordinator, {
      fileId: await newFile(coordinator, head + line(1993, '1') + line(1994, '2')),
    })
    await stopImport(coordinator, { id })
    // As a process that dies: what it did is gone with its transaction, and nobody says how it ended.
    await expect(readImport(world.system, { id })).rejects.toThrow(Error)
    expect(await asideOf(world, { id })).toEqual([])
    expect(await here(id)).toMatchObject({ state: 'received', reading: { layout: null, contents: null } })

    await runJobs(world)
    expect(await here(id)).toMatchObject({ state: 'stopped' })
    await readAgain(coordinator, { id })
    await runJobs(world)
    expect(await here(id)).toMatchObject({ state: 'ready', added: 2, reading: { stopAskedAt: null } })
    expect(await asideOf(world, { id })).toHaveLength(2)
    const kept = await keptIn(world, await here(id))
    expect(await figuresOf(world, kept)).toHaveLength(2)
  })

  it('comes to the same, whoever brings it', async () => {
    const text = head + line(1995, '1') + line(1996, '<5')
    const [one, other] = [await readIn(world, text), await readIn(world, text)]
    expect(other.reading.contents).toEqual(one.reading.contents)
    expect(await keptIn(world, one)).toMatchObject({ added: 2, replaced: 0, same: 0 })
    expect(await keptIn(world, other)).toMatchObject({ added: 0, replaced: 0, same: 2 })
  })
})

it('keeping that ended in the middle keeps nothing, and everything when it is begun again', async () => {
  const one = await readIn(world, head + line(1997, '1'))
  await startKeeping(coordinator, { id: one.id })
  await stopImport(coordinator, { id: one.id })
  await runJobs(world)
  expect(await figuresOf(world, one)).toEqual([])
  expect(await asideOf(world, one)).toHaveLength(1)
  const kept = await keptIn(world, await here(one.id))
  expect(kept).toMatchObject({ state: 'kept', added: 1, reading: { problem: null } })
  expect(await asideOf(world, one)).toEqual([])
})

it('what went wrong with the work before is not said any more once the file is read', async () => {
  const one = await readIn(world, head + line(1998, '1'))
  await startKeeping(coordinator, { id: one.id })
  await stopImport(coordinator, { id: one.id })
  await runJobs(world)
  expect(await here(one.id)).toMatchObject({ reading: { problem: { code: 'imports.just-stopped' } } })
  expect(await keptIn(world, await here(one.id))).toMatchObject({ reading: { problem: null } })
})
