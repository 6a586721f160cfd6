import writeXlsxFile from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruleValue } from '#src/foundation/library/rules.ts'
import type { Call } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { settle, worksHere } from '#src/platform/jobs/settled.ts'
import { stopImport } from '#src/situation/imports/import-commands.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { keptIn, readIn } from '#tests/figure-files.ts'
import { runJobs } from '#tests/jobs.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
let browser: Browser
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = world.as('coordinator')
  browser = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const plain = (html: string) =>
  html
    .replaceAll(/<!-- -->|<style.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
async function read(response: Response) {
  const html = await response.text()
  return { status: response.status, to: response.headers.get('location') ?? '', html, text: plain(html) }
}
const list = '/turnhout/situatie/inlezen'
const at = (id: string, rest = '') => `${list}/${id}${rest}`
const get = async (address: string, by = browser) => read(await by.get(address))
const press = async (address: string, fields: Record<string, string> = {}) =>
  read(await browser.post(address, { _key: newIdentifier(), ...fields }))

/** Brings a file as a browser does; the address of its page. */
async function bring(content: BlobPart, name = 'cijfers.csv'): Promise<string> {
  const body = new FormData()
  body.set('_key', newIdentifier())
  body.set('fileId', new File([content], name))
  const { status, to } = await read(await browser.post(list, body))
  expect(status).toBe(303)
  return to
}
async function bringAndRead(content: BlobPart, name?: string) {
  const to = await bring(content, name)
  await runJobs(world)
  return { to, page: await get(to) }
}

/** What is wrong, by the field that it leads to. */
function summaryOf(html: string): Record<string, string> {
  const [summary = ''] = /<ul class="error-list">.*?<\/ul>/s.exec(html) ?? []
  const links = elementsOf(summary).filter(({ name }) => name === 'a')
  const words = textsIn(summary, 'a')
  return Object.fromEntries(
    links.map(({ attributes }, place) => [attributes.get('href') ?? '', words[place] ?? '']),
  )
}
/** What stands in a field: of a list the choice that is made. */
function valueOf(html: string, name: string): string | undefined {
  const quoted = name.replaceAll(/[[\].]/g, String.raw`\$&`)
  const [select] = new RegExp(`<select[^>]* name="${quoted}".*?</select>`, 's').exec(html) ?? []
  if (select) return /<option value="([^"]*)" selected=""/.exec(select)?.[1] ?? ''
  const [input] = new RegExp(`<input[^>]* name="${quoted}"[^>]*>`).exec(html) ?? []
  return input && / value="([^"]*)"/.exec(input)?.[1]
}
const headingOf = (html: string) => textsIn(html, 'h1').join()

const births = 'Geboorten in kansarme gezinnen'
const head = 'indicator;gebied;jaar;waarde;bron\n'
const line = (year: number, value: string, area = 'Turnhout') => `${births};${area};${year};${value};K&G\n`
/** As many lines as years from this one on. */
const lines = (count: number, from: number) =>
  Array.from({ length: count }, (_, place) => line(from + place, String(place + 1), 'Geel')).join('')
const swing =
  'period;geolevel;geoitem;kansarm;eenouder\n2019;gemeente;13040;21,5;9\n2019;gemeente;13008;12;-99997\n'

