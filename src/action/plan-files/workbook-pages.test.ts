import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { bookOf, cellsOf, put, type Book, type Cells } from '#src/action/plan-files/workbook-builders.ts'
import { addAction, changeAction, removeAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { getBatch } from '#src/action/plan/batch-queries.ts'
import { everyWord } from '#src/action/plan/plan-builders.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const bringing = planFilePaths.bringWorkbook({ workspace })
let world: World
let site: Site
let coordinator: Browser
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  objectiveId = (await addGoal(world.as('coordinator'))).objectiveId
})
afterAll(() => world.close())

const by = () => world.as('coordinator')
const action = (id: string) => world.read((ctx) => getAction(ctx, id))
async function newAction(title: string): Promise<string> {
  return (await addAction(by(), { objectiveId, title, ...everyWord })).actionId
}
/** As somebody changes an action in the application itself. */
async function changeHere(id: string, fields: Partial<Parameters<typeof changeAction>[1]>): Promise<void> {
  const one = await action(id)
  await changeAction(by(), { ...one, ownerId: one.owner?.id, ...fields })
}

async function book(): Promise<Book & { Acties: Cells; Doelen: Cells }> {
  const response = await coordinator.get(planFilePaths.workbook({ workspace }))
  const { Acties = [], Doelen = [], ...rest } = await cellsOf(Buffer.from(await response.arrayBuffer()))
  return { Acties, Doelen, ...rest }
}

function send(content: Uint8Array, browser = coordinator): Promise<Response> {
  const form = new FormData()
  form.append('fileId', new File([new Uint8Array(content)], 'plan.xlsx'))
  return browser.post(bringing, form)
}
async function bring(sheets: Book): Promise<string> {
  const response = await send(await bookOf(sheets))
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}
async function look(address: string) {
  const response = await coordinator.get(address)
  expect(response.status).toBe(200)
  const html = await response.text()
  return { text: wordsOfMain(html), seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '' }
}
/** The batch that a workbook became. */
async function keep(address: string, fields: Record<string, string> = {}): Promise<string> {
  const { seen } = await look(address)
  const response = await coordinator.post(address, { seen, ...fields })
  expect(response.status).toBe(303)
  return response.headers.get('location')?.split('/').at(-1) ?? ''
}
const said = async (response: Response) => ({
  status: response.status,
  text: wordsOfMain(await response.text()),
})

describe('a file that is no workbook of the plan is refused beside the field, in words', () => {
  const sheet = (rows: Cells) => bookOf({ Acties: rows })
  it.each([
    ['no workbook at all', async () => strToU8('naam;voornaam\n'), 'Dit is geen Excel-werkboek (.xlsx).'],
    ['an empty file', async () => new Uint8Array(), 'Dit bestand is leeg.'],
    [
      'half a workbook',
      async () => (await sheet([['Actie'], ['Samen koken']])).subarray(0, 900),
      'beschadigd',
    ],
    [
      'a file that bursts when it is unpacked',
      async () =>
        zipSync({
          'xl/workbook.xml': strToU8(
            '<workbook><sheets><sheet name="Acties" r:id="rId1"/></sheets></workbook>',
          ),
          'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000),
        }),
      'onwaarschijnlijk veel groter',
    ],
    ['another workbook', async () => bookOf({ Blad1: [['Actie'], ['x']] }), 'geen blad “Acties” of “Doelen”'],
    ['renamed headings', () => sheet([['Naam'], ['Samen koken']]), 'herkennen we geen enkele kolom'],
    [
      'one heading twice',
      () =>
        sheet([
          ['Actie', 'actie '],
          ['a', 'b'],
        ]),
      'staat de kolom “actie” twee keer',
    ],
    [
      'twenty thousand rows',
      () => sheet([['Actie'], ...Array.from({ length: 20_000 }, (_, place) => [`Actie ${place}`])]),
      'heeft 20.000 rijen. Hoogstens 5.000 kunnen we tegelijk inlezen.',
    ],
  ])('%s', async (_what, content, words) => {
    const { status, text } = await said(await send(await content()))
    expect(status).toBe(422)
    expect(text).toContain(words)
  })

  it('nothing at all', async () => {
    const { status, text } = await said(await coordinator.post(bringing, new FormData()))
    expect([status, text]).toEqual([422, expect.stringContaining('Kies het werkboek dat je wilt inlezen')])
  })

  it('more than ten megabytes', async () => {
    const { status, text } = await said(await send(new Uint8Array(10_000_001)))
    expect([status, text]).toEqual([413, expect.stringContaining('10')])
  })
})

