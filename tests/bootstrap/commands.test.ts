import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeSmallProject, type Running, type SmallProject } from './small-project.ts'

let project: SmallProject
const running: Running[] = []

beforeAll(async () => {
  project = await makeSmallProject()
  await project.call(['build'])
})
beforeEach(async () => project.forget())
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
})
afterAll(async () => project.remove())

const begin = (args: string[]): Running => {
  const started = project.begin(args)
  running.push(started)
  return started
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('serves in production', async () => {
    const [, , mode] = await begin(['start']).until(/ready (\d+) (\w+)/)
    expect(mode).toBe('production')
  })

  it('passes a signal on and ends with the exit code of the app', async () => {
    const app = begin(['start'])
    await app.until(/ready/)
    app.child.kill('SIGTERM')
    expect((await app.ended).code).toBe(7)
    expect(await project.calls()).toEqual(['app stopped'])
  })

  it('takes the app along when it is killed itself', async () => {
    const app = begin(['start'])
    const [, pid] = await app.until(/ready (\d+)/)
    app.child.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(Number(pid))).toBe(false), 5000)
    expect(await project.calls()).toEqual(['app stopped'])
  })
})

describe.skipIf(process.platform === 'win32')('the command line', () => {
  it('gets its arguments and the folder where it was called, and its exit code is returned', async () => {
    const { code, out } = await project.call(['kansrijk', 'import', 'een bestand.csv', '66'], {
      INIT_CWD: '/elsewhere',
    })
    expect(code).toBe(66)
    expect(JSON.parse(out)).toEqual({ args: ['import', 'een bestand.csv', '66'], from: '/elsewhere' })
  })

  it('says nothing of its own building where a program reads', async () => {
    await rm(join(project.folder, 'dist'), { recursive: true })
    const { out, output } = await project.call(['kansrijk', 'imports'])
    expect(JSON.parse(out)).toEqual({ args: ['imports'], from: project.folder })
    expect(output).toContain('built')
  })
})

describe.skipIf(process.platform === 'win32')('the other commands', () => {
  it('hand arguments to the runner of the tests and return its exit code', async () => {
    const { code } = await project.call(['test', 'src/platform', '-t', 'a title'], { FAILS: 'vitest' })
    expect(code).toBe(3)
    expect(await project.calls()).toEqual(['vitest run src/platform -t a title NODE_ENV=test'])
  })

  it('run every check, also after one failed, and name it', async () => {
    const { code, output } = await project.call(['check'], { FAILS: 'oxlint' })
    expect(code).toBe(1)
    expect(output).toMatch(/Types: good .*Lint: FAILED .*Format: good .*Dead code: good/s)
    expect(output).toMatch(/Failed: Lint\n$/)
  })

  it('are good together when every check is', async () => {
    const { code, output } = await project.call(['check'])
    expect(code).toBe(0)
    expect(output).toContain('Everything is good.')
  })

  it.each(['', 'strat', 'toString'])('are listed when %j is asked for', async (name) => {
    const { code, output } = await project.call([name])
    expect(code).toBe(1)
    expect(output).toContain('start|dev|test|check')
  })
})
