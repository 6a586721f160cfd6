import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSmallProject, type SmallProject } from './small-project.ts'

let project: SmallProject

beforeEach(async () => {
  project = await makeSmallProject()
})
afterEach(async () => project.remove())

const installs = async (): Promise<string[]> =>
  (await project.calls()).filter((call) => call.startsWith('npm'))

describe.skipIf(process.platform === 'win32')('a command in a fresh copy', () => {
  it('installs first, with what the build needs, whatever the environment leaves out', async () => {
    const { code, output } = await project.call(['format'], { NODE_ENV: 'production' })
    expect(code).toBe(0)
    expect(output).toContain('Installing what is missing')
    expect(await installs()).toEqual(['npm ci --include=dev --include=optional --no-audit --no-fund'])
  })

  it('installs once for two commands at the same time', async () => {
    const both = await Promise.all([project.call(['format']), project.call(['format'])])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(await installs()).toHaveLength(1)
    expect(both.map(({ output }) => output).join()).toContain('waiting for it')
  })

  it('does not wait for a command that was killed while it installed', async () => {
    const first = project.begin(['format'])
    await first.until(/Installing/)
    first.child.kill('SIGKILL')
    await first.ended
    expect((await readdir(project.folder)).filter((name) => name.endsWith('.lock'))).toHaveLength(1)
    expect((await project.call(['format'])).code).toBe(0)
  })

  it('stops with a sentence when npm fails', async () => {
    await writeFile(join(project.folder, 'bin', 'npm'), '#!/bin/sh\nexit 5\n')
    const { code, output } = await project.call(['format'])
    expect(code).toBe(1)
    expect(output).toContain('npm could not install (exit code 5)')
  })
})

describe.skipIf(process.platform === 'win32')('a command in an installed copy', () => {
  beforeEach(async () => {
    await project.call(['format'])
    await project.forget()
  })

  it('installs nothing', async () => {
    await project.call(['format'])
    expect(await installs()).toEqual([])
  })

  it('installs again when the lock file names something else', async () => {
    await project.lock({ 'node_modules/new': { version: '2.0.0' } })
    await project.call(['format'])
    expect(await installs()).toHaveLength(1)
  })

  it('accepts what somebody installed by hand', async () => {
    await rm(join(project.folder, 'node_modules', '.kansrijk-installed'))
    await project.call(['format'])
    expect(await installs()).toEqual([])
  })

  it.each([
    [
      'a part for this system is left out',
      { optional: true, os: [process.platform], cpu: [process.arch] },
      1,
    ],
    ['only a part for another system is left out', { optional: true, os: ['beos'], cpu: ['x64'] }, 0],
  ])('installs by hand count as complete or not: %s', async (_title, entry, times) => {
    await project.lock({ 'node_modules/part': { version: '1.0.0', ...entry } })
    await project.call(['format'])
    expect(await installs()).toHaveLength(times)
  })
})