describe('rows that are not right', () => {
  it('are told one by one, with their column and what to do; the rest is kept when somebody says so', async () => {
    const [one, other] = [await newAction('Rij een'), await newAction('Rij twee')]
    const sheets = await book()
    put(sheets.Acties, one, 'Einde', 'ergens in juni')
    put(sheets.Acties, one, 'Budget in euro', '-5')
    put(sheets.Acties, one, 'Status', 'bijna')
    put(sheets.Acties, one, 'Nummer (niet wijzigen)', '99')
    put(sheets.Acties, other, 'Trekker', 'Bib; Buurthuis')
    sheets.Acties.push(['', '888', 'Nergens'], ['', '1', 'Rij een'], ['', '1', ''])
    const fresh = ['', '1', 'Rij drie']
    sheets.Acties.push(fresh)
    const address = await bring(sheets)
    const { text, seen } = await look(address)
    expect(text).toContain('5 rijen kloppen nog niet')
    for (const words of [
      'Kies uit “Gepland”, “Loopt”, “Uitgevoerd” en “Stopgezet”',
      'Dit kun je in een werkboek niet wijzigen. Zet terug wat er stond:',
      'Hier kan maar één naam staan',
      'Er is geen doel met dit nummer.',
      'Onder doel 1 staat al een actie met deze naam.',
    ])
      expect(text).toContain(words)

    const unsaid = await said(await coordinator.post(address, { seen }))
    expect(unsaid.status).toBe(422)
    expect(unsaid.text).toContain(
      'Vink dit aan, of verbeter ze eerst in het werkboek. Er is nog niets bewaard.',
    )
    expect(await action(one)).toMatchObject({ version: 1 })

    const batch = await keep(address, { withoutRefused: 'on' })
    expect((await said(await coordinator.get(planPaths.batch({ workspace, batch })))).text).toContain(
      'Rij drie',
    )
    expect([await action(one), await action(other)]).toMatchObject([{ version: 1 }, { version: 1 }])
  })

  it('are two of one identifier, one of nowhere, and one in a version that never was', async () => {
    const id = await newAction('Dubbel')
    const sheets = await book()
    const row = sheets.Acties.find((cells) => cells.includes(id)) ?? []
    sheets.Acties.push([...row], [...row.slice(0, -2), newIdentifier(), '1'])
    put(sheets.Doelen, objectiveId, 'Versie (niet wijzigen)', '77')
    sheets.Doelen.push(['9', '', '', '', 'Een nieuw doel'])
    const { text } = await look(await bring(sheets))
    expect(text).toMatch(/Dit kenmerk staat ook in rij \d+\./)
    expect(text).toContain('Dit kenmerk staat niet in dit plan.')
    expect(text).toContain('Dit is geen versie die wij kennen.')
    expect(text).toContain('Een nieuw doel maak je in het plan zelf.')
  })

  it('are those of which the end lies before the beginning', async () => {
    const id = await newAction('Achterstevoren')
    const sheets = await book()
    put(sheets.Acties, id, 'Einde', '2026-08-31')
    expect((await look(await bring(sheets))).text).toContain('Kies een einddatum die na de begindatum valt')
  })
})

