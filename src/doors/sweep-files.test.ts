import { eq } from 'drizzle-orm'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sweepFiles, sweepFilesDaily } from '#src/doors/sweep-files.ts'
import { memberships } from '#src/foundation/workspaces/tables.ts'
import { accountOf, wallOf, type Call } from '#src/platform/context.ts'
import { openDatabase } from '#src/platform/db.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { adoptFile } from '#src/platform/files/stored-files.ts'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite } from '#tests/rules/site.ts'

let world: World
let here: Call
let there: Call
beforeAll(async () => {
  world = await openWorld()
  here = world.as('coordinator')
  there = world.neighbourAtHome
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const call of [here, there]) await world.database.write(wallOf(call), (db) => db.delete(files))
})

const hours = (count: number) => new Date(here.now.getTime() + count * 3_600_000)

async function bring(call: Call, now = call.now): Promise<string> {
  const form = new FormData()
  form.append('fileId', new File(['x'.repeat(300_000)], 'cijfers.csv'))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const id = (await receiveFileForm({ ...call, now }, request, 1_000_000, { limitBytes: 1_000_000 })).get(
    'fileId',
  )
  return typeof id === 'string' ? id : ''
}
const idsIn = (call: Call) =>
  world.read(async ({ db }) => (await db.select({ id: files.id }).from(files)).map(({ id }) => id), call)
const chunksIn = (call: Call) => world.read(({ db }) => db.$count(fileChunks), call)

describe('sweeping', () => {
  it('takes away what nobody adopted within a day, in every workspace', async () => {
    for (const call of [here, there]) await bring(call)
    await sweepFiles(world.database, hours(25))
    expect([await idsIn(here), await idsIn(there)]).toEqual([[], []])
  })

  it('leaves what is still to be adopted, and what was', async () => {
    const [adopted, young] = [await bring(here), await bring(here, hours(3))]
    await world.database.write(wallOf(here), (db) =>
      adoptFile({ ...here, db, writing: true, auditId: null }, adopted),
    )
    const chunks = await chunksIn(here)
    await sweepFiles(world.database, hours(25))
    expect((await idsIn(here)).toSorted()).toEqual([adopted, young].toSorted())
    expect(await chunksIn(here)).toBe(chunks)
  })

  it('takes away many, a few at a time', async () => {
    for (let count = 0; count < 12; count += 1) await bring(here)
    world.statements.length = 0
    await sweepFiles(world.database, hours(25))
    expect(await idsIn(here)).toEqual([])
    const deletions = world.statements.filter((statement) => statement.startsWith('delete from "files"'))
    // Two here, and one in each of the other two workspaces.
    expect(deletions).toHaveLength(4)
  })

  it('reaches what somebody left behind who is no member any more', async () => {
    await bring(there)
    const account = accountOf(there.actor)
    const ended = (endedAt: Date | null) =>
      world.database.write({ workspace: there.workspace?.id ?? null, account: null }, (db) =>
        db
          .update(memberships)
          .set({ endedAt })
          .where(eq(memberships.accountId, account ?? '')),
      )
    await ended(here.now)
    await sweepFiles(world.database, hours(25))
    await ended(null)
    expect(await idsIn(there)).toEqual([])
  })

  it('stops when it is asked to', async () => {
    const id = await bring(here)
    await sweepFiles(world.database, hours(25), AbortSignal.abort())
    expect(await idsIn(here)).toContain(id)
  })
})

describe('a house that is kept', () => {
  let time: Date
  const clock = () => time
  const household = () => ({ database: world.database, clock, log: openSite(world).installation.log })
  beforeEach(() => {
    time = here.now
  })

  it('is swept at once', async () => {
    await bring(here)
    time = hours(25)
    const sweeping = sweepFilesDaily(household())
    await vi.waitFor(async () => expect(await idsIn(here)).toEqual([]), 5000)
    await sweeping.end()
  })

  it('is swept again and again until its end, and not after', async () => {
    const sweeping = sweepFilesDaily(household(), 20)
    for (const day of [0, 2]) {
      await bring(here, hours(day * 24))
      time = hours(day * 24 + 25)
      await vi.waitFor(async () => expect(await idsIn(here)).toEqual([]), 5000)
    }
    await sweeping.end()
    const id = await bring(here)
    await sleep(100)
    expect(await idsIn(here)).toEqual([id])
  })

  it('does not keep the process alive', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    const sweeping = sweepFilesDaily(household())
    expect(timers()).toBe(before)
    await sweeping.end()
  })

  it('goes on after a day without a database, and says so in the log without a word of what it holds', async () => {
    const { installation, log } = openSite(world)
    const database = openDatabase({ host: '/nowhere' })
    const sweeping = sweepFilesDaily({ database, clock, log: installation.log }, 20)
    await vi.waitFor(() => expect(log.length).toBeGreaterThan(1), 5000)
    await sweeping.end()
    await database.close()
    expect(log[0]).toMatchObject({ msg: 'files were not swept', level: 50 })
  })
})
