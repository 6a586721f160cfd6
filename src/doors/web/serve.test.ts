import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { appoint } from '#src/foundation/workspaces/commands.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { now, openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
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

const names = async () => (await world.read(listParties)).map(({ name }) => name)
const newParty = (name: string) => ({ name, kind: 'service', _key: newIdentifier() })
const add = '/turnhout/wie-doet-mee/nieuw'

describe('who may come where', () => {
  it('somebody who is not signed in is asked to, and comes back with the question that stood behind the address', async () => {
    const response = await site.visitor().get('/turnhout/plan?status=late&pagina=2')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(
      '/aanmelden?terug=%2Fturnhout%2Fplan%3Fstatus%3Dlate%26pagina%3D2',
    )
  })

  it('a municipality of others cannot be told from one that does not exist', async () => {
    const [theirs, none] = await Promise.all([coordinator.get('/geel/plan'), coordinator.get('/gent/plan')])
    expect([theirs.status, none.status]).toEqual([404, 404])
    const plain = async (response: Response, slug: string) => (await response.text()).replaceAll(slug, '')
    expect(await plain(theirs, 'geel')).toBe(await plain(none, 'gent'))
  })

  it('a member without the right role is told so, in words', async () => {
    const member = await site.signedInAs('steering-member')
    const response = await member.get('/turnhout/visie/nieuw')
    const html = await response.text()
    expect([response.status, textsIn(html, 'h1')]).toEqual([403, ['Dat kan niet']])
    expect(html).toContain('Daarvoor heb je hier geen rechten.')
    expect(textsIn(html, 'li')).toContain('lokale coördinator')
    expect(textsIn(html, 'li')).not.toContain('lid van de stuurgroep')
    expect(html, 'the frame of the municipality stays').toContain('href="/turnhout/plan"')
    expect((await member.post('/turnhout/visie/nieuw', { statement: 'Stiekem' })).status).toBe(403)
  })

  it('a parent has no place among the papers of the municipality', async () => {
    const parent = await site.signedInAs('parent')
    for (const address of ['/turnhout', '/turnhout/plan', '/turnhout/wie-doet-mee', '/turnhout/situatie']) {
      expect((await parent.get(address)).status, address).toBe(403)
    }
  })
})