describe('what a workbook does not say stays as it is', () => {
  it('a column that is missing empties nothing; one that we do not know is told', async () => {
    const id = await newAction('Zonder kolommen')
    const { version } = await action(id)
    const sheets = {
      Acties: [
        ['Kenmerk (niet wijzigen)', 'Versie (niet wijzigen)', 'Actie', 'Mijn notities'],
        [id, String(version), 'Met minder kolommen', 'bellen'],
      ],
      Draaitabel: [['x']],
    }
    const address = await bring(sheets)
    const { text } = await look(address)
    expect(text).toContain('Op het blad “Acties” ontbreken: Nummer (niet wijzigen), Doel,')
    expect(text).toContain('kennen we deze kolommen niet: Mijn notities. We lezen ze niet.')
    expect(text).toContain('Andere bladen lezen we niet: Draaitabel.')
    await keep(address)
    const { version: _version, updatedAt: _at, title, ...now } = await action(id)
    expect(title).toBe('Met minder kolommen')
    expect(now).toMatchObject(everyWord)
  })

  it('a row without a version asks before it overrules what is here', async () => {
    const id = await newAction('Zonder versie')
    const address = await bring({
      Acties: [
        ['Kenmerk (niet wijzigen)', 'Actie'],
        [id, 'Toch met een andere naam'],
      ],
    })
    expect((await look(address)).text).toContain('1 rij ook hier gewijzigd')
  })
})

describe('a row that was changed here since the workbook went out', () => {
  it('stays as it is here, unless somebody takes the version of the workbook for it', async () => {
    const [one, other] = [await newAction('Fietsen'), await newAction('Lopen')]
    const sheets = await book()
    put(sheets.Acties, one, 'Actie', 'Fietsen met de klas')
    put(sheets.Acties, other, 'Actie', 'Lopen met de klas')
    await changeHere(one, { title: 'Fietsen in de buurt', means: 'Twee fietsen' })
    await changeHere(other, { title: 'Lopen in de buurt' })
    const address = await bring(sheets)
    const { text } = await look(address)
    expect(text).toContain('2 rijen ook hier gewijzigd')
    expect(text).toContain('Actie: hier Fietsen in de buurt, in het werkboek Fietsen met de klas')
    expect(text, 'only changed here').not.toContain('Twee fietsen')

    const { seen } = await look(address)
    const nothing = await said(await coordinator.post(address, { seen }))
    expect(nothing).toMatchObject({
      status: 422,
      text: expect.stringContaining('verandert niets aan het plan'),
    })

    const batch = await keep(address, { taken: one })
    expect(await action(one)).toMatchObject({ title: 'Fietsen met de klas', means: 'Twee fietsen' })
    expect(await action(other)).toMatchObject({ title: 'Lopen in de buurt' })
    const { leftAlone } = await world.read((ctx) => getBatch(ctx, batch))
    expect(leftAlone).toEqual([{ id: other, title: 'Lopen in de buurt', reason: 'changed-since' }])
  })

  it('is none when nobody touched it in the workbook', async () => {
    const id = await newAction('Alleen hier')
    const sheets = await book()
    await changeHere(id, { title: 'Alleen hier gewijzigd', newOwner: 'Sportraket', endsOn: '2028-01-01' })
    const { text } = await look(await bring(sheets))
    expect(text).toContain('er verandert niets')
  })

  it('follows the workbook with all others at once when somebody says so', async () => {
    const all = [await newAction('Eerste keer'), await newAction('Tweede keer')]
    const sheets = await book()
    for (const id of all) put(sheets.Acties, id, 'Middelen', `Bus ${id}`)
    for (const id of all) await changeHere(id, { means: 'Trein' })
    await keep(await bring(sheets), { takeAll: 'on' })
    expect((await Promise.all(all.map(action))).map(({ means }) => means)).toEqual(
      all.map((id) => `Bus ${id}`),
    )
  })
})

