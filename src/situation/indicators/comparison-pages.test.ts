import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { accountOf, type Workspace } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { situationSummary } from '#src/situation/indicators/queries.ts'
import { indicators, observations, series } from '#src/situation/indicators/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
})
afterAll(() => world.close())

type Given = Partial<Omit<typeof series.$inferInsert, 'workspaceId' | 'id'>>
/** By area, by year: a value, or a value with its flag. */
type Values = Record<string, Record<number, string | [string, string]>>

const births = 'births-in-disadvantaged-families'

async function keepSeries(workspace: Workspace, given: Given, values: Values): Promise<string> {
  const id = newIdentifier()
  const at = world.system.now
  const common = { workspaceId: workspace.id }
  const rows = Object.entries(values).flatMap(([area, years]) =>
    Object.entries(years).map(([year, said]) => {
      const [value, flags] = typeof said === 'string' ? [said, ''] : said
      return {
        ...common,
        id: newIdentifier(),
        seriesId: id,
        area,
        periodStart: `${year}-01-01`,
        periodMonths: 12,
        value,
        flags,
        createdAt: at,
        updatedAt: at,
      }
    }),
  )
  await world.database.write({ workspace: workspace.id, account: null }, async (db) => {
    await db.insert(series).values({
      ...common,
      id,
      indicator: births,
      unit: '%',
      kind: 'share',
      source: 'Statbel',
      geography: 'as-given',
      createdAt: at,
      ...given,
    })
    await db.insert(observations).values(rows)
  })
  return id
}

const count = { indicator: 'population', unit: 'number', kind: 'count' } as const