describe('a form of somebody whose session is over', () => {
  const password = 'vier woorden na elkaar'
  const sentBy = (browser: Browser, fields: Record<string, string>) => browser.post(add, fields)

  async function coordinatorWithPassword() {
    const email = `${newIdentifier()}@turnhout.example`
    const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
      makeAccount(
        { ...world.system, db, writing: true, auditId: null },
        { name: 'Ilse Maes', email, password },
      ),
    )
    await appoint(world.system, { accountId, role: 'coordinator' })
    return email
  }

  it('waits in the page where they sign in again, and changes nothing yet', async () => {
    const response = await sentBy(site.visitor(), newParty('Wacht even'))
    const html = await response.text()
    expect([response.status, textsIn(html, 'h1')]).toEqual([401, ['Meld je opnieuw aan']])
    const hidden = elementsOf(html).filter(({ attributes }) => attributes.get('type') === 'hidden')
    expect(hidden.map(({ attributes }) => [attributes.get('name'), attributes.get('value')])).toContainEqual([
      'name',
      'Wacht even',
    ])
    expect(await names()).not.toContain('Wacht even')
  })

  it('goes on as soon as they are signed in, once, and they stay signed in', async () => {
    const email = await coordinatorWithPassword()
    const browser = site.visitor()
    browser.cookies.set('kansrijk.session_token', 'over.en%20uit')
    const sent = { ...newParty('Toch nog'), _email: email, _password: password }
    const response = await sentBy(browser, sent)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/turnhout/wie-doet-mee'])
    expect((await browser.get('/turnhout/plan')).status).toBe(200)
    await sentBy(browser, sent)
    expect((await names()).filter((name) => name === 'Toch nog')).toHaveLength(1)
  })

  it('waits on when the password is wrong, with what is wrong and without the password', async () => {
    const email = await coordinatorWithPassword()
    const sent = { ...newParty('Nog niet'), _email: email, _password: 'iets heel anders' }
    const response = await sentBy(site.visitor(), sent)
    const html = await response.text()
    expect(response.status).toBe(401)
    expect(html).toContain('Dit e-mailadres en wachtwoord horen niet bij elkaar.')
    expect([html.includes(email), html.includes('iets heel anders')]).toEqual([true, false])
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await names()).not.toContain('Nog niet')
  })

  it('comes back when something in it is not right, and then the session is there', async () => {
    const email = await coordinatorWithPassword()
    const browser = site.visitor()
    const response = await sentBy(browser, { ...newParty(''), _email: email, _password: password })
    expect([response.status, textsIn(await response.text(), 'h1')]).toEqual([422, ['Wie komt erbij?']])
    expect((await browser.get('/turnhout/plan')).status).toBe(200)
  })

  it('that is refused after all still leaves them signed in', async () => {
    const email = await coordinatorWithPassword()
    const browser = site.visitor()
    const gone = `/turnhout/wie-doet-mee/${newIdentifier()}/wijzig`
    const response = await browser.post(gone, {
      ...newParty('Weg'),
      version: '1',
      _email: email,
      _password: password,
    })
    expect(response.status).toBe(404)
    expect((await browser.get('/turnhout/plan')).status).toBe(200)
  })

  it('that breaks, or whose sender cannot be found out, still leaves them signed in', async () => {
    const moments = [now]
    const stopped = () => {
      const moment = moments.shift()
      if (!moment) throw new Error('the clock stands still')
      return moment
    }
    const read = () => Promise.reject(new Error('the database is away'))
    for (const ill of [
      openSite(world, { database: { ...world.database, read } }),
      openSite(world, { clock: stopped }),
    ]) {
      const browser = ill.visitor()
      const sent = { ...newParty('Stuk'), _email: await coordinatorWithPassword(), _password: password }
      const response = await sentBy(browser, sent)
      expect([response.status, textsIn(await response.text(), 'h1')]).toEqual([500, ['Er ging iets mis']])
      const well = site.visitor()
      for (const [name, value] of browser.cookies) well.cookies.set(name, value)
      expect((await well.get('/turnhout/plan')).status).toBe(200)
    }
    expect(await names()).not.toContain('Stuk')
  })

  it('to an address that names nothing is refused before anybody signs in', async () => {
    const sent = { ...newParty('Nergens'), version: '1', _email: await coordinatorWithPassword() }
    const response = await site
      .visitor()
      .post('/turnhout/wie-doet-mee/geen-nummer/wijzig', { ...sent, _password: password })
    expect(response.status).toBe(404)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('goes on when its sender came in by another tab, with nothing typed in this one', async () => {
    const browser = site.visitor()
    const html = await (await sentBy(browser, newParty('Uit een ander tabblad'))).text()
    const fields = elementsOf(html).flatMap(({ name, attributes }) =>
      name === 'input' ? [[attributes.get('name') ?? '', attributes.get('value') ?? ''] as const] : [],
    )
    const sent = Object.fromEntries(fields)
    expect(sent).toMatchObject({ name: 'Uit een ander tabblad', _email: '', _password: '' })
    for (const [name, value] of coordinator.cookies) browser.cookies.set(name, value)
    const response = await sentBy(browser, sent)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/turnhout/wie-doet-mee'])
    expect(await names()).toContain('Uit een ander tabblad')
  })

  it('is refused from another site, however well one knows the password', async () => {
    const sent = { ...newParty('Vreemd'), _email: await coordinatorWithPassword(), _password: password }
    const response = await site.visitor().post(add, sent, { origin: 'https://evil.example' })
    expect(response.status).toBe(403)
    expect(await names()).not.toContain('Vreemd')
  })
})

