import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetFile } from '#src/platform/files/form-file.ts'
import { adoptFile, getFile, readFile, removeExpiredFiles } from '#src/platform/files/stored-files.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import type { Call, Context } from '#src/platform/context.ts'
import { openDatabase } from '#src/platform/db.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const limit = 1_000_000
const ofForm = { limitBytes: limit }

function posted(
  content: BodyInit | Uint8Array<ArrayBuffer>,
  name = 'cijfers.csv',
  fields: Record<string, string> = {},
  fileField = 'fileId',
): Request {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append(fileField, new File([content as BlobPart], name))
  return new Request('http://localhost/', { method: 'POST', body: form })
}

/** The identifier that a received form holds. */
function textOf(form: FormData): string {
  const id = form.get('fileId')
  return typeof id === 'string' ? id : ''
}

const receive = async (request: Request, call = coordinator) =>
  textOf(await receiveFileForm(call, request, limit, ofForm))
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
    const request = posted('x', 'a.csv', { _key: 'k', note: 'é' })
    const form = await receiveFileForm(coordinator, request, limit, ofForm)
    expect([form.get('_key'), form.get('note')]).toEqual(['k', 'é'])
  })

  it('may be empty, and may just fit', async () => {
    const empty = await receive(posted(''))
    expect(await world.read((ctx) => getFile(ctx, empty))).toMatchObject({ size: 0 })
    const full = await receive(posted(new Uint8Array(limit)))
    expect(await world.read((ctx) => getFile(ctx, full))).toMatchObject({ size: limit })
  })

  it('is none when no file was chosen', async () => {
    const form = await receiveFileForm(coordinator, posted('', ''), limit, ofForm)
    expect(form.has('fileId')).toBe(false)
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
    ['announced as far too large', () => announcedAs(limit * 3), 'platform.too-large'],
    ['far too large without having said so', () => withoutEnd(limit * 3), 'platform.too-large'],
    [
      'no form with a file',
      () => new Request('http://localhost/', { method: 'POST', body: 'x' }),
      'platform.not-a-form',
    ],
    ['a form that breaks off', () => brokenOff(50), 'platform.not-a-form'],
    ['a form that breaks off at once', () => brokenOff(0), 'platform.not-a-form'],
    ['a form without an end', () => withoutEnd(), 'platform.not-a-form'],
    ['in another field than its own', () => posted('x', 'a.csv', {}, 'photo'), 'platform.not-a-form'],
    ['a second file beside it', twoFiles, 'platform.not-a-form'],
  ])('%s', async (_what, request, code) => {
    const before = await rowCount()
    await expect(receive(request())).rejects.toMatchObject({ code })
    // Also nothing that was just being written when it was refused.
    await sleep(50)
    expect(await rowCount()).toEqual(before)
  })

  it('names the field that it came in and the size that is allowed', async () => {
    await expect(receive(posted(new Uint8Array(limit + 1)))).rejects.toMatchObject({
      field: 'fileId',
      values: { megabytes: 1 },
    })
  })
})

describe('a form that takes less than the installation', () => {
  const send = (size: number, limitBytes: number) =>
    receiveFileForm(coordinator, posted(new Uint8Array(size)), limit, { limitBytes })

  it('takes a file that just fits', async () => {
    const id = textOf(await send(1000, 1000))
    expect(await world.read((ctx) => getFile(ctx, id))).toMatchObject({ size: 1000 })
  })

  it('says its own most, and reads what is sent to the end so that somebody can hear it', async () => {
    const before = await rowCount()
    const request = posted(new Uint8Array(1_900_000))
    const received = receiveFileForm(coordinator, request, limit * 2, { limitBytes: limit })
    await expect(received).rejects.toMatchObject({ code: 'platform.too-large', values: { megabytes: 1 } })
    expect(await rowCount()).toEqual(before)
    expect(await request.body?.getReader().read()).toMatchObject({ done: true })
  })

  it('writes nothing of a file that announces itself as larger', async () => {
    const request = posted(new Uint8Array(900_000))
    const body = await request.clone().arrayBuffer()
    request.headers.set('content-length', String(body.byteLength))
    world.statements.length = 0
    const received = receiveFileForm(coordinator, request, limit, { limitBytes: 100_000 })
    await expect(received).rejects.toMatchObject({ code: 'platform.too-large' })
    expect(world.statements).toEqual([])
  })

  it('never takes more than the installation', async () => {
    const large = send(limit + 1, limit * 2)
    await expect(large).rejects.toMatchObject({ values: { megabytes: 1 } })
  })
})

