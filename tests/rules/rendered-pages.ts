import { appoint } from '#src/foundation/workspaces/commands.ts'
import { makeOneTimeLink } from '#src/foundation/identity/one-time-links.ts'
import { now, openWorld, type World } from '#tests/builders.ts'
import { addressOf, askedFor, routesOf } from '#tests/rules/addresses.ts'
import { fillMunicipality, type Examples } from '#tests/rules/filled-municipality.ts'
import { elementsOf } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

export type RenderedPage = { name: string; status: number; html: string }

const isPage = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') ?? false

async function pageFrom(name: string, answer: Promise<Response>): Promise<RenderedPage[]> {
  const response = await answer
  return isPage(response) ? [{ name, status: response.status, html: await response.text() }] : []
}

/** The fields that a form sends although nobody typed anything. */
const hiddenFields = (html: string): Record<string, string> =>
  Object.fromEntries(
    elementsOf(html).flatMap(({ name, attributes }) =>
      name === 'input' && attributes.get('type') === 'hidden'
        ? [[attributes.get('name') ?? '', attributes.get('value') ?? '']]
        : [],
    ),
  )

async function pagesFor(
  site: Site,
  browser: Browser,
  examples: Examples,
  who: string,
): Promise<RenderedPage[]> {
  const pages: RenderedPage[] = []
  for (const route of routesOf(site, false)) {
    if (route.permission === 'demo' || !askedFor(route)) continue
    const address = addressOf(route.pattern, examples)
    const shown = await pageFrom(`${route.pattern} for ${who}`, browser.get(address))
    pages.push(...shown)
    if (route.kind === 'page') continue
    const sent = browser.post(address, hiddenFields(shown[0]?.html ?? ''))
    pages.push(...(await pageFrom(`${route.pattern} sent empty by ${who}`, sent)))
  }
  return pages
}

/** Every page there is, as three kinds of visitors see it: of a filled municipality and of an empty one, and after a form that was sent empty. */
export async function renderedPages(): Promise<{
  world: World
  pages: RenderedPage[]
  close: () => Promise<void>
}> {
  const world = await openWorld()
  const site = openSite(world)
  const link = await world.database.write({ workspace: null, account: null }, (db) =>
    makeOneTimeLink(db, 'first-administrator', now, 1),
  )
  const common = { link, nis: '13040' }
  const filled: Examples = { ...common, ...(await fillMunicipality(world.as('coordinator'), 3)) }
  const coordinator = await site.signedInAs('coordinator')
  const member = await site.signedInAs('steering-member')
  const pages = [
    ...(await pagesFor(site, coordinator, filled, 'the coordinator')),
    ...(await pagesFor(site, member, filled, 'a member')),
    ...(await pagesFor(site, site.visitor(), filled, 'nobody')),
    ...(await pageFrom('an address that is none', coordinator.get('/turnhout/nergens/heen'))),
  ]
  const { actor } = world.neighbourAtHome
  if (actor.kind !== 'person') throw new Error('the neighbour is a person')
  await appoint(world.neighbourAtHome, { accountId: actor.accountId, role: 'facilitator' })
  const neighbour = await site.signedIn(actor.accountId)
  for (const { pattern } of routesOf(site).filter(
    (route) => askedFor(route) && /^\/:workspace[^:]*$/.test(route.pattern),
  )) {
    const address = addressOf(pattern, { workspace: world.neighbourAtHome.workspace?.slug ?? '' })
    pages.push(
      ...(await pageFrom(`${pattern} of a municipality where nothing is there yet`, neighbour.get(address))),
    )
  }
  return { world, pages, close: () => world.close() }
}