describe('the page where a file is brought', () => {
  it('says what can be brought, how large it may be, and where figures are found', async () => {
    const { html, text } = await get(list)
    for (const words of ['CSV, TSV, Excel (.xlsx) of JSON', 'Statbel', 'provincies.incijfers.be', 'Eurostat'])
      expect(text).toContain(words)
    const rows = presenter('nl').number(ruleValue('figure-import-rows'))
    expect(text).toContain(`Hoogstens ${ruleValue('figure-import-megabytes')} MB en ${rows} regels.`)
    expect(html).toContain('accept=".csv,.tsv,.txt,.json,.xlsx"')
    expect(html).toContain('href="/turnhout/situatie/bronnen"')
    expect(html).toContain('href="/turnhout/situatie/leeg-bestand.csv"')
  })

  it('says beside the field that nothing was chosen, or that it is too large', async () => {
    const none = await press(list)
    expect(none.status).toBe(422)
    const small = openSite(world, { environment: { KANSRIJK_UPLOAD_LIMIT_MB: '1' } })
    const body = new FormData()
    body.set('_key', newIdentifier())
    body.set('fileId', new File(['x'.repeat(1_000_001)], 'groot.csv'))
    const large = await read(await (await small.signedInAs('coordinator')).post(list, body))
    expect(large.status).toBe(413)
    expect(summaryOf(large.html)).toEqual({ '#figures-received-fileId': expect.stringContaining('1 MB') })
    expect((await get(list)).text).not.toContain('groot.csv')
  })

  it('lists the files in every state, with what each waits for', async () => {
    const waits = await bring(head + line(1950, '1'), 'wacht.csv')
    expect((await get(list)).text).toMatch(/wacht\.csv .*? wacht op zijn beurt wordt gelezen/)
    await runJobs(world)
    expect((await get(list)).text).toMatch(/wacht\.csv .*? 1 cijfer, klaar om te bewaren\. nog niet bewaard/)
    await bringAndRead(head + line(1950, 'veel'), 'fout.csv')
    await bringAndRead('wat;waar;wanneer\na;Turnhout;1950\n', 'tabel.csv')
    await bringAndRead(swing, 'swing.csv')
    await bringAndRead('\u0000\u0001\u0002', 'rommel.csv')
    const { text } = await get(list)
    expect(text).toMatch(/fout\.csv .*? Eén regel klopt nog niet\. klopt nog niet/)
    expect(text).toMatch(/tabel\.csv .*? Zeg wat in elke kolom staat\. vraag aan jou/)
    expect(text).toMatch(/swing\.csv .*? Kies welke indicatoren het zijn\. nog te kiezen/)
    expect(text).toMatch(/rommel\.csv .*? niet te lezen/)
    expect(await press(`${waits}/weg`)).toMatchObject({ status: 303, to: list })
    expect((await get(list)).text).not.toContain('wacht.csv')
  })
})

