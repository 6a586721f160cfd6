import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { changeTrajectory } from '#src/foundation/trajectories/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addressOf, askedFor, inWorkspaces, routesOf } from '#tests/rules/addresses.ts'
import { fillMunicipality } from '#tests/rules/filled-municipality.ts'
import { elementsOf } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

/** Texts that would be more than text in a page that is not careful. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
  '<b>{count, plural, other {#}}</b>',
  '\u202Etxet desrever',
]

let world: World
let site: Site
let coordinator: Browser
let addresses: string[]

beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  const examples = await fillMunicipality(world.as('coordinator'), 1)
  for (const [place, text] of hostile.entries()) {
    const call = world.as('coordinator')
    const { partyId } = await registerParty(call, { name: text, kind: 'organisation' })
    const { visionPartId } = await addVisionPart(call, { statement: text })
    if (place === 1) Object.assign(examples, { party: partyId, part: visionPartId })
  }
  const cycle = { startsOn: '2026-01-01', endsOn: '2031-12-31' }
  await changeTrajectory(world.as('coordinator'), {
    ...cycle,
    id: world.trajectoryId,
    version: 1,
    name: hostile[1] ?? '',
  })
  const pages = routesOf(site).filter((route) => askedFor(route) && inWorkspaces(route))
  addresses = pages.map(({ pattern }) => addressOf(pattern, examples))
})
afterAll(() => world.close())

/** Elements that only somebody's text could have made. */
const strange = (html: string): string[] =>
  elementsOf(html)
    .filter(
      ({ name, attributes }) =>
        (name === 'img' && !attributes.get('src')?.startsWith('/')) ||
        name === 'b' ||
        (name === 'script' && !attributes.get('src')?.startsWith('/')) ||
        [...attributes].some(
          ([key, value]) =>
            key.startsWith('on') || (/^(href|src|action)$/.test(key) && /^\s*javascript:/i.test(value)),
        ),
    )
    .map(({ name, attributes }) => `<${name} ${[...attributes].join(' ')}>`)

describe('what people write', () => {
  it('is text on every page, whatever it looks like', async () => {
    const found: string[] = []
    for (const address of addresses) {
      const response = await coordinator.get(address)
      const html = await response.text()
      if (response.status === 200 && response.headers.get('content-type')?.includes('html')) {
        found.push(...strange(html).map((element) => `${address}: ${element}`))
      }
    }
    expect(addresses.length).toBeGreaterThan(5)
    expect(found).toEqual([])
  })

  it('is there as it was written, and not taken for something to fill in', async () => {
    const html = await (await coordinator.get('/turnhout/wie-doet-mee')).text()
    expect(html).toContain('{{constructor.constructor(&quot;alert(1)&quot;)()}}')
    expect(html).toContain('&lt;b&gt;{count, plural, other {#}}&lt;/b&gt;')
  })

  it('is text in a form that comes back too', async () => {
    for (const text of hostile) {
      const response = await coordinator.post('/turnhout/wie-doet-mee/nieuw', {
        name: text.repeat(20),
        kind: text,
      })
      expect(response.status).toBe(422)
      expect(strange(await response.text())).toEqual([])
    }
  })

  it('is text in an address too: in what is searched, in where one wants to go back, in the language form', async () => {
    for (const text of hostile) {
      const asked = encodeURIComponent(text)
      for (const address of [
        `/aanmelden?terug=${asked}`,
        `/turnhout/plan?domein=${asked}&status=${asked}`,
        `/${asked}`,
        `/turnhout/${asked}`,
      ]) {
        expect(strange(await (await coordinator.get(address)).text()), address).toEqual([])
      }
    }
  })
})
