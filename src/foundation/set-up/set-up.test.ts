import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { makeOneTimeLink } from '#src/foundation/identity/one-time-links.ts'
import { accounts, oneTimeLinks } from '#src/foundation/identity/tables.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { setUpMunicipality } from '#src/foundation/set-up/commands.ts'
import { findCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import { coveredAreas, enterOwnWorkspace } from '#src/foundation/workspaces/queries.ts'
import { nobodysWall, type Call, type Workspace } from '#src/platform/context.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
import { auditEntries } from '#src/platform/tables.ts'
import { now, openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

let world: World
let link: string
let visitor: Call
let person: { name: string; email: string; password: string }
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  link = await makeLink()
  visitor = { ...world.nobody, workspace: null }
  person = {
    name: 'Els Claes',
    email: `Els.${newIdentifier()}@Leuven.example`,
    password: 'vier woorden na elkaar',
  }
})

const makeLink = () =>
  world.database.write(nobodysWall, (db) => makeOneTimeLink(db, 'first-administrator', now, 1))
const setUp = (fields: Partial<Parameters<typeof setUpMunicipality>[1]> = {}) =>
  setUpMunicipality(visitor, { link, nis: '24062', ...person, ...fields })
const accountsLike = (email: string) =>
  world.database.direct.select().from(accounts).where(eq(accounts.email, email.toLowerCase()))

async function insideOf(accountId: string, slug: string): Promise<Call & { workspace: Workspace }> {
  const found = await world.database.read({ workspace: null, account: accountId }, (db) =>
    enterOwnWorkspace(db, slug),
  )
  if (!found) throw new Error(`${slug} is not there for this account`)
  return { ...world.system, workspace: found.workspace }
}

