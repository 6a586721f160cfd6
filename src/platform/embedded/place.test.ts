import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canReach, chooseDirectory, clusterIn, mayEnter, preparePlace, shortName } from './place.ts'

const isRoot = process.getuid?.() === 0
const account = { uid: 101, gid: 104 }

describe('passing through a folder', () => {
  it.each([
    ['its owner by the owner’s right', 0o700, 101, 0, true],
    ['its owner not by the right of others', 0o077, 101, 0, false],
    ['its group by the group’s right', 0o710, 0, 104, true],
    ['its group not by the right of others', 0o701, 0, 104, false],
    ['a stranger by the right of others', 0o711, 0, 0, true],
    ['a stranger not into a private folder', 0o750, 0, 0, false],
  ])('is for %s', (_title, mode, uid, gid, allowed) => {
    expect(mayEnter({ mode, uid, gid }, account)).toBe(allowed)
  })
})

describe('the choice of a data folder', () => {
  const asked = { directory: '/asked', hasData: false, reachable: true }
  const elsewhere = { directory: '/elsewhere', hasData: false, reachable: true }

  it.each([
    ['the one asked for when it can be entered', asked, elsewhere, '/asked'],
    ['the other one when it cannot', { ...asked, reachable: false }, elsewhere, '/elsewhere'],
    ['the one with the data', asked, { ...elsewhere, hasData: true }, '/elsewhere'],
    [
      'the one asked for when both have data',
      { ...asked, hasData: true },
      { ...elsewhere, hasData: true },
      '/asked',
    ],
  ])('is %s', (_title, first, second, directory) => {
    expect(chooseDirectory(first, second)).toBe(directory)
  })

  it('never passes over data that cannot be entered', () => {
    expect(() => chooseDirectory({ ...asked, hasData: true, reachable: false }, elsewhere)).toThrow(/chmod/)
  })
})

describe.runIf(isRoot)('a data folder made by root', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kansrijk place '))
    await chmod(folder, 0o755)
  })
  afterEach(async () => rm(folder, { recursive: true }))

  it('belongs to the server’s account and is closed to others', async () => {
    const place = await preparePlace(join(folder, 'new', 'data'))
    const made = await stat(join(folder, 'new', 'data'))
    expect(place).toEqual({
      directory: join(folder, 'new', 'data'),
      account: { uid: made.uid, gid: made.gid },
    })
    expect(made.uid).not.toBe(0)
    expect(made.mode & 0o777).toBe(0o700)
  })

  it('is given to the account when it was there, empty and private', async () => {
    await mkdir(join(folder, 'data'), { mode: 0o700 })
    const place = await preparePlace(join(folder, 'data'))
    expect((await stat(place.directory)).uid).toBe(place.account?.uid)
  })

  it('lies elsewhere when a folder above it is private', async () => {
    await mkdir(join(folder, 'private'), { mode: 0o700 })
    const asked = join(folder, 'private', 'data')
    const place = await preparePlace(asked, join(folder, 'elsewhere'))
    expect(place.directory).toBe(join(folder, 'elsewhere', shortName(asked)))
  })

  it('takes over files that root copied there', async () => {
    const data = join(folder, 'data')
    await mkdir(clusterIn(data), { recursive: true })
    await writeFile(join(clusterIn(data), 'PG_VERSION'), '18\n')
    const place = await preparePlace(data)
    expect((await stat(join(clusterIn(data), 'PG_VERSION'))).uid).toBe(place.account?.uid)
    expect((await stat(clusterIn(data))).mode & 0o777).toBe(0o700)
  })

  it('keeps the account that its files belong to', async () => {
    const data = join(folder, 'data')
    await mkdir(clusterIn(data), { recursive: true })
    await writeFile(join(clusterIn(data), 'PG_VERSION'), '18\n')
    await chown(clusterIn(data), 4242, 4243)
    expect((await preparePlace(data)).account).toEqual({ uid: 4242, gid: 4243 })
  })

  it('is out of reach behind a private folder, also where it does not exist yet', async () => {
    await chmod(folder, 0o700)
    expect(await canReach(join(folder, 'not', 'yet'), account)).toBe(false)
  })
})
