import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { openDatabase, type Database } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const heading = async (response: Response) => textsIn(await response.text(), 'h1')

/** A database that breaks while it is asked, with words in its error that nobody may see. */
const broken = (): Database => ({
  ...world.database,
  read: () => Promise.reject(new Error('geheim van binnen')),
})

describe('an address', () => {
  it.each([
    '/nergens/heen',
    '/turnhout/bestaat-niet',
    '/bestaat-niet',
    '/turnhout/wie-doet-mee/geen-nummer',
    `/turnhout/wie-doet-mee/${newIdentifier()}`,
    '/turnhout/plan/doelen/%00',
    '/%00/plan',
    '/%E0%A4%A/plan',
    '/turnhout/visie/%F0%9F%91%B6',
    `/${'x'.repeat(5000)}`,
    '/turnhout/wie-doet-mee/..%2F..%2Fetc',
  ])('that names nothing says so: %s', async (address) => {
    const response = await coordinator.get(address)
    expect(response.status).toBe(404)
    expect(await heading(response)).toEqual(['Deze pagina vinden we niet'])
  })

  it('that only takes forms is not found when it is asked for', async () => {
    for (const address of ['/afmelden', '/taal', '/demo', `/turnhout/visie/${newIdentifier()}/weg`]) {
      expect((await coordinator.get(address)).status, address).toBe(404)
    }
  })

  it('answers HEAD as it answers GET, without a body', async () => {
    for (const [address, status] of [
      ['/', 200],
      ['/turnhout/plan', 200],
      ['/nergens/heen', 404],
    ] as const) {
      const response = await site.app.request(`http://localhost:3000${address}`, {
        method: 'HEAD',
        headers: {
          host: 'localhost:3000',
          cookie: [...coordinator.cookies].map((pair) => pair.join('=')).join('; '),
        },
      })
      expect([response.status, await response.text()]).toEqual([status, ''])
      expect(response.headers.get('content-security-policy')).toBeTruthy()
    }
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACEROUTE'])('knows no %s', async (method) => {
    const response = await site.app.request('http://localhost:3000/turnhout/plan', {
      method,
      headers: { host: 'localhost:3000' },
    })
    expect(response.status).toBe(404)
  })

  it('under the name of another host is not ours', async () => {
    const response = await site.visitor().get('/', { host: 'evil.example' })
    expect([response.status, await response.text()]).toEqual([421, 'Misdirected request'])
  })
})

describe('when something breaks', () => {
  it('the page says sorry with a number, and the log has that number; nothing of the inside is shown', async () => {
    const ill = openSite(world, { database: broken() })
    const response = await ill.visitor().get('/')
    const html = await response.text()
    const bug = ill.log.find(({ msg }) => msg === 'bug')
    expect([response.status, textsIn(html, 'h1')]).toEqual([500, ['Er ging iets mis']])
    expect(html).toContain(String(bug?.['id']))
    expect(bug).toMatchObject({ error: { message: 'geheim van binnen', frames: expect.any(Array) } })
    expect(html).not.toMatch(/geheim van binnen|\.tsx?:\d|\bat /)
    expect(response.headers.get('content-security-policy')).toBeTruthy()
  })

  it('without a database the page is still in Dutch, and nobody is signed in', async () => {
    const nowhere = openDatabase({ host: '127.0.0.1', port: 1, user: 'app', database: 'none' })
    const ill = openSite(world, { database: nowhere })
    const browser = ill.visitor()
    browser.cookies.set('kansrijk.session_token', 'x.y')
    const response = await browser.get('/')
    expect([response.status, await heading(response)]).toEqual([500, ['Er ging iets mis']])
    const elsewhere = await browser.post('/taal', { locale: 'fr' }, { origin: 'https://evil.example' })
    expect(elsewhere.status).toBe(403)
    expect(await (await ill.visitor().get('/ready')).text()).toBe('no database')
    expect((await ill.visitor().get('/ready')).status).toBe(503)
    expect((await ill.visitor().get('/health')).status).toBe(200)
    await nowhere.close()
  })
})

test('whoever watches the server is told that it lives and that it can work', async () => {
  const browser = site.visitor()
  for (const [address, words] of [
    ['/health', 'ok'],
    ['/ready', 'ready'],
  ] as const) {
    const response = await browser.get(address)
    expect([response.status, await response.text()]).toEqual([200, words])
  }
})

test('every answer carries the headers that protect it, and no page is kept by a browser', async () => {
  const answers = await Promise.all([
    coordinator.get('/turnhout/plan'),
    site.visitor().get('/turnhout/plan'),
    coordinator.get('/nergens/heen'),
    coordinator.post('/turnhout/wie-doet-mee/nieuw', { name: '' }),
    site.visitor().get('/gebieden?q=turn'),
    site.visitor().get('/health'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 303, 404, 422, 200, 200])
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  for (const { headers } of answers.filter(({ headers }) =>
    headers.get('content-type')?.startsWith('text/html'),
  )) {
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('the log has a line for each request, with its route and never with what stood in its address', async () => {
  site.log.length = 0
  await site.visitor().get('/inrichten/geheime-link?q=Els+Claes')
  const [line, ...more] = site.log
  expect(more).toEqual([])
  expect(line).toMatchObject({
    msg: 'request',
    method: 'GET',
    route: '/inrichten/:link',
    status: 200,
    ms: expect.any(Number),
    id: expect.any(String),
  })
  expect(JSON.stringify(site.log)).not.toMatch(/geheime-link|Els/)
})

test('searching areas answers as data, whatever is asked', async () => {
  const ask = async (q: string) => (await site.visitor().get(`/gebieden?q=${encodeURIComponent(q)}`)).json()
  expect(await ask('turnh')).toContainEqual({ nis: '13040', name: 'Turnhout', note: 'Provincie Antwerpen' })
  for (const odd of ['', '👶', '%', "'; drop table areas; --", 'x'.repeat(5000), '\u0000'])
    expect(await ask(odd)).toEqual([])
})