describe('the link of the terminal', () => {
  it('makes an account that runs the installation, and a municipality in which one can begin', async () => {
    const { accountId, slug } = await setUp({ nis: '46030' })
    expect(slug).toBe('beveren-kruibeke-zwijndrecht')
    expect(await accountsLike(person.email)).toMatchObject([
      { id: accountId, administrator: true, fictional: false, name: 'Els Claes', locale: 'nl' },
    ])
    const call = await insideOf(accountId, slug)
    const found = await world.database.read({ workspace: null, account: accountId }, (db) =>
      enterOwnWorkspace(db, slug),
    )
    expect(found?.roles.map(({ role }) => role).toSorted()).toEqual(['administrator', 'coordinator'])
    const published = await world.database.read({ workspace: null, account: accountId }, (db) =>
      enterOwnWorkspace(db, publisherWorkspace.slug),
    )
    expect(published).toMatchObject({ workspace: publisherWorkspace, roles: [{ role: 'publisher' }] })
    expect(await world.read(coveredAreas, call)).toEqual(['46030'])
    expect(await world.read(listPolicyDomains, call)).toHaveLength(12)
    expect(await world.read(findCurrentTrajectory, call)).toMatchObject({
      name: 'Traject 2026–2031',
      startsOn: '2026-01-01',
      endsOn: '2031-12-31',
    })
  })

  it('works once, also when two come at the same moment: whoever is too late leaves nothing behind', async () => {
    const results = await Promise.allSettled([setUp(), setUp({ email: 'tweede@leuven.example' })])
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused.map(({ reason }) => reason)).toEqual([
      expect.objectContaining({ kind: 'forbidden', code: 'set-up.link-used' }),
    ])
    const made = await world.database.direct
      .select()
      .from(accounts)
      .where(inArray(accounts.email, [person.email.toLowerCase(), 'tweede@leuven.example']))
    expect(made).toHaveLength(1)
    await expect(setUp({ email: 'derde@leuven.example' })).rejects.toMatchObject({
      code: 'set-up.link-used',
    })
  })

  it('is not used up by what was not accepted', async () => {
    await expect(setUp({ password: 'te kort' })).rejects.toMatchObject({ issues: [{ path: ['password'] }] })
    await expect(setUp({ nis: '99999' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(setUp({ email: 'noor@turnhout.example' })).rejects.toMatchObject({
      code: 'identity.address-taken',
      field: 'email',
    })
    await expect(setUp()).resolves.toMatchObject({ slug: expect.stringMatching(/^leuven/) })
  })

  it('that is too old or made up opens nothing', async () => {
    const later = { ...visitor, now: new Date(now.getTime() + 2 * 3_600_000) }
    await expect(setUpMunicipality(later, { link, nis: '24062', ...person })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(setUp({ link: 'x'.repeat(43) })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await accountsLike(person.email)).toEqual([])
  })

  it('stays out of the audit trail, as do name, address and password', async () => {
    const { accountId } = await setUp()
    const common = { ...world.system, workspace: { ...world.workspace, id: commonWorkspace } }
    const entries = await world.read(({ db }) => db.select().from(auditEntries), common)
    const setUps = entries.filter(({ command }) => command === 'municipality.set-up')
    expect(setUps.map(({ subjects }) => subjects)).toContainEqual({ accountId })
    const stored = await world.database.direct.select().from(oneTimeLinks)
    const secrets = [
      link,
      ...stored.map(({ secretHash }) => secretHash),
      'Els',
      'leuven.example',
      person.password,
    ]
    for (const secret of secrets) expect(JSON.stringify(entries)).not.toContain(secret)
  })
})

describe('a municipality', () => {
  it('that shares its name with one that is there gets an address with a number', async () => {
    expect(await setUp({ nis: '13008' })).toMatchObject({ slug: 'geel-2' })
  })

  it.each([
    ['a former one', '46003'],
    ['the one of the demo', 'X0001'],
    ['an arrondissement', '46000'],
    ['a region', '02000'],
    ['one that does not exist', '99999'],
    ['no code at all', 'Turnhout'],
  ])('is one of today: %s is not set up', async (_what, nis) => {
    await expect(setUp({ nis })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await accountsLike(person.email)).toEqual([])
  })

  it('is set up in the language of whoever does it', async () => {
    visitor = { ...visitor, locale: 'fr' }
    const { accountId, slug } = await setUp({ nis: '62063' })
    expect(slug).toBe('liege')
    expect(await world.read(findCurrentTrajectory, await insideOf(accountId, slug))).toMatchObject({
      name: 'Trajet 2026–2031',
    })
  })
})

describe('on the page', () => {
  const address = () => `/inrichten/${link}/24062`

  it('a password that is too short is said beside its field, and everything else is still there', async () => {
    const response = await openSite(world)
      .visitor()
      .post(address(), { ...person, password: 'kort 👶 "x' })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(textsIn(html, 'li').join('\n')).toContain(
      'Neem minstens 12 tekens: een paar woorden na elkaar werkt goed',
    )
    expect(html).toContain(`value="${person.name}"`)
    expect(html).toContain(`value="${person.email}"`)
    expect(html).not.toContain('kort 👶')
  })

  it('what the address says counts, not what the form says', async () => {
    const browser = openSite(world).visitor()
    const response = await browser.post(address(), { ...person, nis: '13040', link: 'x' })
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/leuven/),
    ])
  })

  it('whoever sets up is signed in, is told that it is done once, and the link works no more', async () => {
    const browser = openSite(world).visitor()
    const response = await browser.post(address(), person)
    const home = response.headers.get('location') ?? ''
    expect([...browser.cookies.keys()]).toContain('kansrijk.session_token')
    const first = await (await browser.get(home)).text()
    expect(first).toContain('Je gemeente staat klaar.')
    expect(await (await browser.get(home)).text()).not.toContain('Je gemeente staat klaar.')
    for (const page of [`/inrichten/${link}`, address()]) {
      expect(textsIn(await (await openSite(world).visitor().get(page)).text(), 'h1')).toEqual([
        'Deze link werkt niet meer',
      ])
    }
  })

  it('a link that never was shows the same page as one that was used', async () => {
    const html = await (await openSite(world).visitor().get('/inrichten/verzonnen')).text()
    expect(textsIn(html, 'h1')).toEqual(['Deze link werkt niet meer'])
  })

  it('a link that works no more leads on: to sign in, or to the first page where there is nobody to sign in as', async () => {
    const waysOn = async (browser: Browser, address: string) =>
      elementsOf(await (await browser.get(address)).text())
        .filter(({ name, attributes }) => name === 'a' && attributes.get('class') === 'button')
        .map(({ attributes }) => attributes.get('href'))
    const browser = openSite(world).visitor()
    await browser.post(address(), person)
    for (const page of [`/inrichten/${link}`, address(), '/inrichten/verzonnen']) {
      expect(await waysOn(openSite(world).visitor(), page)).toEqual(['/aanmelden'])
      expect(await waysOn(browser, page), 'who is signed in').toEqual(['/'])
    }
    const untouched = await openWorld()
    expect(await waysOn(openSite(untouched).visitor(), '/inrichten/verzonnen')).toEqual(['/'])
    await untouched.close()
  })

  it('the search finds a municipality by an old name and leads to its page', async () => {
    const html = await (await openSite(world).visitor().get(`/inrichten/${link}?q=kruibeke`)).text()
    expect(html).toContain(`href="/inrichten/${link}/46030"`)
  })
})

test('a double click sets up one municipality', async () => {
  const key = '0190a6a2-0000-7000-8000-000000000001'
  const twice = [
    setUpMunicipality({ ...visitor, key }, { link, nis: '24062', ...person }),
    setUpMunicipality({ ...visitor, key }, { link, nis: '24062', ...person }),
  ]
  const [first, second] = await Promise.all(twice)
  expect(second).toEqual(first)
})
