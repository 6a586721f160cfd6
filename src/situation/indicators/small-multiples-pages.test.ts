import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '#tests/builders.ts'
import { keepForMunicipalities } from '#tests/municipality-figures.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

let world: World
let coordinator: Browser
const births = 'births-in-disadvantaged-families'

beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
})
afterAll(() => world.close())

const plain = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
async function get(path: string) {
  const response = await coordinator.get(`/turnhout/situatie${path}`)
  const html = await response.text()
  return { status: response.status, headers: response.headers, html, text: plain(html) }
}
const drawings = (html: string) => html.match(/<div class="chart-small"/g) ?? []

describe('all indicators as little drawings', () => {
  it('of a fresh municipality says of each what is missing and where it is usually found', async () => {
    const { status, html, text } = await get('/alle-grafieken')
    expect(status).toBe(200)
    expect(text.match(/Nog geen cijfer\. Meestal te vinden bij /g)).toHaveLength(12)
    expect(text).toContain('12 wachten nog op een cijfer.')
    expect(drawings(html)).toHaveLength(0)
    expect((await get('/alle-grafieken.svg')).html).toContain('Nog geen cijfers om te tekenen.')
  })

  it('draws ours beside the widest area with a value, with its values at the ends', async () => {
    const values = { '13000': '6', '10000': '7', '02000': '8.5' }
    await keepForMunicipalities(world.system, 2020, { '13040': '10', ...values })
    await keepForMunicipalities(world.system, 2023, { '13040': '20.5', ...values, '02000': '11' })
    const { html, text } = await get('/alle-grafieken')
    expect(drawings(html)).toHaveLength(1)
    expect(text).toContain('Van één indicator is er een grafiek. 11 wachten nog op een cijfer.')
    expect(html).toMatch(/Turnhout 20,5 en Vlaams Gewest 11\.?"/)
    const [, drawing = ''] = /(<svg class="chart-drawing chart-320".*?<\/svg>)/.exec(html) ?? []
    expect(drawing.match(/class="chart-line"/g)).toHaveLength(2)
    expect(plain(drawing)).toMatch(/ 0 .* 20,5 11 $/)
    expect(text).toMatch(/Turnhout \(dikke lijn\) Vlaams Gewest/)
  })

  it('leads from each title to the page of the indicator', async () => {
    const { html } = await get('/alle-grafieken')
    expect(html).toContain(`href="/turnhout/situatie/indicator/${births}"`)
  })

  it('says why the newest figure has no value where nothing can be drawn', async () => {
    const rate = { indicator: 'young-integration-income', unit: '‰', kind: 'rate' } as const
    await keepForMunicipalities(world.system, 2023, { '13040': 'hidden' }, rate)
    expect((await get('/alle-grafieken')).text).toContain('Niet bekendgemaakt door de bron voor 2023.')
  })

  it('goes out as one SVG, with the sources', async () => {
    const { html, headers } = await get('/alle-grafieken.svg')
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="turnhout-alle-grafieken-2026-11-21.svg"',
    )
    expect(html.match(/class="chart-line"/g)).toHaveLength(2)
    expect(html).toContain('>Geboorten in kansarme gezinnen</text>')
    expect(html).toContain('Bronnen: Opgroeien.')
  })
})

describe('the lines of one indicator as a file', () => {
  it('carry their title, the sentence, their labels and their source', async () => {
    const { html, headers } = await get(`/indicator/${births}/lijn.svg`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="turnhout-${births}-lijn-2026-11-21.svg"`,
    )
    expect(html).toContain('<title>Geboorten in kansarme gezinnen. In procent, 2020 tot 2023</title>')
    expect(html.match(/class="chart-line"/g)).toHaveLength(4)
    expect(plain(html)).toContain('In 2023 was het cijfer van Turnhout 20,5')
    expect(html).toContain('stroke-dasharray="2 4"')
    expect(html).toContain('Bron: Opgroeien.')
  })

  it('of an indicator without figures says that there is nothing yet', async () => {
    const { status, html } = await get('/indicator/population/lijn.svg')
    expect(status).toBe(200)
    expect(html).toContain('Nog geen cijfers om te tekenen.')
    expect((await get('/indicator/happiness/lijn.svg')).status).toBe(404)
  })
})
