import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webApp } from '#src/doors/web/app.tsx'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import type { SignIn } from '#src/foundation/identity/sign-in.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import { readConfig } from '#src/platform/config.ts'
import type { Workspace } from '#src/platform/context.ts'
import { openLog } from '#src/platform/log.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

let world: World
let accounts: { coordinator: string; chair: string }
let who: { accountId: string; name: string; administrator: boolean; locale: 'nl' | 'fr' | 'en' | null }

const births = 'births-in-disadvantaged-families'

async function person(name: string, role: Role, workspace: Workspace): Promise<string> {
  const ctx = { ...world.system, workspace: null, writing: true, auditId: null }
  const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount({ ...ctx, db }, { name, email: `${name}@example.example`, password: null }),
  )
  await appoint({ ...world.system, workspace }, { accountId, role })
  return accountId
}

beforeAll(async () => {
  world = await openWorld()
  accounts = {
    coordinator: await person('nora', 'coordinator', world.workspace),
    chair: await person('karim', 'chair', world.workspace),
  }
  signInAs('coordinator')
})
afterAll(() => world.close())

/** Signs in as one of the two people of Turnhout, or as the account given. */
function signInAs(role: string, locale: typeof who.locale = 'nl'): void {
  const accountId = role in accounts ? accounts[role as keyof typeof accounts] : role
  who = { accountId, name: 'Iemand', administrator: false, locale }
}

/** The whole web application, with somebody signed in already. */
function app() {
  const signIn = { whoIs: () => Promise.resolve(who) } as unknown as SignIn
  const config = readConfig({ KANSRIJK_UPLOAD_LIMIT_MB: '1' })
  return webApp({
    config,
    database: world.database,
    signIn,
    log: openLog({ logLevel: 'silent' }),
    demo: false,
    clock: () => now,
  })
}

