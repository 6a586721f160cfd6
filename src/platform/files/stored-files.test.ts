import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallOf, type Call, type Context } from '#src/platform/context.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { filesById, readFile, readFiles, removeFile } from '#src/platform/files/stored-files.ts'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const limitBytes = 1_000_000

async function bring(content: BlobPart, name = 'cijfers.csv', call = coordinator): Promise<string> {
  const body = new FormData()
  body.append('fileId', new File([content], name))
  const request = new Request('http://localhost/', { method: 'POST', body })
  const id = (await receiveFileForm(call, request, limitBytes, { limitBytes })).get('fileId')
  return typeof id === 'string' ? id : ''
}
async function statementsOf(work: (ctx: Context) => Promise<unknown>): Promise<string[]> {
  world.statements.length = 0
  await world.read(work)
  return [...world.statements]
}

describe('several files', () => {
  it('are found with their names and sizes, each once, and only those that are there', async () => {
    const [one, other] = [await bring('een', 'een.csv'), await bring('twee!', 'twee.csv')]
    const found = await world.read((ctx) => filesById(ctx, [one, newIdentifier(), other, one]))
    expect(found.size).toBe(2)
    expect(found.get(one)).toMatchObject({ name: 'een.csv', size: 3 })
    expect(found.get(other)).toMatchObject({ name: 'twee.csv', size: 5 })
  })

  it('are read byte for byte, those of many chunks and those of none, as each by itself', async () => {
    const large = new Uint8Array(700_001).map((_, place) => (place * 31) % 256)
    const ids = [await bring('klein'), await bring(large), await bring('')]
    const contents = await world.read((ctx) => readFiles(ctx, ids))
    expect(new Set(contents.keys())).toEqual(new Set(ids))
    for (const id of ids) {
      const alone = await world.read((ctx) => readFile(ctx, id))
      expect(Buffer.compare(contents.get(id) ?? Buffer.from('missing'), alone)).toBe(0)
    }
    expect(Buffer.compare(contents.get(ids[1]!)!, large)).toBe(0)
    expect(contents.get(ids[2]!)).toHaveLength(0)
  })

  it('are asked for in one statement, and none in no statement at all', async () => {
    const ids = [await bring('a'), await bring('b'), await bring('c')]
    for (const ask of [filesById, readFiles]) {
      expect(await statementsOf((ctx) => ask(ctx, ids))).toHaveLength(1)
      expect(await statementsOf((ctx) => ask(ctx, []))).toEqual([])
    }
  })

  it('of another workspace are not there', async () => {
    const id = await bring('geheim')
    const [known, contents] = await world.read(
      async (ctx) => [await filesById(ctx, [id]), await readFiles(ctx, [id])] as const,
      world.neighbourAtHome,
    )
    expect([known.size, contents.size]).toEqual([0, 0])
    const alone = world.read((ctx) => readFile(ctx, id), world.neighbourAtHome)
    await expect(alone).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('that are not there are left out, and the others come', async () => {
    const id = await bring('er is er een')
    const contents = await world.read((ctx) => readFiles(ctx, [newIdentifier(), id]))
    expect([...contents].map(([key, content]) => [key, Buffer.from(content).toString()])).toEqual([
      [id, 'er is er een'],
    ])
  })
})

describe('a file that is taken away', () => {
  const remove = (id: string, call = coordinator) =>
    call.database.write(wallOf(call), (db) => removeFile({ ...call, db, writing: true, auditId: null }, id))
  const left = () =>
    world.read(async ({ db }) => [await db.$count(files), await db.$count(fileChunks)] as const)

  it('is gone with its content, and the others stay', async () => {
    const other = await bring('blijft')
    const before = await left()
    const id = await bring(new Uint8Array(700_001))
    await remove(id)
    expect(await left()).toEqual(before)
    await expect(world.read((ctx) => readFile(ctx, id))).rejects.toMatchObject({ kind: 'not-found' })
    expect(Buffer.from(await world.read((ctx) => readFile(ctx, other))).toString()).toBe('blijft')
  })

  it('is none of another workspace', async () => {
    const id = await bring('van ons')
    await remove(id, world.neighbourAtHome)
    expect((await world.read((ctx) => filesById(ctx, [id]))).size).toBe(1)
  })
})
