import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { emptyFolder, type Home } from '#tests/journeys/empty-folder.ts'
import { withoutDemo } from '#tests/journeys/installation.ts'
import { addObjective, setUpMunicipality } from '#tests/journeys/municipality.ts'
import { type Environment, startApp, startInVain } from '#tests/journeys/running-app.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

// On the database that comes along, whatever the other tests run on: its days are the ones told of here.
let home: Home
let settings: Environment

beforeAll(async () => {
  home = await emptyFolder()
  settings = { ...home.settings, ...withoutDemo }
})

afterAll(async () => home?.remove())

/** A stack is for who mends the app; an operator gets words. */
const stack = /^ +at /m

test('an app that was killed in the middle opens again with everything that was saved', async () => {
  const before = await startApp(settings)
  const municipality = await setUpMunicipality(before)
  const objective = await addObjective(municipality, 'Elk kind eet gezond op school.')
  const unfinished = addObjective(municipality, 'Elk kind zwemt.').catch(() => 'cut off')
  await before.end('SIGKILL')
  await unfinished

  const after = await startApp(settings)
  expect(after.setUpLink).toBeNull()
  const headers = { cookie: municipality.caller.cookies() }
  const response = await fetch(after.address + objective, { headers })
  expect(await response.text()).toContain('Elk kind eet gezond op school.')
  expect(await after.end()).toBe(0)
})

test('a data folder that another app keeps is left alone, and the other one is named', async () => {
  const first = await startApp(settings)
  const second = await startInVain(settings)
  expect(second.code).toBe(1)
  expect(second.said).toContain(`is in use by process ${first.pid}`)
  expect(second.said).not.toMatch(stack)
  expect((await fetch(`${first.address}/ready`)).status).toBe(200)
  expect(await first.end()).toBe(0)
})

test('a port that is taken is said in words, with the way out, and the data folder is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const taken = other.address()
  const port = typeof taken === 'object' && taken ? String(taken.port) : ''
  const { code, said } = await startInVain({ ...settings, PORT: port })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is in use on 127.0.0.1.`)
  expect(said).toMatch(/PORT=\d+ npm start/)
  expect(said).not.toMatch(stack)

  const after = await startApp(settings)
  expect(after.said()).not.toContain('still running')
  expect(await after.end()).toBe(0)
})

test('a setting that does not exist is named, so that a typing error does not go unseen', async () => {
  const { code, said } = await startInVain({ ...settings, KANSRIJK_DATAA: '/elders' })
  expect(code).toBe(1)
  expect(said).toContain('KANSRIJK_DATAA: there is no such setting')
  expect(said).not.toMatch(stack)
})