const at = (path: string, slug = world.workspace.slug) => `http://localhost/${slug}/situatie${path}`
const plain = (html: string) =>
  html
    .replaceAll(/<!-- -->|<style.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

async function get(path: string, slug?: string) {
  const response = await app().request(at(path, slug), { headers: { host: 'localhost' } })
  const html = await response.text()
  return { status: response.status, html, text: plain(html), headers: response.headers }
}

async function send(path: string, body: FormData | URLSearchParams) {
  const headers = { host: 'localhost', origin: 'http://localhost' }
  const response = await app().request(at(path), { method: 'POST', body, headers })
  const html = await response.text()
  return { status: response.status, html, text: plain(html), to: response.headers.get('location') }
}

function fileForm(content: string, name = 'cijfers.csv'): FormData {
  const form = new FormData()
  form.append('fileId', new File([content], name))
  return form
}

const keep = (period: string, values: readonly string[]) =>
  keepFigures(world.system, {
    area: '13040',
    period,
    figures: {
      [births]: Object.fromEntries(
        ['13040', '13000', '10000', '02000'].map((area, place) => [area, values[place] ?? '']),
      ),
    },
    sources: { [births]: 'Kind en Gezin' },
  })

describe('the situation page', () => {
  it('NFR-13: of a fresh municipality holds twelve indicators without a figure, and the way to bring one', async () => {
    const { status, html, text } = await get('')
    expect(status).toBe(200)
    expect(text.match(/nog geen cijfer/g)).toHaveLength(12)
    expect(text).toContain('12 wachten nog op een cijfer.')
    expect(html).toContain('/turnhout/situatie/inlezen')
  })

  it('RQ-ENV-01: shows the difference with each area and the mark "hoger dan het Vlaams Gewest"', async () => {
    await keep('2015', ['20', '8', '12', '11'])
    const { html, text } = await get('')
    expect(text).toMatch(/arrondissement \+12 .*provincie \+8 .*Vlaams Gewest \+9/)
    expect(text).toContain('1 hoger dan het Vlaams Gewest, geen lager, geen ongeveer gelijk.')
    expect(text).toContain('+9 hoger dan het Vlaams Gewest')
    expect(html).toContain(
      'aria-label="Turnhout 20,0\u00a0%, arrondissement 8,0\u00a0%, provincie 12,0\u00a0%, Vlaams Gewest 11,0\u00a0%"',
    )
    for (const { name } of shippedIndicators) expect(text).toContain(name.nl)
    expect(text).toMatch(/Demografische schets .* Kwetsbare gezinnen .* Kwetsbare jongeren/)
  })

  it('RQ-ENV-02: shows +10 in 5 years and the mark "stijgt sneller"', async () => {
    await keep('2010', ['10', '6', '9', '8'])
    expect((await get('')).text).toContain('+10 in 5 jaar, stijgt sneller')
    const { text } = await get(`/indicator/${births}`)
    expect(text).toMatch(
      /Turnhout 20,0 % – \+10 .*Arrondissement Turnhout 8,0 % \+12 \+2 .*Provincie Antwerpen 12,0 % \+8 \+3 .*Vlaams Gewest 11,0 % \+9 \+3/,
    )
    expect(text.match(/stijgt sneller/g)).toHaveLength(3)
  })

  it('an indicator says its result in a sentence, above everything else', async () => {
    const { html, text } = await get(`/indicator/${births}`)
    expect(html).toMatch(
      /<p class="page-lead">In 2015 was het cijfer van Turnhout 20,0\u00a0%: hoger dan in /,
    )
    expect(text).toContain('Sinds 2010 steeg het met 10 punten, sneller dan in het Vlaams Gewest.')
    expect(text).toMatch(
      /8,0 % \+12 \+2 hoger dan het arrondissement Turnhout .*hoger dan de provincie Antwerpen/,
    )
  })

  it('an indicator whose newest figure is hidden says why, and what was known last', async () => {
    const code = 'young-integration-income'
    for (const [period, value] of [
      ['2014', '7,5'],
      ['2015', '<5'],
    ] as const) {
      const figures = { [code]: { 13040: value } }
      await keepFigures(world.system, { area: '13040', period, figures, sources: { [code]: 'POD' } })
    }
    expect((await get(`/indicator/${code}`)).text).toContain(
      'Minder dan 5 in 2015, daarom niet bekendgemaakt door de bron. Laatste bekende cijfer: 7,5 ‰ in 2014.',
    )
  })

  it('counts are compared by their growth, and the page says so', async () => {
    for (const [period, values] of [
      ['2010', ['40000', '400000']],
      ['2015', ['42000', '410000']],
    ] as const) {
      const [own = '', arrondissement = ''] = values
      const figures = { population: { 13040: own, 13000: arrondissement } }
      await keepFigures(world.system, { area: '13040', period, figures, sources: { population: 'Statbel' } })
    }
    const footnote = 'Aantallen vergelijken we op hun groei, in procent'
    const { text } = await get('')
    expect(text).toMatch(/42\.000 2015 arrondissement \+2,5 % groei sinds 2010/)
    expect(text).toContain(footnote)
    expect((await get('/indicator/population')).text).toContain(footnote)
    expect((await get(`/indicator/${births}`)).text).not.toContain(footnote)
  })

  it('RQ-ENV-09: an indicator has a chart of four lines and the table below it', async () => {
    await keep('2012', ['15', '7', '10', '9'])
    const { html, text } = await get(`/indicator/${births}`)
    const [, drawing = ''] = /(<svg class="chart-drawing chart-700".*?<\/svg>)/.exec(html) ?? []
    expect(drawing.match(/class="chart-line"/g)).toHaveLength(4)
    expect(text).toMatch(/Toon de tabel .*2010 10,0 % 6,0 % 9,0 % 8,0 %.*2012 15,0 % 7,0 % 10,0 % 9,0 %/)
    expect(text).toContain('Kind en Gezin')
  })

  it('is for everybody inside; only who may bring figures sees how', async () => {
    signInAs('chair')
    const { status, html } = await get('')
    expect(status).toBe(200)
    expect(html).not.toContain('/situatie/inlezen')
    expect((await get('/invullen')).status).toBe(403)
    expect((await get('/inlezen')).status).toBe(403)
    expect((await send('/inlezen', fileForm('x'))).status).toBe(403)
    signInAs('coordinator')
  })

  it('of somebody else’s municipality is not found, and neither is an indicator that is none', async () => {
    expect((await get('', 'geel')).status).toBe(404)
    expect((await get('/indicator/happiness')).status).toBe(404)
  })

  it('goes out as CSV, under a name that says what it is', async () => {
    const { html, headers } = await get('/cijfers.csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="turnhout-situatie-2026-11-21.csv"')
    expect(html.trimEnd().split('\r\n')).toHaveLength(19)
    expect((await get(`/indicator/${births}/cijfers.csv`)).html).toContain(
      `${births};Geboorten in kansarme gezinnen;13040;Turnhout;2015;20;%;;Kind en Gezin;nee`,
    )
  })
})

describe('the pages of other places', () => {
  async function municipality(name: string, nis: string[], locale: 'nl' | 'fr') {
    const { workspaceId, slug } = await openWorkspace(
      { ...world.system, workspace: null },
      { name, kind: 'municipality', nis, coversFrom: '2019-01-01' },
    )
    signInAs(
      await person(name.toLowerCase(), 'coordinator', { id: workspaceId, slug, name, fictional: false }),
      locale,
    )
    return slug
  }

  it('in Brussels have no province', async () => {
    const slug = await municipality('Molenbeek', ['21012'], 'nl')
    const { status, text } = await get('/invullen', slug)
    expect(status).toBe(200)
    expect(text).toContain('Brussels Hoofdstedelijk Gewest')
    expect(text).not.toContain('provincie')
  })

  it('in Wallonia speak French, with French names', async () => {
    const slug = await municipality('Liege', ['62063'], 'fr')
    const { text } = await get('', slug)
    expect(text).toContain('Où en est Liège ?')
    expect(text).toContain('Les indicateurs de Liège à côté des territoires qui l’englobent')
    expect((await get('/invullen', slug)).text).toContain('Région wallonne')
  })

  it('of an association let one choose the municipality', async () => {
    const slug = await municipality('Kempen', ['13040', '13008'], 'nl')
    expect((await get('', slug)).text).toContain('Hoe staat Geel ervoor?')
    const { html, text } = await get('?gebied=13040', slug)
    expect(text).toContain('Hoe staat Turnhout ervoor?')
    expect(html).toContain(`/${slug}/situatie/indicator/${births}?gebied=13040`)
    signInAs('coordinator')
  })
})

describe('reading in a file', () => {
  const head = 'indicator;gebied;jaar;waarde;bron\n'

  it('RQ-ENV-07: 12 rows are shown, kept with one button, listed, and undone', async () => {
    const rows = shippedIndicators
      .map(({ name }, place) => `${name.nl};13040;2005;${place + 1};Statbel`)
      .join('\n')
    const { status, to } = await send('/inlezen', fileForm(head + rows))
    expect(status).toBe(303)
    const preview = to?.replace('/turnhout/situatie', '') ?? ''
    expect((await get(preview)).text).toMatch(
      /12 cijfers gelezen uit cijfers.csv: 12 nieuw\. .*Bewaar 12 cijfers/,
    )
    expect(await send(preview, new URLSearchParams())).toMatchObject({
      status: 303,
      to: '/turnhout/situatie',
    })
    expect((await get('/inlezen')).text).toMatch(/cijfers.csv 21 november 2026, door nora 12 nieuw bewaard/)
    expect(await send(`${preview}/ongedaan`, new URLSearchParams())).toMatchObject({ status: 303 })
    expect((await get(preview)).text).toContain('cijfers.csv is ongedaan gemaakt op 21 november 2026.')
  })

  it('RQ-ENV-07: errors are listed by line, and nothing can be kept', async () => {
    const { to } = await send(
      '/inlezen',
      fileForm(`${head}Geluk;13040;2015;1;x\n${births};99999;2015;veel;\n`),
    )
    const preview = to?.replace('/turnhout/situatie', '') ?? ''
    const { text } = await get(preview)
    expect(text).toContain('2 regels kloppen nog niet. Er is niets bewaard.')
    expect(text).toMatch(
      /Regel 2 indicator “Geluk” kennen we niet .*Regel 3 gebied Geen gebied heeft de NIS-code 99999.*Regel 3 waarde “veel” is geen cijfer.*Regel 3 bron Hier ontbreekt de bron/,
    )
    expect(text).not.toContain('Bewaar')
    expect(text).toContain('Haal weg')
    expect(await send(preview, new URLSearchParams())).toMatchObject({ status: 422 })
  })

  it('the list says of each file that waits what is wrong with it, and takes it away for good', async () => {
    const bring = async (lines: string, name: string) => {
      const { to } = await send('/inlezen', fileForm(head + lines, name))
      return to?.replace('/turnhout/situatie', '') ?? ''
    }
    const wrong = await bring('Geluk;13040;2015;1;x\nGeluk;13040;2016;1;x\n', 'fout.csv')
    await bring('Jongeren;13040;2004;1;x\n', 'goed.csv')
    await bring('Jongeren;13040;2004;;x\n', 'zonder-waarde.csv')
    await bring('Jongeren;13040;2004;1;x\n'.repeat(9000), 'groot.csv')
    const { text } = await get('/inlezen')
    expect(text).toMatch(
      /fout\.csv \d.*? 2 regels kloppen nog niet\. Regel 2: “Geluk” kennen we niet als indicator\..*? klopt nog niet Haal weg fout\.csv/,
    )
    expect(text).toMatch(/goed\.csv \d.*? 1 cijfer, klaar om te bewaren nog niet bewaard Haal weg goed\.csv/)
    expect(text).toMatch(/In zonder-waarde\.csv staat geen enkele waarde\. nog niet bewaard/)
    expect(text).toMatch(/groot\.csv \d.*? Open het bestand om te zien wat erin staat\. nog niet bewaard/)
    expect(await send(`${wrong}/weg`, new URLSearchParams())).toMatchObject({
      status: 303,
      to: '/turnhout/situatie/inlezen',
    })
    expect((await get('/inlezen')).text).not.toContain('fout.csv')
    expect((await get(wrong)).status).toBe(404)
  })

  it('a long list of errors stops at two hundred and says how many more there are', async () => {
    const { to } = await send('/inlezen', fileForm(head + 'Geluk;13040;2015;1;x\n'.repeat(250)))
    const { html, text } = await get(to?.replace('/turnhout/situatie', '') ?? '')
    expect(html.match(/kennen we niet als indicator/g)).toHaveLength(200)
    expect(text).toContain('En nog 50 opmerkingen.')
  })

  it.each([
    ['no file', '', '', 422, 'Kies eerst een bestand.'],
    ['a spreadsheet', 'PK\u0003\u0004', 'cijfers.xlsx', 422, 'Dit is geen CSV-bestand'],
    ['a pdf', '%PDF-1.7', 'cijfers.pdf', 422, 'Dit is geen CSV-bestand'],
    ['an empty file', '', 'leeg.csv', 422, 'Dit bestand is leeg.'],
    [
      'other columns',
      'naam;leeftijd\nAn;3\n',
      'lijst.csv',
      422,
      'Deze kolommen ontbreken: indicator, gebied, jaar, waarde, bron.',
    ],
    ['a file over the limit', 'x'.repeat(1_000_001), 'groot.csv', 413, 'Dit is te groot: hoogstens 1 MB.'],
  ])('says beside the field what is wrong with %s', async (_what, content, name, status, words) => {
    const sent = await send('/inlezen', fileForm(content, name))
    expect(sent.status).toBe(status)
    expect(sent.html).toMatch(/id="figures-received-fileId-error"/)
    expect(sent.text).toContain(words)
  })

  it('offers an empty file to fill in', async () => {
    const { html, headers } = await get('/leeg-bestand.csv')
    expect(headers.get('content-disposition')).toContain('turnhout-leeg-bestand-2026-11-21.csv')
    expect(html.trimEnd().split('\r\n')).toHaveLength(1 + 12 * 4)
  })
})

it.each(['nl', 'fr', 'en'] as const)('every page can be read in %s', async (locale) => {
  signInAs('coordinator', locale)
  for (const path of ['', `/indicator/${births}`, '/indicator/population', '/invullen', '/inlezen']) {
    expect((await get(path)).status).toBe(200)
  }
  signInAs('coordinator')
})