describe('the page of a file that is worked on', () => {
  it('says what happens and how far, follows it with and without a script, and can be left', async () => {
    const to = await bring(head + line(1951, '1'))
    const { html, text } = await get(to)
    expect(headingOf(html)).toBe('Het bestand wordt gelezen')
    expect(text).toContain('cijfers.csv, 1 kB')
    expect(text).toContain('wacht op zijn beurt')
    expect(text).toContain('Je kunt deze pagina verlaten')
    expect(html).toContain(`<noscript><meta http-equiv="refresh" content="3; url=${to}"/></noscript>`)
    expect(html).toContain('data-island="import-progress"')
    await runJobs(world)
    const keeping = await press(`${to}/bewaren`)
    expect(keeping).toMatchObject({ status: 303, to })
    expect(headingOf((await get(to)).html)).toBe('De cijfers worden bewaard')
    await runJobs(world)
    await press(`${to}/ongedaan`)
    expect(headingOf((await get(to)).html)).toBe('Het inlezen wordt ongedaan gemaakt')
    await runJobs(world)
    expect((await get(to)).text).toContain('is ongedaan gemaakt op 21 november 2026')
  })

  it('gives how far it is as data', async () => {
    const to = await bring(head + line(1952, '1'))
    const response = await browser.get(`${to}/voortgang`)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const waiting = { state: 'received', underWay: true, done: 0, total: 0, text: 'wacht op zijn beurt' }
    expect(await response.json()).toEqual(waiting)
    await runJobs(world)
    expect(await (await browser.get(`${to}/voortgang`)).json()).toMatchObject({
      state: 'ready',
      underWay: false,
    })
  })

  it('can be stopped, and then be read once more', async () => {
    const { id } = await readIn(world, head + line(1953, '1'))
    const to = await bring(head + line(1953, '2'))
    expect(await press(`${to}/stoppen`)).toMatchObject({ status: 303, to })
    const stopping = await get(to)
    expect(stopping.text).toContain('We stoppen …')
    expect(stopping.html).not.toContain(`${to}/stoppen`)
    await runJobs(world)
    const stopped = await get(to)
    expect(headingOf(stopped.html)).toBe('Het lezen is gestopt')
    expect(stopped.text).toContain('Van cijfers.csv is niets bewaard.')
    expect(stopped.html).toContain(`action="${to}/weg"`)
    expect((await get(list)).text).toContain('Er is niets van bewaard. gestopt')
    expect(await press(`${to}/opnieuw`)).toMatchObject({ status: 303, to })
    await runJobs(world)
    expect(headingOf((await get(to)).html)).toBe('Kloppen deze cijfers?')
    // Nothing goes on here that could stop.
    expect((await press(at(id, '/stoppen'))).status).toBe(409)
    await expect(stopImport(coordinator, { id })).rejects.toMatchObject({ code: 'imports.wrong-moment' })
  })

  it('says so where keeping it was stopped, and can be kept after all', async () => {
    const { id } = await readIn(world, head + line(1955, '1'))
    await press(at(id, '/bewaren'))
    await press(at(id, '/stoppen'))
    await runJobs(world)
    const { html, text } = await get(at(id))
    expect(headingOf(html)).toBe('Kloppen deze cijfers?')
    expect(text).toContain('Gestopt. Er is niets bewaard.')
    expect(html).toContain(at(id, '/bewaren'))
  })

  it('says that somebody was first, where its form is gone', async () => {
    const { id } = await keptIn(world, await readIn(world, head + line(1956, '1')))
    const late = await press(at(id, '/kolommen'), { sheet: 'Blad1' })
    expect(late.status).toBe(409)
    expect(headingOf(late.html)).toBe('Ingelezen bestand')
    expect(late.text).toContain('er is intussen iets mee gebeurd')
  })

  it('says on the situation that it is kept, when that took no longer than somebody waits', async () => {
    const { id } = await readIn(world, head + line(1954, '1'))
    worksHere(true)
    try {
      const pressed = press(at(id, '/bewaren'))
      while ((await runJobs(world)) === 0) await new Promise((resolve) => setTimeout(resolve, 10))
      settle(id)
      expect(await pressed).toMatchObject({ status: 303, to: '/turnhout/situatie' })
    } finally {
      worksHere(false)
    }
    expect((await get('/turnhout/situatie')).text).toContain('De cijfers uit het bestand zijn bewaard.')
  })
})

describe('a file that cannot be read', () => {
  it('says why, and what one can do', async () => {
    const { to, page } = await bringAndRead('\u0000\u0001\u0002')
    expect(headingOf(page.html)).toBe('Dit bestand kunnen we niet lezen')
    expect(page.text).toContain('Dit is geen CSV-bestand')
    for (const address of [list, `${to}/opnieuw`, `${to}/weg`]) expect(page.html).toContain(`"${address}"`)
    expect(await press(`${to}/opnieuw`)).toMatchObject({ status: 303, to })
    expect(headingOf((await get(to)).html)).toBe('Het bestand wordt gelezen')
  })
})

