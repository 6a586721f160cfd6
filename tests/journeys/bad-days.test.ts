import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Installation, openInstallation, emptyFolder, type Home } from '#tests/journeys/installation.ts'
import { addObjective, setUpMunicipality } from '#tests/journeys/municipality.ts'
import { startApp, startInVain } from '#tests/journeys/running-app.ts'

const open: Pick<Installation, 'close'>[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function folder(): Promise<Home> {
  const home = await emptyFolder()
  open.push({ close: home.remove })
  return home
}

test('a port that is taken is said in words, with the way out, and nothing stays behind', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const taken = other.address()
  const port = typeof taken === 'object' && taken ? String(taken.port) : ''
  const { settings } = await folder()
  const { code, said } = await startInVain({ ...settings, PORT: port })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is in use on 127.0.0.1.`)
  expect(said).toMatch(/PORT=\d+ npm start/)
  expect(said).not.toMatch(/^ +at /m)
})

test('a data folder that another app keeps is left alone, and the other one is named', async () => {
  const { settings } = await folder()
  const first = await startApp(settings)
  const second = await startInVain(settings)
  expect(second.code).toBe(1)
  expect(second.said).toContain(`is in use by process ${first.pid}`)
  expect(second.said).not.toMatch(/^ +at /m)
  expect((await fetch(`${first.address}/ready`)).status).toBe(200)
  expect(await first.end()).toBe(0)
})

test('an app that was killed in the middle opens again with everything that was saved', async () => {
  const { settings } = await folder()
  const before = await startApp(settings)
  const municipality = await setUpMunicipality(before)
  const objective = await addObjective(municipality, 'Elk kind eet gezond op school.')
  const unfinished = addObjective(municipality, 'Nooit bewaard.').catch(() => 'cut off')
  await before.end('SIGKILL')
  await unfinished

  const after = await startApp(settings)
  expect(after.setUpLink).toBeNull()
  const response = await fetch(after.address + objective, {
    headers: { cookie: municipality.caller.cookies() },
  })
  expect(await response.text()).toContain('Elk kind eet gezond op school.')
  expect(await after.end()).toBe(0)
})

test('a setting that does not exist is named, so that a typing error does not go unseen', async () => {
  const { settings } = await folder()
  const { code, said } = await startInVain({ ...settings, KANSRIJK_DATAA: '/elders' })
  expect(code).toBe(1)
  expect(said).toContain('KANSRIJK_DATAA: there is no such setting')
  expect(said).not.toMatch(/^ +at /m)
})

test('a page that does not exist, or is somebody else’s, says so and leads home', async () => {
  const app = await openInstallation()
  open.push(app)
  const { caller, path } = await setUpMunicipality(app)
  const headers = { cookie: caller.cookies(), 'accept-language': 'nl' }
  for (const address of [`${path}/nergens`, '/elders/plan', `${path}/plan/doelen/1`]) {
    const response = await fetch(app.address + address, { headers })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Deze pagina vinden we niet')
  }
})
