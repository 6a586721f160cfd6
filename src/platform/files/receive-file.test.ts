import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptFile, getFile, readFile } from '#src/platform/files/stored-files.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import type { Call, Context } from '#src/platform/context.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const limit = 1_000_000

function posted(
  content: BodyInit | Uint8Array<ArrayBuffer>,
  name = 'cijfers.csv',
  fields: Record<string, string> = {},
): Request {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('fileId', new File([content as BlobPart], name))
  return new Request('http://localhost/', { method: 'POST', body: form })
}

/** The identifier that a received form holds. */
function textOf(form: FormData): string {
  const id = form.get('fileId')
  return typeof id === 'string' ? id : ''
}

const receive = async (request: Request, call = coordinator) =>
  textOf(await receiveFileForm(call, request, limit))
const writing = <Result>(work: (ctx: Context) => Promise<Result>, call = coordinator) =>
  call.database.write({ workspace: call.workspace?.id ?? null, account: null }, (db) =>
    work({ ...call, db, writing: true, auditId: null }),
  )
const rowCount = () =>
  world.read(async (ctx) => [await ctx.db.$count(files), await ctx.db.$count(fileChunks)] as const)

describe('a file that somebody brings', () => {
  it('comes back byte for byte, with its name, size and hash', async () => {
    const content = new Uint8Array(700_001).map((_, place) => (place * 31) % 256)
    const id = await receive(posted(content, 'C:\\map\\cijfers 2015.csv'))
    const file = await world.read((ctx) => getFile(ctx, id))
    expect(file).toMatchObject({ name: 'cijfers 2015.csv', size: 700_001 })
    expect(file.hash).toBe(createHash('sha256').update(content).digest('hex'))
    expect(Buffer.compare(await world.read((ctx) => readFile(ctx, id)), content)).toBe(0)
  })

  it('lies in chunks of 256 kB', async () => {
    const [, before] = await rowCount()
    await receive(posted(new Uint8Array(700_001)))
    expect((await rowCount())[1] - before).toBe(3)
  })

  it('brings the fields of its form along', async () => {
    const form = await receiveFileForm(coordinator, posted('x', 'a.csv', { _key: 'k', note: 'é' }), limit)
    expect([form.get('_key'), form.get('note')]).toEqual(['k', 'é'])
  })

  it('may be empty, and may just fit', async () => {
    const empty = await receive(posted(''))
    expect(await world.read((ctx) => getFile(ctx, empty))).toMatchObject({ size: 0 })
    const full = await receive(posted(new Uint8Array(limit)))
    expect(await world.read((ctx) => getFile(ctx, full))).toMatchObject({ size: limit })
  })

  it('is none when no file was chosen', async () => {
    expect((await receiveFileForm(coordinator, posted('', ''), limit)).has('fileId')).toBe(false)
  })

  it('is not seen from another workspace', async () => {
    const id = await receive(posted('geheim'))
    const there = world.read((ctx) => readFile(ctx, id), world.neighbourAtHome)
    await expect(there).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('a file that is refused leaves nothing behind', () => {
  it.each([
    ['one byte too large', () => posted(new Uint8Array(limit + 1)), 'platform.too-large'],
    ['announced as far too large', () => posted(new Uint8Array(limit * 3)), 'platform.too-large'],
    [
      'no form with a file',
      () => new Request('http://localhost/', { method: 'POST', body: 'x' }),
      'platform.not-a-form',
    ],
    ['a form that breaks off', brokenOff, 'platform.not-a-form'],
    ['a form without an end', withoutEnd, 'platform.not-a-form'],
  ])('%s', async (_what, request, code) => {
    const before = await rowCount()
    await expect(receive(request())).rejects.toMatchObject({ code })
    expect(await rowCount()).toEqual(before)
  })

  it('names the field that it came in and the size that is allowed', async () => {
    await expect(receive(posted(new Uint8Array(limit + 1)))).rejects.toMatchObject({
      field: 'fileId',
      values: { megabytes: 1 },
    })
  })
})

const opening =
  '--x\r\nContent-Disposition: form-data; name="fileId"; filename="a.csv"\r\n\r\nindicator;gebied'
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

function withoutEnd(): Request {
  return new Request('http://localhost/', { method: 'POST', headers: multipart, body: opening })
}

/** The line goes dead in the middle of the file. */
function brokenOff(): Request {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(opening)),
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      controller.error(new Error('aborted'))
    },
  })
  return new Request('http://localhost/', {
    method: 'POST',
    headers: multipart,
    body,
    duplex: 'half',
  } as RequestInit)
}

describe('a file that nobody adopts', () => {
  it('goes away with the first file that comes after its day', async () => {
    const id = await receive(posted('oud'))
    const tomorrow = { ...coordinator, now: new Date(coordinator.now.getTime() + 25 * 3_600_000) }
    await receive(posted('nieuw'), tomorrow)
    await expect(world.read((ctx) => getFile(ctx, id))).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('stays when a command adopts it, once and only by who brought it', async () => {
    const id = await receive(posted('blijft'))
    await expect(writing((ctx) => adoptFile(ctx, id), world.system)).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await writing((ctx) => adoptFile(ctx, id))).toMatchObject({ expiresAt: null })
    await expect(writing((ctx) => adoptFile(ctx, id))).rejects.toMatchObject({ kind: 'not-found' })
  })
})