describe('a workbook with several sheets', () => {
  const sheets = [
    {
      sheet: 'Kinderen in de stad',
      data: [
        ['gemeente', 'jaar', 'aantal'],
        ['Turnhout', 1960, 12],
      ],
    },
    {
      sheet: 'Oud',
      data: [
        ['gemeente', 'jaar', 'aantal'],
        ['Turnhout', 1959, 11],
        ['Geel', 1959, 9],
      ],
    },
  ]
  const workbook = async () =>
    new Uint8Array(
      await writeXlsxFile(
        sheets.map(({ sheet, data }) => ({
          sheet,
          data: data.map((row) =>
            row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })),
          ),
        })),
      ).toBuffer(),
    )

  it('asks which one, and goes on with that one', async () => {
    const { to, page } = await bringAndRead(await workbook(), 'map.xlsx')
    expect(headingOf(page.html)).toBe('Welk blad wil je inlezen?')
    expect(page.text).toMatch(/Kinderen in de stad 2 regels .*Oud 3 regels/)
    const none = await press(`${to}/kolommen`)
    expect(none.status).toBe(422)
    expect(summaryOf(none.html)).toEqual({ '#figures-import-explained-sheet': 'Blad: Vul dit in' })
    const ids = elementsOf(none.html).flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(ids).toContain('figures-import-explained-sheet')
    expect(await press(`${to}/kolommen`, { sheet: 'Oud' })).toMatchObject({ status: 303, to })
    await runJobs(world)
    const next = await get(to)
    expect(headingOf(next.html)).toBe('Wat staat er in elke kolom?')
    expect(next.text).toContain('1959')
    expect(next.text).not.toContain('1960')
  })
})

describe('a table whose columns nobody knows', () => {
  const table = 'naam;Plaats;Kinderen;Opmerking\na;Turnhout;12;x\nb;Geel;7;\n'
  const roles = (...each: string[]) =>
    Object.fromEntries(each.map((role, place) => [`columns[${place}]`, role]))

  it('asks what each column is, with what was thought of it and some examples', async () => {
    const { page } = await bringAndRead(table)
    expect(page.text).toContain('Plaats Turnhout · Geel')
    expect([0, 1, 2, 3].map((place) => valueOf(page.html, `columns[${place}]`))).toEqual([
      'ignored',
      'area',
      'value',
      'flags',
    ])
  })

  it('keeps what was chosen when it does not fit, and says so beside it', async () => {
    const { to } = await bringAndRead(table)
    const chosen = roles('breakdown', 'ignored', 'value', 'ignored')
    const none = await press(`${to}/kolommen`, { ...chosen, period: '1962' })
    expect(none.status).toBe(422)
    expect(summaryOf(none.html)).toEqual({
      '#figures-import-explained-columns':
        'Kolommen: Kies welke kolom zegt over welke gemeente of welk gebied het gaat.',
    })
    for (const [name, role] of Object.entries(chosen)) expect(valueOf(none.html, name)).toBe(role)
    expect(valueOf(none.html, 'period')).toBe('1962')
    const odd = await press(`${to}/kolommen`, {
      ...roles('ignored', 'area', 'value', 'ignored'),
      period: 'ooit',
    })
    expect(odd.status).toBe(422)
    expect(Object.keys(summaryOf(odd.html))).toEqual(['#figures-import-explained-period'])
    expect(valueOf(odd.html, 'period')).toBe('ooit')
    const said = { ...roles('ignored', 'area', 'value', 'ignored'), period: '1962' }
    expect(await press(`${to}/kolommen`, said)).toMatchObject({ status: 303, to })
    await runJobs(world)
    const next = await get(to)
    expect(headingOf(next.html)).toBe('Welke indicatoren zijn dit?')
    expect(next.text).toMatch(/Kinderen 2 cijfers/)
  })
})

