import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { accounts, credentials, sessions } from '#src/foundation/identity/tables.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const password = ' vier woorden na elkaar '
let world: World
let site: Site
let account: { id: string; email: string }
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  account = await newAccount()
})
afterAll(() => world.close())

async function newAccount() {
  const email = `${newIdentifier()}@turnhout.example`
  const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount(
      { ...world.system, db, writing: true, auditId: null },
      { name: 'Els Claes', email, password },
    ),
  )
  return { id: accountId, email }
}
const sessionsOf = (id: string) =>
  world.database.direct.select().from(sessions).where(eq(sessions.userId, id))
const signIn = (browser: Browser, email = account.email, typed = password, address = '/aanmelden') =>
  browser.post(address, { email, password: typed })
const isSignedIn = async (browser: Browser) => (await (await browser.get('/')).text()).includes('Els Claes')
const sessionCookie = (response: Response) =>
  response.headers.getSetCookie().find((cookie) => cookie.includes('session_token=')) ?? ''

describe('with the right password', () => {
  it('somebody comes in and is known on the next page', async () => {
    const browser = site.visitor()
    const response = await signIn(browser)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(await isSignedIn(browser)).toBe(true)
  })

  it('the address may be typed in capitals, the password not', async () => {
    expect((await signIn(site.visitor(), ` ${account.email.toUpperCase()} `)).status).toBe(303)
    expect((await signIn(site.visitor(), account.email, password.toUpperCase())).status).toBe(422)
  })

  it('a password is taken to the letter, spaces too', async () => {
    expect((await signIn(site.visitor(), account.email, password.trim())).status).toBe(422)
  })

  it('one comes where one wanted to go, and never on another site', async () => {
    const to = async (back: string) =>
      (
        await signIn(site.visitor(), account.email, password, `/aanmelden?terug=${encodeURIComponent(back)}`)
      ).headers.get('location')
    expect(await to('/turnhout/plan?status=late')).toBe('/turnhout/plan?status=late')
    expect(await to('//evil.example/')).toBe('/')
    expect(await to('https://evil.example/')).toBe('/')
  })

  it('a cookie that was there before is not the cookie afterwards', async () => {
    const browser = site.visitor()
    await signIn(browser)
    const before = [...browser.cookies].find(([name]) => name.includes('session_token'))?.[1]
    await signIn(browser)
    const after = [...browser.cookies].find(([name]) => name.includes('session_token'))?.[1]
    expect(after).not.toBe(before)
  })
})

describe('with a wrong one', () => {
  const answerTo = async (email: string, typed: string) => {
    const response = await signIn(site.visitor(), email, typed)
    const html = await response.text()
    return { status: response.status, cookie: sessionCookie(response), errors: textsIn(html, 'li'), html }
  }

  it('the answer does not tell whether the address or the password was wrong', async () => {
    const wrongPassword = await answerTo(account.email, 'een ander wachtwoord')
    const unknown = await answerTo('niemand@turnhout.example', password)
    for (const { status, cookie, errors } of [wrongPassword, unknown]) {
      expect([status, cookie]).toEqual([422, ''])
      expect(errors).toContain('Dit e-mailadres en wachtwoord horen niet bij elkaar.')
    }
    expect(wrongPassword.errors).toEqual(unknown.errors)
  })

  it('the address is still there, the password is not', async () => {
    const { html } = await answerTo('iemand@turnhout.example', 'een ander wachtwoord')
    expect(html).toContain('value="iemand@turnhout.example"')
    expect(html).not.toContain('een ander wachtwoord')
  })

  it('an account without a password is not entered with an empty one, or any', async () => {
    const { actor } = world.as('coordinator')
    const [own] = await world.database.direct
      .select()
      .from(accounts)
      .where(eq(accounts.id, actor.kind === 'person' ? actor.accountId : ''))
    for (const typed of ['', 'null', 'undefined', 'vier woorden na elkaar']) {
      expect((await answerTo(own?.email ?? '', typed)).cookie).toBe('')
    }
  })
})

