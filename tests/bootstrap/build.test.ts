import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeSmallProject, type SmallProject } from './small-project.ts'

let project: SmallProject

beforeAll(async () => {
  project = await makeSmallProject()
  await project.call(['build'])
})
beforeEach(async () => project.forget())
afterAll(async () => project.remove())

const builds = async (): Promise<string[]> =>
  (await project.calls()).filter((call) => call.startsWith('vite ') && call.includes('NODE_ENV=production'))

describe.skipIf(process.platform === 'win32')('building', () => {
  it('is left out when nothing changed', async () => {
    expect((await project.call(['build'])).code).toBe(0)
    expect(await builds()).toEqual([])
  })

  it.each(['src/page.ts', 'src/new-page.ts', 'vite.config.ts'])(
    'makes browser and server when %s changed',
    async (file) => {
      await writeFile(join(project.folder, file), `changed ${Date.now()}`)
      await project.call(['build'])
      expect(await builds()).toHaveLength(2)
    },
  )

  it('happens when the result was thrown away', async () => {
    await rm(join(project.folder, 'dist'), { recursive: true })
    await project.call(['build'])
    expect(await builds()).toHaveLength(2)
  })

  it('happens again after it failed', async () => {
    await writeFile(join(project.folder, 'src', 'page.ts'), 'broken')
    const { code, output } = await project.call(['test'], { FAILS: 'vite' })
    expect(code).toBe(1)
    expect(output).toContain('The build failed (exit code 3)')
    expect((await project.calls()).some((call) => call.startsWith('vitest'))).toBe(false)
    await project.forget()
    await project.call(['build'])
    expect(await builds()).toHaveLength(2)
  })
})