describe('a file whose subjects are to be chosen', () => {
  const indicator = 'births-in-disadvantaged-families'

  it('shows what it measures, with every indicator to choose from and where the figures come from', async () => {
    const { page } = await bringAndRead(swing)
    expect(headingOf(page.html)).toBe('Welke indicatoren zijn dit?')
    expect(page.text).toContain('provincies.incijfers.be: 4 cijfers over 2 onderwerpen.')
    expect(page.text).toMatch(/kansarm 2 cijfers .*eenouder 2 cijfers, waarvan 1 zonder waarde/)
    expect(valueOf(page.html, 'source')).toBe('provincies.incijfers.be')
    expect(valueOf(page.html, 'codes[0].indicator')).toBe('')
    expect(valueOf(page.html, 'codes[0].definition')).toBe('kansarm')
    const [select = ''] = /<select[^>]* name="codes\[0\]\.indicator".*?<\/select>/s.exec(page.html) ?? []
    expect(textsIn(select, 'option')).toEqual(
      expect.arrayContaining(['Laat weg', births, 'Nieuwe eigen indicator']),
    )
    expect(elementsOf(select).filter(({ name }) => name === 'optgroup').length).toBeGreaterThanOrEqual(3)
    const [measures = ''] = /<select[^>]* name="codes\[0\]\.measure".*?<\/select>/s.exec(page.html) ?? []
    expect(textsIn(measures, 'option')).toEqual(
      expect.arrayContaining(['aantal', 'euro, som', 'euro, mediaan', 'procent, aandeel']),
    )
  })

  it('says what is wrong beside its field, all at once, and keeps the rest', async () => {
    const { to } = await bringAndRead(swing)
    const nothing = await press(`${to}/kiezen`, { source: 'Provincie' })
    expect(nothing.status).toBe(422)
    expect(summaryOf(nothing.html)).toEqual({
      '#figures-codes-chosen-codes': 'Onderwerpen: Kies voor minstens één onderwerp welke indicator het is.',
    })
    const fields = {
      source: '',
      'codes[0].indicator': indicator,
      'codes[0].measure': 'share %',
      'codes[0].population': 'jonge gezinnen',
      'codes[1].indicator': 'new',
      'codes[1].breakdown': 'x'.repeat(101),
    }
    const wrong = await press(`${to}/kiezen`, fields)
    expect(wrong.status).toBe(422)
    expect(summaryOf(wrong.html)).toEqual({
      '#figures-codes-chosen-source': 'Bron: Vul dit in',
      '#figures-codes-chosen-codes[1].breakdown': expect.stringContaining('Uitsplitsing, eenouder: '),
    })
    for (const [name, value] of Object.entries(fields)) expect(valueOf(wrong.html, name)).toBe(value)
    const twice = await press(`${to}/kiezen`, {
      source: 'Provincie',
      'codes[0].indicator': indicator,
      'codes[1].indicator': indicator,
    })
    expect(Object.keys(summaryOf(twice.html))).toEqual(['#figures-codes-chosen-codes[1].indicator'])
    expect(twice.text).toContain('Dit wordt hetzelfde cijfer als “kansarm”.')
    const unmeasured = await press(`${to}/kiezen`, { source: 'Provincie', 'codes[1].indicator': 'new' })
    expect(unmeasured.status).toBe(422)
    expect(summaryOf(unmeasured.html)).toEqual({
      '#figures-codes-chosen-codes[1].measure':
        'Waarin is “eenouder” uitgedrukt?: Kies waarin dit is uitgedrukt.',
    })
  })

  it('goes on to what keeping them would do, and back to the choice', async () => {
    const other = swing.replaceAll('kansarm', 'kansen').replaceAll('eenouder', 'alleen')
    const { to } = await bringAndRead(other)
    const chosen = {
      source: 'Provincie Antwerpen',
      'codes[0].indicator': indicator,
      'codes[0].measure': 'share %',
      'codes[0].definition': 'kansen',
    }
    expect(await press(`${to}/kiezen`, chosen)).toMatchObject({ status: 303, to })
    const preview = await get(to)
    expect(headingOf(preview.html)).toBe('Kloppen deze cijfers?')
    expect(preview.text).toContain('2 cijfers gelezen uit cijfers.csv: 2 nieuw.')
    expect(preview.text).toContain(`kansen ${births} procent, aandeel 2`)
    expect(preview.text).toContain('Eén onderwerp dat je weglaat 2 cijfers')
    expect(preview.html).toContain(`href="${to}/kiezen"`)
    const again = await get(`${to}/kiezen`)
    expect(headingOf(again.html)).toBe('Welke indicatoren zijn dit?')
    expect(valueOf(again.html, 'source')).toBe('Provincie Antwerpen')
    expect(valueOf(again.html, 'codes[0].indicator')).toBe(indicator)
    expect(valueOf(again.html, 'codes[1].indicator')).toBe('')
  })

  it('makes a new indicator of a subject that none of them tells', async () => {
    const { to } = await bringAndRead(
      swing.replaceAll('kansarm', 'speelpleinen').replaceAll('eenouder', 'rest'),
    )
    const chosen = { source: 'Provincie', 'codes[0].indicator': 'new', 'codes[0].measure': 'count number' }
    expect(await press(`${to}/kiezen`, chosen)).toMatchObject({ status: 303, to })
    expect((await get(to)).text).toContain('speelpleinen speelpleinen aantal 2')
    expect((await get('/turnhout/situatie')).text).toContain('speelpleinen')
  })

  it('says so where there are more than a page can show', async () => {
    const names = Array.from({ length: 101 }, (_, place) => `onderwerp${place}`)
    const wide = `period;geolevel;geoitem;${names.join(';')}\n2019;gemeente;13040;${names.map(() => '1').join(';')}\n`
    const { page } = await bringAndRead(wide)
    expect(page.text).toContain('De eerste 100 van 101 onderwerpen staan hieronder')
    expect(page.html).toContain('name="codes[99].indicator"')
    expect(page.html).not.toContain('name="codes[100].indicator"')
  })

  it('says at once what is not right, for then nothing can be kept', async () => {
    const { page } = await bringAndRead(swing.replace('21,5', 'veel'))
    expect(page.text).toContain('Eén regel klopt nog niet. Zolang dat zo is, kan er niets bewaard worden.')
    expect(page.text).toMatch(/Wat klopt nog niet\? .*Regel 2 .*Kolom “kansarm”: “veel” is geen cijfer/)
  })
})