describe('the cookie', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const cookie = sessionCookie(await signIn(site.visitor()))
    expect(cookie).toMatch(/^kansrijk\.session_token=/)
    expect(cookie).toMatch(/; Path=\/(;|$)/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).not.toMatch(/; Domain=/i)
  })

  it('goes over https only where the public address is one', async () => {
    const secure = openSite(world, { environment: { PUBLIC_URL: 'https://kansrijk.turnhout.be' } })
    const browser = secure.visitor()
    expect(sessionCookie(await signIn(browser))).toMatch(/^__Secure-kansrijk\.session_token=.*; Secure/)
    expect(sessionCookie(await signIn(site.visitor()))).not.toMatch(/Secure/)
    expect(await isSignedIn(browser)).toBe(true)
  })

  it('of before an installation moved to https, or of after it moved back, is nobody’s', async () => {
    const secure = openSite(world, { environment: { PUBLIC_URL: 'https://kansrijk.turnhout.be' } })
    const [open, safe] = ['kansrijk.session_token', '__Secure-kansrijk.session_token']
    for (const [from, name, to, other] of [
      [site, open, secure, safe],
      [secure, safe, site, open],
    ] as const) {
      const before = from.visitor()
      await signIn(before)
      const value = before.cookies.get(name) ?? ''
      const after = to.visitor()
      after.cookies.set(name, value)
      expect(await isSignedIn(after)).toBe(false)
      after.cookies.set(other, value)
      expect(await isSignedIn(after)).toBe(true)
    }
  })

  it('is recognised in an answer by exactly its own name', async () => {
    const secure = openSite(world, { environment: { PUBLIC_URL: 'https://kansrijk.turnhout.be' } })
    const opened = async (from: Site) => (await from.signIn.signIn(account.email, password)) ?? new Headers()
    const [plain, safe] = [await opened(site), await opened(secure)]
    expect([site.signIn.setsSession(plain), site.signIn.setsSession(safe)]).toEqual([true, false])
    expect([secure.signIn.setsSession(plain), secure.signIn.setsSession(safe)]).toEqual([false, true])
    const others = new Headers({ 'set-cookie': 'kansrijk_gezegd=kansrijk.session_token=x' })
    others.append('set-cookie', 'another.session_token=x')
    for (const headers of [new Headers(), others]) expect(site.signIn.setsSession(headers)).toBe(false)
  })

  it('that was changed, made up or signed by somebody else is nobody’s', async () => {
    const browser = site.visitor()
    await signIn(browser)
    const [name = '', value = ''] = [...browser.cookies].find(([key]) => key.includes('session_token')) ?? []
    const [token = ''] = decodeURIComponent(value).split('.')
    for (const forged of ['x', token, `${token}.`, `${token}.${'A'.repeat(43)}=`, `${value}x`, `x${value}`]) {
      browser.cookies.set(name, forged)
      expect(await isSignedIn(browser), forged).toBe(false)
    }
    browser.cookies.set(name, value)
    expect(await isSignedIn(browser)).toBe(true)
  })
})

describe('a session', () => {
  it('ends in the database when somebody signs out: the cookie of before opens nothing', async () => {
    const own = await newAccount()
    const [browser, other] = [site.visitor(), site.visitor()]
    await signIn(browser, own.email)
    await signIn(other, own.email)
    const kept = new Map(browser.cookies)
    expect(await sessionsOf(own.id)).toHaveLength(2)
    const response = await browser.post('/afmelden')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(await sessionsOf(own.id)).toHaveLength(1)
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect(await isSignedIn(browser)).toBe(false)
    expect(await isSignedIn(other)).toBe(true)
  })

  it('that is used lives on, in the browser as in the database', async () => {
    const own = await newAccount()
    const browser = site.visitor()
    await signIn(browser, own.email)
    expect((await browser.get('/')).headers.getSetCookie()).toEqual([])
    // Two days before its end it was last prolonged twelve days ago.
    const soon = new Date(Date.now() + 2 * 86_400_000)
    await world.database.direct.update(sessions).set({ expiresAt: soon }).where(eq(sessions.userId, own.id))
    expect(sessionCookie(await browser.get('/'))).toMatch(/Max-Age=1209600/)
    const [renewed] = await sessionsOf(own.id)
    expect(renewed?.expiresAt.getTime()).toBeGreaterThan(soon.getTime() + 10 * 86_400_000)
    expect(await isSignedIn(browser)).toBe(true)
  })

  it('that is too old is none', async () => {
    const own = await newAccount()
    const browser = site.visitor()
    await signIn(browser, own.email)
    await world.database.direct
      .update(sessions)
      .set({ expiresAt: new Date(0) })
      .where(eq(sessions.userId, own.id))
    expect(await isSignedIn(browser)).toBe(false)
  })

  it('goes away with its account', async () => {
    const own = await newAccount()
    const browser = site.visitor()
    await signIn(browser, own.email)
    await world.database.direct.delete(accounts).where(eq(accounts.id, own.id))
    expect(await isSignedIn(browser)).toBe(false)
    expect(await sessionsOf(own.id)).toEqual([])
    expect((await signIn(site.visitor(), own.email)).status).toBe(422)
  })

  it('is not opened for an account that does not exist', async () => {
    await expect(site.signIn.openSessionFor(newIdentifier())).rejects.toThrow('no session for this account')
  })

  it('signing out without one is no error', async () => {
    expect((await site.visitor().post('/afmelden')).status).toBe(303)
  })
})

test('a password is stored as a slow hash, and two equal ones look different', async () => {
  const other = await newAccount()
  const rows = await world.database.direct.select().from(credentials)
  const [one, two] = [account.id, other.id].map((id) => rows.find((row) => row.userId === id)?.password ?? '')
  expect(one).not.toBe(two)
  expect(one).not.toContain(password.trim())
  expect(one?.length).toBeGreaterThan(80)
})

test('an address belongs to one account, also when two are made at the same moment', async () => {
  const email = `${newIdentifier()}@turnhout.example`
  const make = () =>
    world.database.write({ workspace: null, account: null }, (db) =>
      makeAccount(
        { ...world.system, db, writing: true, auditId: null },
        { name: 'Els', email, password: null },
      ),
    )
  const results = await Promise.allSettled([make(), make(), make()])
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.objectContaining({ code: 'identity.address-taken', field: 'email' }),
    expect.objectContaining({ code: 'identity.address-taken', field: 'email' }),
  ])
})
