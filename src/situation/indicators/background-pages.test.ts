import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { dataSources } from '#src/foundation/library/shipped-data-sources.ts'
import { referencesIn } from '#src/foundation/library/shipped-documents.ts'
import { shippedFacts } from '#src/foundation/library/shipped-facts.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

let world: World
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
})
afterAll(() => world.close())

async function pageAt(address: string, language = 'nl') {
  coordinator.cookies.set('kansrijk_taal', language)
  const html = await (await coordinator.get(`/turnhout/situatie${address}`)).text()
  return { html, text: textsIn(html, 'main').join(' ') }
}
const hrefsIn = (html: string) => elementsOf(html).map(({ attributes }) => attributes.get('href'))

test('RQ-ENV-08: figures of other definitions are cards of their own, each with value, population, year and source', async () => {
  const { html } = await pageAt('/belgie')
  /** All that one card says. */
  const words = (id: string): string => {
    const [card = ''] = html.slice(html.indexOf(`id="${id}"`)).split('</section>')
    return card
      .replace(/^[^>]*>/, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
  }
  expect(words('income-poverty-2018')).toMatch(
    /20,6 % Risico op inkomensarmoede .*Wie kinderen .*België, 2018 .*Bron EU-SILC/,
  )
  expect(words('poverty-or-exclusion-2024')).toMatch(
    /1 op 5 Risico op armoede of sociale uitsluiting .*onder 18 jaar .*België, 2024 .*Bron Eurostat/,
  )
  expect(words('income-poverty-2018')).not.toContain('1 op 5')
})

describe('national figures', () => {
  it('each have a definition, a population and a place in a document; what is not said is said so', async () => {
    const same = shippedFacts.map(({ measure, population, area, year }) =>
      [measure.nl, population.nl, area, year].join(),
    )
    expect(new Set(same).size).toBe(shippedFacts.length)
    expect(shippedFacts.every(({ references }) => references.length > 0)).toBe(true)
    expect((await pageAt('/belgie')).text).toContain('niet vermeld')
  })

  it('that are a target without a beginning stand without a percentage', async () => {
    const target = shippedFacts.find(({ code }) => code === 'target-2030')
    expect(target?.figure.nl).toBe('93.000')
    expect(target?.note?.nl).toContain('geen percentage')
  })

  it('are there in the language of the reader', async () => {
    expect((await pageAt('/belgie', 'fr')).text).toContain('Risque de pauvreté monétaire')
    expect((await pageAt('/belgie', 'en')).text).toContain('At risk of income poverty')
  })
})

test('RQ-ENV-05: the sources stand there, each with what it offers and how one gets it', async () => {
  const { html, text } = await pageAt('/bronnen')
  const asked = [
    'provincies.incijfers.be',
    'Gemeentelijke profielschetsen',
    'Steunpunt sociale planning',
    'Sociale kaart',
    'Kinderarmoede in kaart',
  ]
  for (const name of asked) expect(textsIn(html, 'h2')).toContain(name)
  for (const { offers, how } of dataSources)
    expect([text.includes(offers.nl), text.includes(how.nl)]).toEqual([true, true])
  expect(hrefsIn(html)).toEqual(
    expect.arrayContaining([
      'https://provincies.incijfers.be',
      'https://www.socialekaart.be',
      'https://www.kbs-frb.be/nl/kinderarmoede_inkaart',
    ]),
  )
})

test('both pages are found from the situation, and lead back to it', async () => {
  expect(hrefsIn((await pageAt('')).html)).toEqual(
    expect.arrayContaining(['/turnhout/situatie/belgie', '/turnhout/situatie/bronnen']),
  )
  for (const address of ['/belgie', '/bronnen'])
    expect(hrefsIn((await pageAt(address)).html)).toContain('/turnhout/situatie')
})

test('NFR-11: what ships names the document and the lines it was read in', async () => {
  expect((await pageAt('/belgie')).text).toContain(
    'Elk kind een toekomst (Koning Boudewijnstichting, rond 2020), regel 27',
  )
  expect((await pageAt('/bronnen')).text).toContain(
    '(CEBUD, Welzijnszorg Kempen, 2017), regels 729–731, 742–747, 2255–2260',
  )
  expect(referencesIn('000:3; 000:34').map(({ lines }) => lines)).toEqual(['3', '34'])
  for (const wrong of ['009:1', '002', '002:x', ''])
    expect(() => referencesIn(wrong)).toThrow('no document has the place')
})
