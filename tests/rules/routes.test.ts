import { afterAll, beforeAll, expect, test } from 'vitest'
import { reservedSlugs } from '#src/foundation/workspaces/workspace.ts'
import type { Route } from '#src/platform/web/route.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { askedFor, routesOf } from '#tests/rules/addresses.ts'
import { openSite, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
let routes: Route[]
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  routes = routesOf(site)
})
afterAll(() => world.close())

/** What anybody may ask for or send, signed in or not. */
const open: ReadonlySet<string> = new Set([
  '/',
  '/aanmelden',
  '/afmelden',
  '/gebieden',
  '/inrichten/:link',
  '/inrichten/:link/:nis',
  '/style',
  '/taal',
])

/** What the server itself is asked: no page of a capability. */
const ofTheServer = ['GET /health', 'GET /ready']

const methodsOf = (route: Route) => [
  ...(askedFor(route) ? ['GET'] : []),
  ...(route.kind === 'page' ? [] : ['POST']),
]
const described = () => routes.flatMap((route) => methodsOf(route).map((method) => ({ method, ...route })))

test('the application answers at the addresses of the table of routes, and at no other', () => {
  const registered = site.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`)
  const listed = described().map(({ method, pattern }) => `${method} ${pattern}`)
  expect(registered.toSorted()).toEqual([...listed, ...ofTheServer].toSorted())
})

test('every route says who may come there', () => {
  const words = ['public', 'signed-in', 'demo']
  const without = routes.filter(
    ({ permission }) => typeof permission !== 'function' && !words.includes(permission),
  )
  expect(without.map(({ pattern }) => pattern)).toEqual([])
})

test('what everybody may see stands in a short list, and lies in no workspace', () => {
  const unguarded = routes.filter(({ permission }) => permission === 'public').map(({ pattern }) => pattern)
  expect(new Set(unguarded), 'give the route a permission, or give the reason in this list').toEqual(open)
})

test('a route of a workspace is guarded by a rule about the actor', () => {
  const guarded = routes.filter(({ pattern }) => pattern.startsWith('/:workspace'))
  expect(guarded.length).toBeGreaterThan(5)
  expect(guarded.filter(({ permission }) => typeof permission !== 'function')).toEqual([])
})

test('no municipality can have an address that a route of ours begins with', () => {
  const first = [...routes.map(({ pattern }) => pattern), '/health', '/ready', '/assets', '/favicon.svg']
    .map((pattern) => pattern.split('/')[1] ?? '')
    .filter((word) => word !== '' && !word.startsWith(':') && !word.includes('.'))
  expect(
    [...new Set(first)].filter((word) => !reservedSlugs.has(word)),
    'add it to reservedSlugs',
  ).toEqual([])
})

test('no two routes have the same address', () => {
  const all = described().map(({ method, pattern }) => `${method} ${pattern.replaceAll(/:\w+/g, ':')}`)
  expect(all.filter((one, place) => all.indexOf(one) !== place)).toEqual([])
})

test('no address is taken by a route that stands before its own', () => {
  const asExpression = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll(/:\w+/g, '[^/]+')}$`)
  const all = described()
  const hidden = all.filter(({ method, pattern }) => {
    const example = pattern.replaceAll(/:(\w+)/g, 'an-$1')
    const first = all.find((other) => other.method === method && asExpression(other.pattern).test(example))
    return first?.pattern !== pattern
  })
  expect(
    hidden.map(({ method, pattern }) => `${method} ${pattern}`),
    'put the more exact route first',
  ).toEqual([])
})

test('every parameter of an address is a word', () => {
  const odd = routes.filter(
    ({ pattern }) => !/^\/$|^(\/(:[a-z]+|[a-z0-9-]+(\.(css|csv|svg|docx|xlsx))?))+$/.test(pattern),
  )
  expect(odd.map(({ pattern }) => pattern)).toEqual([])
})
