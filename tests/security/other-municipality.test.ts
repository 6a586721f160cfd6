import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterheadPaths } from '#src/foundation/letterhead/paths.ts'
import type { Route } from '#src/platform/web/route.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addressOf, askedFor, inWorkspaces, routesOf } from '#tests/rules/addresses.ts'
import { fillMunicipality, type Examples } from '#tests/rules/filled-municipality.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'
import { tenantTables } from '#tests/rules/table-kinds.ts'

let world: World
let site: Site
let routes: Route[]
let ours: Examples
let theirs: Examples
let neighbour: Browser

beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  routes = routesOf(site).filter(inWorkspaces)
  ours = await fillMunicipality(world.as('coordinator'), 2)
  theirs = await fillMunicipality(world.neighbourAtHome, 2)
  const { actor } = world.neighbourAtHome
  if (actor.kind !== 'person') throw new Error('the neighbour is a person')
  neighbour = await site.signedIn(actor.accountId)
})
afterAll(() => world.close())

/** Every row of a municipality, of everything that people make. */
async function contents(): Promise<string> {
  const tables = tenantTables.filter((table) => !['audit_entries', 'submissions'].includes(table))
  const rows = await world.read(async ({ db }) => {
    const all: unknown[] = []
    for (const table of tables) {
      const { rows: found } = await db.execute(sql`select * from ${sql.identifier(table)} order by 1, 2`)
      all.push(
        table,
        found
          .map((row) =>
            JSON.stringify(row, (_key, value) => (value instanceof Uint8Array ? value.length : value)),
          )
          .sort(),
      )
    }
    return all
  })
  return JSON.stringify(rows)
}

/** What could be taken for a form of ours, if anybody let it through. */
const anything = (examples: Examples) => ({
  ...examples,
  name: 'Gekaapt',
  statement: 'Gekaapt',
  title: 'Gekaapt',
  reason: 'Gekaapt',
  kind: 'service',
  version: '1',
  startsOn: '1/1/2026',
  endsOn: '31/12/2031',
  objectiveId: examples['objective'] ?? '',
  domainId: examples['domain'] ?? '',
})

const ask = (browser: Browser, route: Route, examples: Examples) =>
  browser.get(addressOf(route.pattern, examples))
const send = (browser: Browser, route: Route, examples: Examples) =>
  browser.post(addressOf(route.pattern, examples), anything(examples))

describe('a coordinator of another municipality', () => {
  it('finds no page of ours', async () => {
    const found: string[] = []
    for (const route of routes.filter(askedFor)) {
      const response = await ask(neighbour, route, ours)
      if (response.status !== 404) found.push(`${route.pattern} answers ${response.status}`)
    }
    expect(found).toEqual([])
  })

  it('finds nothing of ours at an address of their own', async () => {
    const found: string[] = []
    const naming = routes.filter(
      (route) => askedFor(route) && /:\w+.*:(?!rule|subject|indicator)\w+/.test(route.pattern),
    )
    expect(naming.length).toBeGreaterThan(3)
    for (const route of naming) {
      const mixed = { ...ours, workspace: theirs['workspace'] ?? '' }
      const response = await ask(neighbour, route, mixed)
      if (response.status !== 404) found.push(`${route.pattern} answers ${response.status}`)
    }
    expect(found).toEqual([])
  })

  it('changes nothing of ours, whatever is sent, at our address or at their own', async () => {
    const before = await contents()
    const sent: string[] = []
    for (const route of routes.filter(({ kind }) => kind !== 'page')) {
      const direct = await send(neighbour, route, ours)
      if (direct.status !== 404) sent.push(`${route.pattern} answers ${direct.status}`)
      await send(neighbour, route, { ...ours, workspace: theirs['workspace'] ?? '' })
    }
    expect(sent).toEqual([])
    expect(await contents()).toBe(before)
  })
})

describe('nobody', () => {
  it('sees and changes nothing: every address leads to sign-in, where a form waits until then', async () => {
    const before = await contents()
    const elsewhere: string[] = []
    for (const route of routes) {
      const browser = site.visitor()
      const answers = [
        ...(askedFor(route) ? [await ask(browser, route, ours)] : []),
        ...(route.kind === 'page' ? [] : [await send(browser, route, ours)]),
      ]
      for (const { status, headers } of answers) {
        const leads = status === 303 && headers.get('location')?.startsWith('/aanmelden')
        if (!leads && status !== 401) elsewhere.push(`${route.pattern} answers ${status}`)
      }
    }
    expect(elsewhere).toEqual([])
    expect(await contents()).toBe(before)
  })
})

/** What stands at the head of every page, also of the one that says that somebody may not see it. */
const atTheHead: readonly string[] = [letterheadPaths.colour.pattern, letterheadPaths.logo.pattern]

describe('a parent', () => {
  it('sees no page of the office and changes nothing there', async () => {
    const parent = await site.signedInAs('parent')
    const before = await contents()
    const open: string[] = []
    for (const route of routes.filter(({ pattern }) => !atTheHead.includes(pattern))) {
      const answers = [
        ...(askedFor(route) ? [await ask(parent, route, ours)] : []),
        ...(route.kind === 'page' ? [] : [await send(parent, route, ours)]),
      ]
      for (const { status } of answers) if (status !== 403) open.push(`${route.pattern} answers ${status}`)
    }
    expect(open).toEqual([])
    expect(await contents()).toBe(before)
  })
})
