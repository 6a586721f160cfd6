import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDataFolder } from './data-folder.ts'
import { startEmbedded } from './server.ts'

const isLinux = process.platform === 'linux'
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kansrijk data '))
})
afterEach(async () => rm(folder, { recursive: true }))

const modeOf = async (path: string) => (await stat(path)).mode & 0o777

describe('the data folder', () => {
  it('is made with every folder above it, and is private', async () => {
    const wanted = join(folder, 'one', 'two', 'three')
    expect(await makeDataFolder(wanted, 0o755)).toBe(true)
    expect(await modeOf(wanted)).toBe(0o700)
    expect(await modeOf(join(folder, 'one'))).toBe(0o755 & ~process.umask())
  })

  it('stays as it is when it is there already', async () => {
    await chmod(folder, 0o750)
    expect(await makeDataFolder(folder)).toBe(false)
    expect(await modeOf(folder)).toBe(0o750)
  })

  it('may be a link to a folder', async () => {
    await mkdir(join(folder, 'disk'))
    await symlink(join(folder, 'disk'), join(folder, 'link'))
    expect(await makeDataFolder(join(folder, 'link'))).toBe(false)
    expect(await makeDataFolder(join(folder, 'link', 'data'))).toBe(true)
  })

  it('is made once by several who start together', async () => {
    const wanted = join(folder, 'one', 'two')
    const made = await Promise.all([1, 2, 3, 4].map(() => makeDataFolder(wanted)))
    expect(made.filter(Boolean)).toHaveLength(1)
  })

  it('cannot be a file, nor lie in one', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    for (const wanted of [file, join(file, 'data')]) {
      await expect(makeDataFolder(wanted)).rejects.toMatchObject({
        code: 'cannot-start',
        message: expect.stringMatching(
          /^The data folder .*file.* cannot be made \(E\w+\)\. Set KANSRIJK_DATA /,
        ),
      })
    }
  })

  it.runIf(isLinux)('that no folder can be made in is refused at once', async () => {
    for (const wanted of ['/proc/kansrijk', '/proc/kansrijk/data', '/proc/self/kansrijk']) {
      await expect(makeDataFolder(wanted)).rejects.toMatchObject({
        code: 'cannot-start',
        message: expect.stringContaining(`The data folder ${wanted} cannot be made (`),
      })
    }
  })

  it.runIf(isLinux)('lets the database say so instead of waiting', { timeout: 5000 }, async () => {
    const started = startEmbedded({ dataDirectory: '/proc/kansrijk', log: () => {} })
    await expect(started).rejects.toMatchObject({
      code: 'cannot-start',
      message: expect.stringContaining('KANSRIJK_DATA'),
    })
  })
})
