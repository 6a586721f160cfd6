import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '#tests/builders.ts'
import { textsIn } from '#tests/rules/html.ts'
import { openSite, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
})
afterAll(() => world.close())

const pageAt = async (address: string, language = 'nl') =>
  (await site.visitor().get(address, { 'accept-language': language })).text()
const why = {
  nl: 'Die pagina is er alleen voor wie aangemeld is.',
  fr: 'Cette page est réservée aux personnes connectées.',
  en: 'That page is only for people who are signed in.',
}

describe('the page to sign in on', () => {
  it.each(['nl', 'fr', 'en'] as const)('says in %s why somebody was led to it', async (language) => {
    const asked = await site.visitor().get('/turnhout/plan')
    const html = await pageAt(asked.headers.get('location') ?? '', language)
    expect(html).toContain(why[language])
  })

  it('goes on saying so when the password was wrong', async () => {
    const fields = { email: 'noor@turnhout.example', password: 'een ander wachtwoord' }
    const response = await site.visitor().post('/aanmelden?terug=%2Fturnhout', fields)
    expect(await response.text()).toContain(why.nl)
  })

  it.each(['/aanmelden', '/aanmelden?terug=%2F', '/aanmelden?terug=https%3A%2F%2Felders.example'])(
    'says nothing of the kind to who chose to come: %s',
    async (address) => {
      expect(await pageAt(address)).not.toContain(why.nl)
    },
  )
})

describe('in the demo, whose people have no password', () => {
  const way = 'Kies op de eerste bladzijde wie je wil zijn.'

  it('both pages to sign in on lead to the first page', async () => {
    const demo = openSite(world, { demo: true })
    const asked = await (await demo.visitor().get('/aanmelden')).text()
    const waits = await demo.visitor().post('/turnhout/wie-doet-mee/nieuw', { name: 'x', kind: 'group' })
    const pages = [asked, await waits.text()]
    expect(
      pages.map((html) => [html.includes(way), textsIn(html, 'a').includes('Kies wie je bent')]),
    ).toEqual([
      [true, true],
      [true, true],
    ])
  })

  it('is not spoken of elsewhere', async () => {
    expect(await pageAt('/aanmelden')).not.toContain(way)
  })
})