const plain = (html: string) =>
  html
    .replaceAll(/<!-- -->|<style.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

type Place = {
  workspace: Workspace
  browser: Browser
  read: (path: string) => Promise<{ html: string; text: string }>
}

async function municipality(name: string, nis: string, locale: 'nl' | 'fr' = 'nl'): Promise<Place> {
  const { workspaceId, slug } = await openWorkspace(
    { ...world.system, workspace: null },
    { name, kind: 'municipality', nis: [nis], coversFrom: '2019-01-01' },
  )
  const workspace = { id: workspaceId, slug, name, fictional: false }
  const accountId = accountOf(world.as('coordinator').actor) ?? ''
  await appoint({ ...world.system, workspace }, { accountId, role: 'coordinator' })
  const browser = await site.signedIn(accountId)
  await browser.post('/taal', { locale, back: '/' })
  return {
    workspace,
    browser,
    async read(path) {
      const response = await browser.get(`/${slug}/situatie${path}`)
      expect(response.status).toBe(200)
      const html = await response.text()
      return { html, text: plain(html) }
    },
  }
}

describe('a municipality that came out of a merger', () => {
  let pajottegem: Place
  const parts = { '23023': ['8600', '8858'], '23024': ['9000', '9183'], '23032': ['6500', '6723'] }
  beforeAll(async () => {
    pajottegem = await municipality('Pajottegem', '23106')
    await keepSeries(pajottegem.workspace, count, {
      ...Object.fromEntries(
        Object.entries(parts).map(([nis, [before = '', after = '']]) => [nis, { 2017: before, 2022: after }]),
      ),
      '02000': { 2017: '6500000', 2022: '6700000' },
    })
    await keepSeries(
      pajottegem.workspace,
      {},
      Object.fromEntries(Object.keys(parts).map((nis) => [nis, { 2022: '10' }])),
    )
  })

  it('has the sum of its former parts, said so beside the figure, and its growth', async () => {
    const { text } = await pajottegem.read('')
    expect(text).toMatch(/24\.764 2022 · opgeteld Vlaams Gewest \+3,1 %/)
    expect(text).toContain('+2,8 % in 5 jaar')
  })

  it('says so on the page of the indicator, in its sentence, its table and its drawing', async () => {
    const { html, text } = await pajottegem.read('/indicator/population')
    expect(text).toContain('Dat cijfer is opgeteld uit Galmaarden, Gooik en Herne; geen bron gaf het zo.')
    expect(text).toContain('Een open bolletje is een som die geen bron zo gaf: Pajottegem opgeteld uit')
    expect(html).toContain('class="chart-derived"')
    expect(text).toMatch(/2017 24\.100 opgeteld 6\.500\.000/)
    expect(text).toMatch(/Afgeleid opgeteld uit Galmaarden, Gooik en Herne/)
  })

  it('counts on the overview as on its own page: a sum of all parts is a figure, a share of theirs is none', async () => {
    expect((await pajottegem.read('')).text).toContain('11 wachten nog op een cijfer.')
    const call = { ...world.system, workspace: pajottegem.workspace }
    expect(await world.read(situationSummary, call)).toEqual({ all: 12, known: 1 })
  })

  it('has no share that was carried over', async () => {
    expect((await pajottegem.read(`/indicator/${births}`)).text).toContain('nog geen cijfer')
  })

  it('takes its figures along under the codes of their time, and the sums with their mark', async () => {
    const { html } = await pajottegem.read('/indicator/population/cijfers.csv')
    expect(html).toMatch(/;23023;Galmaarden;2022;8858;aantal;;;;Statbel;nee;\r\n/)
    expect(html).toMatch(
      /;23106;Pajottegem;2022;24764;aantal;;;;Statbel;nee;opgeteld uit Galmaarden, Gooik en Herne\r\n/,
    )
  })
})

it('an upper area that no source gives is added up when all its municipalities are there, and says so', async () => {
  const place = await municipality('Tielt', '37022')
  const codes = belgium.municipalitiesOf('37000').map(({ nis }) => nis)
  expect(codes.length).toBeGreaterThan(3)
  await keepSeries(place.workspace, count, Object.fromEntries(codes.map((nis) => [nis, { 2025: '1000' }])))
  const { text } = await place.read('/indicator/population')
  const sum = `${codes.length}.000`
  expect(text).toContain(`Arrondissement Tielt ${sum} opgeteld uit ${codes.length} gemeenten`)
  expect(text).toMatch(/Provincie West-Vlaanderen niet bekend/)

  const other = await municipality('Wingene', '37021')
  await keepSeries(
    other.workspace,
    count,
    Object.fromEntries(codes.slice(1).map((nis) => [nis, { 2025: '1000' }])),
  )
  expect((await other.read('/indicator/population')).text).not.toContain('opgeteld uit')
})

describe('a series that breaks', () => {
  let place: Place
  beforeAll(async () => {
    place = await municipality('Kasterlee', '13017')
    await keepSeries(
      place.workspace,
      {},
      {
        '13017': { 2019: '10', 2020: ['16', 'bep'], 2021: '17', 2022: '18' },
        '02000': { 2019: '10', 2020: '11', 2021: '11.2', 2022: '11.4' },
      },
    )
  })

  it('is drawn in two pieces, marked, and said in the table', async () => {
    const { html, text } = await place.read(`/indicator/${births}`)
    const [, drawing = ''] = /(<svg class="chart-drawing chart-700".*?<\/svg>)/.exec(html) ?? []
    expect(drawing.match(/class="chart-break"/g)).toHaveLength(1)
    const own = /data-own="true"><path class="chart-line"[^>]* d="([^"]+)"/.exec(drawing)?.[1] ?? ''
    expect(own.match(/M/g)).toHaveLength(2)
    expect(text).toContain('Twee streepjes zijn een breuk, waar een lijn opnieuw begint: Kasterlee 2020,')
    expect(text).toMatch(/2020 16,0 % breuk in de reeks 11,0 %/)
  })

  it('changes since the break only', async () => {
    expect((await place.read('')).text).toContain('+2 in 2 jaar, stijgt sneller')
    const { text } = await place.read(`/indicator/${births}?vanaf=2019`)
    expect(text).toContain(
      'In 2020 begint de reeks opnieuw (breuk in de reeks); over die breuk heen vergelijken we niet.',
    )
  })

  it('with another definition never joins: an earlier one is a piece of its own', async () => {
    const other = await municipality('Retie', '13036')
    await keepSeries(other.workspace, { definition: 'vanaf 2021' }, { '13036': { 2021: '20', 2022: '21' } })
    await keepSeries(other.workspace, { definition: 'tot 2020' }, { '13036': { 2019: '10', 2020: '11' } })
    const { text } = await other.read(`/indicator/${births}`)
    expect(text).toMatch(/2021 20,0 % breuk in de reeks: andere definitie/)
    expect(text).toContain('Sinds 2021 steeg het met 1 punt.')
  })
})

