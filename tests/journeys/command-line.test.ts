import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Home } from '#tests/journeys/empty-folder.ts'
import { homeOfApp, withoutDemo } from '#tests/journeys/installation.ts'
import { callCommandLine, startApp, type Called, type RunningApp } from '#tests/journeys/running-app.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let home: Home
let folder: string
let app: RunningApp
beforeAll(async () => {
  home = await homeOfApp()
  folder = await mkdtemp(join(tmpdir(), 'kansrijk-cli-'))
  app = await startApp({ ...home.settings, ...withoutDemo })
})
afterAll(async () => {
  await app?.end()
  await rm(folder, { recursive: true })
  await home.remove()
})

const call = (...args: string[]): Promise<Called> =>
  callCommandLine(args, { ...home.settings, ...withoutDemo, INIT_CWD: folder })
const importIn = async (year: number): Promise<Called> => {
  const lines = [
    'indicator;gebied;jaar;waarde;bron',
    `births-in-disadvantaged-families;13040;${year};12,5;K&G`,
  ]
  await writeFile(join(folder, `${year}.csv`), lines.join('\n'))
  return call('import', `${year}.csv`, '--published', '--keep')
}
const fileNames = async (): Promise<string[]> => {
  const { out } = await call('imports', '--published', '--json')
  return JSON.parse(out).map(({ file }: { file: string }) => file)
}

test('published figures are read in beside an app that is running, and goes on running', async () => {
  const { code, out } = await importIn(2020)
  expect([code, out]).toEqual([0, expect.stringContaining('Bewaard. Nieuw: 1; gewijzigd: 0; hetzelfde: 0.')])
  expect((await fetch(`${app.address}/ready`)).status).toBe(200)
})

test('a mistake is said in words, with an exit code of its own and no stack', async () => {
  const wrong = await call('import', '2020.csv')
  expect([wrong.code, wrong.out]).toEqual([64, ''])
  expect(wrong.err).toContain('Zeg van wie de cijfers zijn')
  const gone = await call('import', 'nergens.csv', '--published', '--lang', 'en')
  expect([gone.code, gone.err.trim().split('\n').at(-1)]).toEqual([
    66,
    'nergens.csv is not there, or is no file.',
  ])
  const setting = await callCommandLine(['imports', '--published'], { KANSRIJK_DATUM: 'x' })
  expect([setting.code, setting.err]).toEqual([78, expect.stringContaining('KANSRIJK_DATUM')])
  for (const { err } of [wrong, gone, setting]) expect(err).not.toMatch(/^ {4}at /m)
})

test('without an app the command line has the database to itself, and leaves it to the next app', async () => {
  await app.end()
  expect((await importIn(2021)).code).toBe(0)
  expect(await fileNames()).toEqual(['2021.csv', '2020.csv'])
  app = await startApp({ ...home.settings, ...withoutDemo })
  expect((await fetch(`${app.address}/ready`)).status).toBe(200)
})