describe('keeping a workbook', () => {
  it('keeps nothing else than what somebody looked at', async () => {
    const id = await newAction('Bekeken')
    const sheets = await book()
    put(sheets.Acties, id, 'Actie', 'Bekeken en goedgekeurd')
    const address = await bring(sheets)
    const { seen } = await look(address)
    await changeHere(id, { means: 'Intussen' })
    const { status, text } = await said(await coordinator.post(address, { seen }))
    expect(status).toBe(409)
    expect(text).toContain('Het plan is intussen gewijzigd.')
    expect(text).toContain('1 rij ook hier gewijzigd')
    expect(await action(id)).toMatchObject({ title: 'Bekeken' })
  })

  it('finds a row that somebody took away meanwhile no longer', async () => {
    const id = await newAction('Weg')
    const sheets = await book()
    await removeAction(by(), { id, version: 1 })
    expect((await look(await bring(sheets))).text).toContain('Dit kenmerk staat niet in dit plan.')
  })

  it('happens once', async () => {
    const id = await newAction('Eenmaal')
    const sheets = await book()
    put(sheets.Acties, id, 'Actie', 'Eenmaal, andermaal')
    const address = await bring(sheets)
    const { seen } = await look(address)
    await keep(address)
    const again = await said(await coordinator.post(address, { seen }))
    expect(again).toMatchObject({ status: 409, text: expect.stringContaining('Dit werkboek is al bewaard') })
    const removed = await coordinator.post(`${address}/weg`)
    expect(removed.status).toBe(409)
    expect(await action(id)).toMatchObject({ version: 2 })
  })

  it('makes one party of a name, however often and however it is written', async () => {
    const titles = ['Zingen', 'Tekenen', 'Dansen']
    const owners = ['Muziekschool', 'MUZIEKSCHOOL', 'muziekschool']
    const rows = titles.map((title, place) => ['1', title, owners[place] ?? ''])
    await keep(await bring({ Acties: [['Doel', 'Actie', 'Trekker'], ...rows] }))
    const names = (await world.read(listParties)).map(({ name }) => name)
    expect(names.filter((name) => /muziekschool/i.test(name))).toEqual(['Muziekschool'])
  })

  it('takes the same number of statements, however many rows there are', async () => {
    const counted = async (count: number): Promise<number> => {
      const ids: string[] = []
      for (let place = 0; place < count; place += 1) ids.push(await newAction(`Geteld ${count} ${place}`))
      const sheets = await book()
      for (const id of ids) {
        put(sheets.Acties, id, 'Status', 'Loopt')
        put(sheets.Acties, id, 'Trekker', `Dienst ${id}`)
        sheets.Acties.push(['', '1', `Nieuw ${id}`])
      }
      const address = await bring(sheets)
      const { seen } = await look(address)
      world.statements.length = 0
      await coordinator.post(address, { seen })
      return world.statements.length
    }
    expect(await counted(1)).toBe(await counted(12))
  })
})

describe('who may', () => {
  it('everybody who follows the plan takes it along; only who writes it brings it back', async () => {
    const alderman = await site.signedInAs('alderman')
    expect((await alderman.get(planFilePaths.workbook({ workspace }))).status).toBe(200)
    expect((await alderman.get(bringing)).status).toBe(403)
    expect((await send(await bookOf({ Acties: [['Actie']] }), alderman)).status).toBe(403)
  })

  it('a workbook that nobody kept goes away with one button', async () => {
    const address = await bring({
      Acties: [
        ['Doel', 'Actie'],
        ['1', 'Nooit bewaard'],
      ],
    })
    expect((await said(await coordinator.get(bringing))).text).toContain('nog niet bewaard')
    const removed = await coordinator.post(`${address}/weg`)
    expect([removed.status, removed.headers.get('location')]).toEqual([303, bringing])
    expect((await coordinator.get(address)).status).toBe(404)
  })

  it('the page says how it goes, and which workbooks were brought', async () => {
    const html = await (await coordinator.get(bringing)).text()
    expect(textsIn(html, 'h1')).toEqual(['Werkboek inlezen'])
    expect(html).toContain(planFilePaths.workbook({ workspace }))
  })
})