describe('municipalities chosen by hand', () => {
  let place: Place
  beforeAll(async () => {
    place = await municipality('Turnhout naast Geel', '13040')
    await keepSeries(
      place.workspace,
      {},
      {
        '13040': { 2010: '10', 2015: '20' },
        '13008': { 2010: '9', 2015: '15' },
        '21009': { 2015: '22' },
        '02000': { 2010: '8', 2015: '11' },
      },
    )
  })

  it('stand beside ours in the table, the strip and its key, with a way to take each away', async () => {
    const { html, text } = await place.read('?naast=13008,21009')
    expect(text).toMatch(/Geel \+5 Elsene −2 Vlaams Gewest \+9 verschil in punten/)
    expect(html).toContain(
      'aria-label="Turnhout 20,0\u00a0%, Geel 15,0\u00a0%, Elsene 22,0\u00a0%, Vlaams Gewest',
    )
    expect(html).toContain('?naast=21009"')
    expect(text).toContain('Neem Geel weg')
    expect(text).toContain('1 hoger dan het Vlaams Gewest')
  })

  it('go along to the indicator, its sentence, table and drawing', async () => {
    const { html: situation } = await place.read('?naast=13008')
    expect(situation).toContain(`/indicator/${births}?naast=13008"`)
    const { html, text } = await place.read(`/indicator/${births}?naast=13008`)
    expect(text).toContain('hoger dan in Geel (15,0 %) en het Vlaams Gewest (11,0 %).')
    expect(text).toMatch(/Geel 15,0 % \+5 \+6 hoger dan Geel/)
    const [, drawing = ''] = /(<svg class="chart-drawing chart-700".*?<\/svg>)/.exec(html) ?? []
    expect(drawing.match(/class="chart-line"/g)).toHaveLength(3)
    expect(drawing).toContain('data-shape="ring"')
  })

  it('are left out where a code is none, ours, an upper area or there twice; a former one is that of today', async () => {
    const { html, text } = await place.read('?naast=99999,13040,13008,02000,13008,x,23023')
    expect(text).toContain('Neem Geel weg')
    expect(text).toContain('Neem Pajottegem weg')
    expect(html.match(/Neem /g)).toHaveLength(2)
  })

  it('are named where there is no figure of them', async () => {
    const { text } = await place.read('?naast=13008,13004,13010')
    expect(text).toContain('Van Beerse en Grobbendonk zijn hier nog geen cijfers.')
  })

  it('are four at most', async () => {
    const { text } = await place.read('?naast=13008,13004,13010,13011,13012')
    expect(text).toContain('Er staan al 4 gemeenten naast. Neem er eerst een weg.')
    expect(text.match(/Neem [A-Z]\w+/g)).toHaveLength(4)
  })

  it('are found by a form that works without JavaScript and keeps everything else', async () => {
    const { html } = await place.read('?naast=21009&vanaf=2010&q=gee')
    expect(html).toContain('<input type="hidden" name="naast" value="21009"/>')
    expect(html).toContain('<input type="hidden" name="vanaf" value="2010"/>')
    expect(html).toMatch(/href="[^"]*\?naast=21009,13008&amp;vanaf=2010"[^>]*><strong>Geel/)
  })
})

describe('a base year of one’s own', () => {
  let place: Place
  beforeAll(async () => {
    place = await municipality('Mol', '13025')
    await keepSeries(
      place.workspace,
      {},
      {
        '13025': { 2004: '5', 2012: '10', 2015: '20' },
        '02000': { 2004: '4', 2012: '9', 2015: '11' },
      },
    )
    await keepSeries(place.workspace, count, { '13025': { 2010: '35000', 2015: '36000' } })
  })

  it('is chosen from the years that there are, and counts everywhere', async () => {
    const { html, text } = await place.read('?vanaf=2004')
    expect(html).toMatch(/<option value="2012"[^>]*>sinds 2012<\/option><option value="2010"/)
    expect(html).toMatch(/<option value="2004" selected="">/)
    expect(html).not.toContain('<option value="2015"')
    expect(text).toContain('+15 in 11 jaar, stijgt sneller')
    expect((await place.read(`/indicator/${births}?vanaf=2004`)).text).toContain(
      'Sinds 2004 steeg het met 15 punten, sneller dan in het Vlaams Gewest.',
    )
  })

  it('that a series has no value of is said', async () => {
    expect((await place.read('?vanaf=2004')).text).toMatch(
      /36\.000 2015 .*geen cijfer van 2004 in deze reeks/,
    )
    expect((await place.read('/indicator/population?vanaf=2004')).text).toContain(
      'Van 2004 is er in deze reeks geen cijfer; de verandering sindsdien is niet bekend.',
    )
  })

  it('is the usual number of years while nobody chose, or when what stands there is no year', async () => {
    expect((await place.read('')).text).toContain('+10 in 3 jaar')
    expect((await place.read('?vanaf=vroeger')).text).toContain('+10 in 3 jaar')
  })
})

