import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf } from '#tests/rules/html.ts'
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
  const way = {
    nl: 'Kies op de eerste bladzijde wie je wil zijn.',
    fr: 'Choisissez sur la première page qui vous voulez être.',
    en: 'Choose on the first page who you want to be.',
  }
  const wayElsewhere = {
    nl: 'druk op “Meld me aan en ga verder”',
    fr: 'appuyez sur « Me connecter et poursuivre »',
    en: 'press “Sign me in and go on”',
  }
  const askedIn = async (from: Site, language = 'nl') =>
    (await from.visitor().get('/aanmelden', { 'accept-language': language })).text()
  const waitingIn = async (from: Site, language = 'nl') => {
    const fields = { name: 'x', kind: 'group' }
    const headers = { 'accept-language': language }
    return (await from.visitor().post('/turnhout/wie-doet-mee/nieuw', fields, headers)).text()
  }
  const linkIn = (html: string) =>
    elementsOf(html).filter(
      ({ attributes }) => attributes.get('href') === '/' && attributes.get('class') === 'button',
    )

  it.each(['nl', 'fr', 'en'] as const)(
    'the page to sign in on leads to the first page: %s',
    async (language) => {
      const html = await askedIn(openSite(world, { demo: true }), language)
      expect(html).toContain(way[language])
      expect(linkIn(html).map(({ attributes }) => attributes.get('target'))).toEqual([undefined])
    },
  )

  it.each(['nl', 'fr', 'en'] as const)(
    'the page where a form waits stays open, and says how to go on: %s',
    async (language) => {
      const html = await waitingIn(openSite(world, { demo: true }), language)
      expect(html).toContain(wayElsewhere[language])
      expect(html).not.toContain(way[language])
      const links = linkIn(html).map(({ attributes }) => [attributes.get('target'), attributes.get('rel')])
      expect(links).toEqual([['_blank', 'noopener']])
    },
  )

  it('is not spoken of elsewhere', async () => {
    expect(await pageAt('/aanmelden')).not.toContain(way.nl)
    expect(await waitingIn(site)).not.toContain(wayElsewhere.nl)
  })

  it('is spoken of as long as the first page offers it', async () => {
    const owned = await openWorld()
    const asked = openSite(owned, { demo: true, demoStays: true })
    const other = openSite(owned, { demo: true })
    const spokenOf = async (from: Site) => [
      (await askedIn(from)).includes(way.nl),
      (await waitingIn(from)).includes(wayElsewhere.nl),
    ]
    expect([await spokenOf(asked), await spokenOf(other)]).toEqual([
      [true, true],
      [true, true],
    ])
    const els = { name: 'Els Claes', email: 'els@turnhout.example', password: null, administrator: true }
    await owned.database.write({ workspace: null, account: null }, (db) =>
      makeAccount({ ...owned.system, db, writing: true, auditId: null }, els),
    )
    expect([await spokenOf(asked), await spokenOf(other)]).toEqual([
      [true, true],
      [false, false],
    ])
    await owned.close()
  })
})