describe('the preview of a file', () => {
  it('counts what would happen and says it line by line, with what stands there now', async () => {
    await keepFigures(coordinator, {
      area: '13040',
      period: '1970',
      figures: { 'births-in-disadvantaged-families': { 13040: '7,25' } },
      sources: { 'births-in-disadvantaged-families': 'K&G' },
    })
    const { to, page } = await bringAndRead(
      head + line(1970, '7,26') + line(1971, 'niet bekend') + line(1972, ''),
    )
    expect(page.text).toContain('2 cijfers gelezen uit cijfers.csv: 1 nieuw en 1 gewijzigd.')
    expect(page.text).toContain('Bewaar 2 cijfers')
    expect(page.text).toMatch(
      /Regel 2 Geboorten in kansarme gezinnen Turnhout 1970 7,26 % nu 7,25 % gewijzigd/,
    )
    expect(page.text).toMatch(/Regel 3 .* 1971 niet bekend nieuw/)
    expect(page.text).toContain('Cellen zonder waarde 1 cijfer')
    expect(page.text).toMatch(/Vorm onze vijf kolommen .*Tussen de cellen puntkomma Voor de decimalen komma/)
    await keptIn(world, { id: to.split('/').at(-1) ?? '' } as Parameters<typeof keptIn>[1])
    const kept = await get(to)
    expect(kept.text).toContain('cijfers.csv is bewaard op 21 november 2026: 1 nieuw en 1 gewijzigd.')
    expect(kept.html).toContain(`action="${to}/ongedaan"`)
  })

  it('shows fifty lines a page, of one kind when asked', async () => {
    const { to, page } = await bringAndRead(head + lines(60, 1900))
    expect(page.text).toContain('1 tot 50 van 60')
    expect(page.html).toContain(`href="${to}?toon=alle&amp;pagina=2"`)
    const second = await get(`${to}?toon=alle&pagina=2`)
    expect(second.text).toContain('51 tot 60 van 60')
    expect(second.text).toContain('Regel 61')
    expect(second.text).not.toContain('Regel 51 ')
    const none = await get(`${to}?toon=gewijzigd`)
    expect(none.text).toContain('Geen regels.')
    expect((await get(`${to}?toon=nieuw`)).text).toContain('1 tot 50 van 60')
  })

  it('shows what is not right first, says that nothing is kept, and offers no way to keep it', async () => {
    const { to, page } = await bringAndRead(head + line(1980, '12') + line(1981, '12', 'Nergenshuizen'))
    expect(page.text).toContain('Eén regel klopt nog niet. Er is niets bewaard.')
    expect(page.text).toMatch(
      /Regel 3 klopt niet Kolom “gebied”: “Nergenshuizen”|Regel 3 klopt niet .*Nergenshuizen/,
    )
    expect(page.html).not.toContain(`${to}/bewaren`)
    expect(page.html).toContain(`href="${list}"`)
    const all = await get(`${to}?toon=alle`)
    expect(all.text).toMatch(/Regel 2 .*Regel 3/)
    const pressed = await press(`${to}/bewaren`)
    expect(pressed.status).toBe(422)
  })

  it('says which of two places of one name was meant', async () => {
    const { page } = await bringAndRead(head + line(1982, '12'))
    expect(page.text).toContain('“Turnhout” lezen we als Turnhout, niet als het arrondissement Turnhout.')
  })

  it('asks the database at most twelve questions, however long the file is', async () => {
    const { to } = await bringAndRead(head + lines(60, 1930))
    world.statements.length = 0
    await get(to)
    const asked = world.statements.filter(
      (statement) => !/set_config|from "(sessions|accounts)"/.test(statement),
    )
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.length).toBeLessThanOrEqual(12)
  })
})