const opening =
  '--x\r\nContent-Disposition: form-data; name="fileId"; filename="a.csv"\r\n\r\nindicator;gebied'
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

const streamed = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    headers: { ...multipart, ...headers },
    body,
    duplex: 'half',
  } as RequestInit)

const announcedAs = (size: number): Request => streamed(opening, { 'content-length': String(size) })

function twoFiles(): Request {
  const form = new FormData()
  for (const name of ['a.csv', 'b.csv']) form.append('fileId', new File(['x'], name))
  return new Request('http://localhost/', { method: 'POST', body: form })
}

/** Comes in pieces, as over a line, and stops without the end of the form. */
function withoutEnd(size = 0): Request {
  let left = size
  return streamed(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(opening)),
      pull: (controller) => {
        if (left <= 0) return controller.close()
        left -= 100_000
        controller.enqueue(new Uint8Array(100_000))
      },
    }),
  )
}

/** The line goes dead in the middle of the file. */
function brokenOff(afterMs: number): Request {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(opening)),
    pull: async (controller) => {
      if (afterMs > 0) await sleep(afterMs)
      controller.error(new Error('aborted'))
    },
  })
  return streamed(body)
}

describe('a file whose form came to nothing', () => {
  const isThere = (id: string) =>
    world
      .read((ctx) => getFile(ctx, id))
      .then(
        () => true,
        () => false,
      )

  it('goes away at once, with all its chunks', async () => {
    const before = await rowCount()
    const form = await receiveFileForm(coordinator, posted(new Uint8Array(700_001)), limit, ofForm)
    expect(await rowCount()).not.toEqual(before)
    await forgetFile(coordinator, form)
    expect(await rowCount()).toEqual(before)
  })

  it('stays when a command adopted it all the same', async () => {
    const form = await receiveFileForm(coordinator, posted('blijft'), limit, ofForm)
    await writing((ctx) => adoptFile(ctx, textOf(form)))
    await forgetFile(coordinator, form)
    expect(await isThere(textOf(form))).toBe(true)
  })

  it('takes no other file along that somebody typed the name of', async () => {
    const other = await receive(posted('van een ander formulier'))
    const typed = new FormData()
    typed.set('fileId', other)
    await forgetFile(coordinator, typed)
    const request = posted('', '', { fileId: other })
    await forgetFile(coordinator, await receiveFileForm(coordinator, request, limit, ofForm))
    expect(await isThere(other)).toBe(true)
  })

  it('does not hide why the form came to nothing', async () => {
    const form = await receiveFileForm(coordinator, posted('x'), limit, ofForm)
    const database = openDatabase({ host: '/nowhere' })
    await expect(forgetFile({ ...coordinator, database }, form)).resolves.toBeUndefined()
    await database.close()
    await forgetFile(coordinator, form)
  })
})

describe('a file that nobody adopts', () => {
  it('goes away with the first file that comes after its day', async () => {
    const id = await receive(posted('oud'))
    const tomorrow = { ...coordinator, now: new Date(coordinator.now.getTime() + 25 * 3_600_000) }
    await receive(posted('nieuw'), tomorrow)
    await expect(world.read((ctx) => getFile(ctx, id))).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('goes away a few at a time, so that no transaction is long', async () => {
    const { id: workspaceId } = world.workspace
    const tomorrow = new Date(coordinator.now.getTime() + 25 * 3_600_000)
    const sweep = () => writing(({ db }) => removeExpiredFiles(db, workspaceId, tomorrow))
    while (await sweep()) continue
    for (let count = 0; count < 11; count += 1) await receive(posted('oud'))
    const [before] = await rowCount()
    expect([await sweep(), (await rowCount())[0]]).toEqual([true, before - 10])
    expect([await sweep(), (await rowCount())[0]]).toEqual([false, before - 11])
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