describe('a form', () => {
  it('of another site is refused, and changes nothing', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of foreign) {
      const response = await coordinator.post(add, newParty('Van elders'), headers)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('Dit formulier kwam van een andere website.')
    }
    expect(await names()).not.toContain('Van elders')
  })

  it('that is too large comes back with what is wrong', async () => {
    const response = await coordinator.post(add, { ...newParty('x'), name: 'x'.repeat(2_100_000) })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('Dit is te groot: hoogstens 2 MB.')
  })

  it.each(['/turnhout/wie-doet-mee/nieuw', '/aanmelden', '/taal'])(
    'that cannot be read says so: %s',
    async (address) => {
      const response = await site.app.request(`http://localhost:3000${address}`, {
        method: 'POST',
        body: '{"name":"x"}',
        headers: {
          host: 'localhost:3000',
          origin: 'http://localhost:3000',
          'content-type': 'application/json',
          cookie: [...coordinator.cookies].map((pair) => pair.join('=')).join('; '),
        },
      })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('kwam niet leesbaar aan')
    },
  )

  it.each([
    '/turnhout/wie-doet-mee/nieuw',
    '/bestaat-niet/wie-doet-mee/nieuw',
    '/aanmelden',
    '/taal',
    '/demo',
  ])('with more fields than any page sends is refused, whoever sends it: %s', async (address) => {
    const demo = openSite(world, { demo: true })
    const cookie = [...coordinator.cookies].map((pair) => pair.join('=')).join('; ')
    for (const session of [undefined, cookie]) {
      const response = await demo.app.request(`http://localhost:3000${address}`, {
        method: 'POST',
        body: 'a&'.repeat(990_000),
        headers: {
          ...(session !== undefined && { cookie: session }),
          host: 'localhost:3000',
          origin: 'http://localhost:3000',
          'content-type': 'application/x-www-form-urlencoded',
        },
      })
      const known = !(address.startsWith('/bestaat-niet') && session !== undefined)
      const html = await response.text()
      expect(response.status).toBe(known ? 413 : 404)
      expect(html.includes('te veel velden: hoogstens 2000 in één keer')).toBe(known)
      expect(html.length).toBeLessThan(100_000)
    }
  })

  it('that does not fit comes back with everything in it', async () => {
    const name = `<b>"Te lang" & ’t is wat</b> ${'x'.repeat(200)}`
    const response = await coordinator.post(add, { ...newParty(name), kind: 'group' })
    const field = elementsOf(await response.text()).find(
      ({ attributes }) => attributes.get('name') === 'name',
    )
    expect(response.status).toBe(422)
    expect(field?.attributes.get('value')).toBe(name)
  })

  it('that is sent twice is done once, and both end on the same page', async () => {
    const party = newParty('Dubbel verstuurd')
    const answers = await Promise.all([coordinator.post(add, party), coordinator.post(add, party)])
    expect(answers.map((answer) => [answer.status, answer.headers.get('location')])).toEqual([
      [303, '/turnhout/wie-doet-mee'],
      [303, '/turnhout/wie-doet-mee'],
    ])
    expect((await names()).filter((name) => name === 'Dubbel verstuurd')).toHaveLength(1)
  })

  it('that was overtaken shows both versions, and saves on the second try', async () => {
    const { partyId } = await registerParty(world.as('coordinator'), { name: 'Eerste naam', kind: 'service' })
    const address = `/turnhout/wie-doet-mee/${partyId}/wijzig`
    const send = (name: string, version: string) => coordinator.post(address, { ...newParty(name), version })
    expect((await send('Naam van de een', '1')).status).toBe(303)
    const response = await send('Naam van de ander', '1')
    const html = await response.text()
    expect(response.status).toBe(409)
    expect(html).toContain('value="Naam van de ander"')
    expect(textsIn(html, 'blockquote')).toEqual(['Naam van de een'])
    const version = elementsOf(html)
      .find(({ attributes }) => attributes.get('name') === 'version')
      ?.attributes.get('value')
    expect((await send('Naam van de ander', version ?? '')).status).toBe(303)
    expect(await names()).toContain('Naam van de ander')
  })
})

describe('what was done', () => {
  it('is said on the next page, once', async () => {
    const saved = await coordinator.post(add, newParty('Eén keer gezegd'))
    const said = async () =>
      (await (await coordinator.get(saved.headers.get('location') ?? '/')).text()).includes(
        'De gegevens zijn bewaard.',
      )
    expect([await said(), await said()]).toEqual([true, false])
  })

  it('is remembered over https only where people come over https', async () => {
    const secure = openSite(world, { environment: { PUBLIC_URL: 'https://kansrijk.turnhout.be' } })
    const browser = await secure.signedInAs('coordinator')
    const saved = await browser.post(add, newParty('Veilig gezegd'))
    expect(saved.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^kansrijk_gezegd=parties\..*; Max-Age=60;.*; Secure$/),
    ])
    const read = await browser.get(saved.headers.get('location') ?? '/')
    expect(read.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^kansrijk_gezegd=; .*Max-Age=0;.*; Secure$/),
    ])
    const plain = await coordinator.post(add, newParty('Open gezegd'))
    expect(plain.headers.getSetCookie()).toEqual([expect.not.stringContaining('Secure')])
  })

  it('is not said by a cookie that somebody made up', async () => {
    for (const made of [
      'parties.gone',
      '<script>alert(1)</script>',
      '__proto__',
      '%0d%0a',
      'x'.repeat(3000),
    ]) {
      coordinator.cookies.set('kansrijk_gezegd', made)
      const html = await (await coordinator.get('/turnhout/plan')).text()
      expect(elementsOf(html).filter(({ attributes }) => attributes.get('class') === 'flash')).toEqual([])
    }
    coordinator.cookies.delete('kansrijk_gezegd')
  })
})