it('RQ-ENV-04: an own indicator is the thirteenth row, in its own group, with the same comparison', async () => {
  const place = await municipality('Olen', '13029')
  const id = newIdentifier()
  const at = world.system.now
  await world.database.write({ workspace: place.workspace.id, account: null }, (db) =>
    db.insert(indicators).values({
      workspaceId: place.workspace.id,
      id,
      name: 'Minderjarigen in een gezin zonder inkomen uit arbeid',
      definition: 'Aandeel van de minderjarigen',
      unit: '%',
      kind: 'share',
      usualSource: 'OCMW',
      language: 'nl',
      createdAt: at,
      updatedAt: at,
    }),
  )
  expect((await place.read('')).text).toContain('13 wachten nog op een cijfer.')
  await keepSeries(
    place.workspace,
    { indicator: id },
    {
      '13029': { 2015: '20' },
      '02000': { 2015: '11' },
    },
  )
  const { html, text } = await place.read('')
  expect(html.match(/<th[^>]*scope="row"/g)).toHaveLength(13)
  expect(text).toMatch(
    /Eigen indicatoren Minderjarigen in een gezin zonder inkomen uit arbeid 20,0 % 2015 Vlaams Gewest \+9 .*hoger dan het Vlaams Gewest/,
  )
  expect(text).toContain('12 wachten nog op een cijfer.')
  expect(text).not.toContain('Andere gepubliceerde cijfers')
  expect((await place.read(`/indicator/${id}`)).text).toContain('hoger dan in het Vlaams Gewest (11,0 %).')
})

it('“about equal” leads to its rule, with both thresholds and where they stand', async () => {
  const { html, text } = await (await municipality('Dessel', '13006')).read('')
  const [, place] = /<a href="#([\w-]+)">Zo bepalen we/.exec(html) ?? []
  expect(html).toMatch(new RegExp(`<details.*id="${place}"`))
  expect(text).toMatch(/minder dan 0,5 punt van elkaar verschillen, en tegelijk minder dan 5 %/)
  expect(text).toContain('content/rules.csv: about-equal-points, about-equal-percent')
})

describe('real municipalities of every region', () => {
  it('in Brussels stand beside the arrondissement and the region, without a province', async () => {
    const place = await municipality('Elsene', '21009')
    await keepSeries(
      place.workspace,
      {},
      {
        '21009': { 2020: '20' },
        '21000': { 2020: '25' },
        '04000': { 2020: '25' },
      },
    )
    const { text } = await place.read(`/indicator/${births}`)
    expect(text).toContain(
      'lager dan in het arrondissement Brussel Hoofdstad (25,0 %) en het Brussels Hoofdstedelijk Gewest (25,0 %).',
    )
    expect((await place.read('')).text).not.toContain('provincie')
  })

  it('in Wallonia stand beside the Walloon Region, in French', async () => {
    const place = await municipality('Namur', '92094', 'fr')
    await keepSeries(
      place.workspace,
      {},
      {
        '92094': { 2015: '20', 2020: '25' },
        '92000': { 2020: '22' },
        '03000': { 2015: '24', 2020: '24.2' },
      },
    )
    const { text } = await place.read(`/indicator/${births}`)
    expect(text).toMatch(/plus haut que dans l’arrondissement de Namur .* la Région wallonne \(24,2 %\)/)
    expect(text).toContain('Depuis 2015, il a augmenté de 5 points, plus vite que dans la Région wallonne.')
  })

  it('of the German-speaking Community lie in Verviers, Liège and Wallonia', async () => {
    const place = await municipality('Eupen', '63023', 'fr')
    await keepSeries(place.workspace, {}, { '63023': { 2020: '20' }, '03000': { 2020: '24' } })
    const { text } = await place.read('')
    expect(text).toContain('Où en est Eupen ?')
    expect(text).toMatch(/Eupen arrondissement province Région wallonne/)
    expect(text).toContain('plus bas que dans la Région wallonne')
  })
})