describe('what was kept and undone', () => {
  it('names the figures that somebody changed in the meantime', async () => {
    const { id } = await keptIn(world, await readIn(world, head + line(1990, '5') + line(1991, '6')))
    const seen = await get('/turnhout/situatie/invullen?jaar=1990')
    const stood = valueOf(seen.html, 'seen.births-in-disadvantaged-families.13040') ?? ''
    await press('/turnhout/situatie/invullen?jaar=1990', {
      area: '13040',
      period: '1990',
      'measures.births-in-disadvantaged-families': 'share %',
      'figures.births-in-disadvantaged-families.13040': '8',
      'seen.births-in-disadvantaged-families.13040': stood.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      'sources.births-in-disadvantaged-families': 'K&G',
    })
    await press(at(id, '/ongedaan'))
    await runJobs(world)
    const { text } = await get(at(id))
    expect(text).toContain('Blijven staan: één cijfer dat iemand daarna nog wijzigde')
    expect(text).toContain(`${births} Turnhout, 1990`)
  })
})

describe('who may see it', () => {
  it('nobody of another municipality, nor somebody who keeps no figures', async () => {
    const { id } = await readIn(world, head + line(1995, '1'))
    const theirs = await readIn(world, head.replaceAll('\n', '\n') + line(1995, '1', 'Geel'), {
      by: world.neighbourAtHome,
    })
    for (const rest of ['', '/kiezen', '/kolommen', '/voortgang'])
      expect((await get(at(theirs.id, rest))).status).toBe(404)
    for (const rest of ['/bewaren', '/weg', '/stoppen', '/opnieuw', '/ongedaan'])
      expect((await press(at(theirs.id, rest))).status).toBe(404)
    const member = await site.signedInAs('steering-member')
    for (const address of [list, at(id), at(id, '/voortgang')])
      expect((await get(address, member)).status).toBe(403)
  })
})
