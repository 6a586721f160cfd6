import writeXlsxFile from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { cycleLimits } from '#src/action/plan-files/policy-cycle.ts'
import {
  block,
  csvOf,
  exampleBlocks,
  exampleFile,
  exampleHeadings,
  exampleLines,
  line,
} from '#src/action/plan-files/policy-cycle-builders.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { changeAction } from '#src/action/plan/action-commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const { together, families } = exampleBlocks
let world: World
let site: Site
let coordinator: Browser
let domainId: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  domainId = (await world.read(listPolicyDomains))[0]?.id ?? ''
})
afterAll(() => world.close())

async function read(response: Response) {
  const html = await response.text()
  const to = response.headers.get('location') ?? ''
  return { status: response.status, to, html, text: to === '' ? wordsOfMain(html) : '' }
}
const get = async (address: string) => read(await coordinator.get(address))
const send = async (address: string, fields: readonly (readonly [string, string | number])[] = []) => {
  const body = new FormData()
  for (const [name, value] of [['_key', newIdentifier()] as const, ...fields])
    body.append(name, String(value))
  return read(await coordinator.post(address, body))
}
async function bring(content: BlobPart, name = 'meerjarenplan.csv') {
  const body = new FormData()
  body.set('_key', newIdentifier())
  body.set('fileId', new File([content], name))
  return read(await coordinator.post(planFilePaths.bringCycle({ workspace }), body))
}
/** The identifier of a file that could be read. */
async function brought(content: BlobPart): Promise<string> {
  const { status, to } = await bring(content)
  expect(status).toBe(303)
  return to.split('/').at(-1) ?? ''
}
const at = (cycle: string) => ({ workspace, cycle })
type Choice = {
  ticked?: readonly number[]
  page?: number
  word?: string
  report?: number
  more?: [string, string][]
}
const choose = (cycle: string, { ticked = [], page = 1, word = '', report = 0, more = [] }: Choice) =>
  send(planFilePaths.cycleLines(at(cycle), { q: word, pagina: page }), [
    ['report', report],
    ['shownWord', word],
    ['shownPage', page],
    ...ticked.map((place) => ['chosen', place] as const),
    ...more,
  ])
const keep = (cycle: string, ...domains: [place: number, domainId: string][]) =>
  send(
    planFilePaths.keepCycle(at(cycle)),
    domains.flatMap(([place, id], row) => [
      [`domains[${row}].place`, place] as const,
      [`domains[${row}].domainId`, id] as const,
    ]),
  )
const inputsOf = (html: string, name: string) =>
  elementsOf(html).filter((element) => element.attributes.get('name') === name)
const tickedIn = (html: string) =>
  inputsOf(html, 'chosen').flatMap(({ attributes }) =>
    attributes.has('checked') ? Number(attributes.get('value')) : [],
  )

/** A plan of its own, of which nothing is known yet. */
const planOf = (authority: string, short = 'Ontbijt in elke basisschool') =>
  exampleFile([
    line({
      authority,
      objective: together,
      plan: families,
      action: block({ code: 'AC01', short, long: 'Elke ochtend' }),
      amounts: ['1.000,00', '(250,00)'],
    }),
  ])

describe('the page where a file is brought', () => {
  it('says what it is, where it is found and how large it may be', async () => {
    const { status, html, text } = await get(planFilePaths.bringCycle({ workspace }))
    expect(status).toBe(200)
    expect(text).toContain('Hoogstens 20 MB en 20.000 regels.')
    expect(html).toContain('href="https://lokaalbestuur.vlaanderen.be/bbc/data"')
  })

  it('is for who writes the plan', async () => {
    const alderman = await site.signedInAs('alderman')
    expect((await alderman.get(planFilePaths.bringCycle({ workspace }))).status).toBe(403)
  })

  const example = exampleFile()
  /** Each letter in two bytes. */
  const utf16 = new Uint8Array(Buffer.from(example, 'utf16le'))
  /** Letters of Windows behind a mark that says that they are none. */
  const mixed = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('Één gemeente;2026', 'latin1')])

  it('also takes letters in two bytes each', async () => {
    expect((await bring(utf16)).status).toBe(303)
  })

  it.each<[string, () => BlobPart | Promise<BlobPart>, string]>([
    ['nothing in it', () => '', 'Dit bestand is leeg.'],
    [
      'a workbook of Excel',
      async () =>
        new Uint8Array(
          await writeXlsxFile([{ sheet: 'Plan', data: [['Beleidsdoelst. totaaloverzicht']] }]).toBuffer(),
        ),
      'Dit is geen CSV-bestand.',
    ],
    ['letters of another kind than it says', () => mixed, 'Dit is geen CSV-bestand.'],
    ['another table', () => 'gemeente;jaar\nTurnhout;2026', 'Op regel 1 herkennen we geen kolommen.'],
    [
      'another sign between its columns',
      () => example.replaceAll(';', '^'),
      'Op regel 2 staat een aanhalingsteken',
    ],
    ['an end halfway a text', () => example.slice(0, example.indexOf('brugfiguur')), 'halverwege afgebroken'],
    [
      'an end halfway a line',
      () => example.slice(0, example.indexOf(';60.000,00')),
      'Is het bestand volledig?',
    ],
    [
      'more lines than one file may have',
      () =>
        csvOf([
          [...exampleHeadings],
          ...Array.from({ length: cycleLimits.rows + 1 }, () => line({ objective: together })),
        ]),
      'meer dan 20.000 regels',
    ],
    ['no plan', () => csvOf([[...exampleHeadings]]), 'geen enkele beleidsdoelstelling'],
  ])('comes back with why a file cannot be read: %s', async (_what, content, why) => {
    const { status, html, text } = await bring(await content())
    expect(status).toBe(422)
    expect(text).toContain(why)
    expect(inputsOf(html, 'fileId')[0]?.attributes.get('aria-invalid')).toBe('true')
  })

  it('asks for a file when none was chosen, and refuses one that is too large', async () => {
    expect((await send(planFilePaths.bringCycle({ workspace }))).status).toBe(422)
    const large = await bring('x'.repeat(cycleLimits.megabytes * 1_000_000 + 1))
    expect(large.status).toBe(413)
    expect(large.text).toContain('20 MB')
  })
})

describe('a file of several reports', () => {
  const lines = ['Gemeente Aalst', 'Gemeente Turnhout', 'OCMW Turnhout'].flatMap((authority) =>
    exampleLines.map((each) => each.map((cell, place) => (place === 1 ? authority : cell))),
  )

  it('asks which one is meant, the own municipality first, and shows its lines', async () => {
    const id = await brought(exampleFile(lines))
    const { text } = await get(planFilePaths.cycle(at(id)))
    expect(text).toContain('Welk rapport?')
    expect(text).toMatch(
      /Gemeente Turnhout, meerjarenplan 2026–2031 rapportjaar 2026, 2 beleidsdoelstellingen, 2 actieplannen, 3 acties.*OCMW Turnhout.*Gemeente Aalst/,
    )
    const none = await send(planFilePaths.cycleReport(at(id)))
    expect([none.status, none.text.includes('Kies een plan.')]).toEqual([422, true])
    const chosen = await send(planFilePaths.cycleReport(at(id)), [['report', 1]])
    expect(chosen.to).toBe(planFilePaths.cycleLines(at(id)))
    expect((await get(chosen.to)).text).toContain('Gemeente Turnhout, meerjarenplan 2026–2031')
    const other = await choose(id, { report: 0, ticked: [0] })
    expect([other.status, other.text.includes('er is intussen over beslist')]).toEqual([409, true])
  })
})

describe('the lines of a plan', () => {
  it('stand under each other with code, title and amounts over the years', async () => {
    const id = await brought(
      exampleFile([
        ...exampleLines.map((each) => [...each]),
        line({ objective: together, amounts: ['veel'] }),
      ]),
    )
    const { text } = await get(planFilePaths.cycle(at(id)))
    expect(text).toContain('2 beleidsdoelstellingen, 2 actieplannen, 3 acties')
    expect(text).toMatch(
      /Ontbijt in elke basisschool Actie AC01 € 4.000 2026: € 2.000, 2027: € 2.000 Ontvangsten: € 500/,
    )
    expect(text).toContain('Regel 56: “veel” is geen bedrag.')
  })

  it('come in pages of a hundred, and every button keeps the ticks', async () => {
    const many = Array.from({ length: 150 }, (_, place) =>
      line({
        authority: 'Veel regels',
        objective: together,
        plan: block({ code: `AP${place}`, short: `Plan ${place}` }),
      }),
    )
    const id = await brought(exampleFile(many))
    expect(inputsOf((await get(planFilePaths.cycle(at(id)))).html, 'chosen')).toHaveLength(100)
    const next = await choose(id, { ticked: [0, 3], more: [['step', 'next']] })
    expect(next.to).toBe(planFilePaths.cycleLines(at(id), { pagina: 2 }))
    const second = await get(next.to)
    expect(inputsOf(second.html, 'chosen')).toHaveLength(51)
    expect(second.text).toContain('2 gekozen')
    expect(second.text).toContain('101 tot 151 van 151')
    const back = await choose(id, { page: 2, ticked: [150], more: [['step', 'previous']] })
    expect(tickedIn((await get(back.to)).html)).toEqual([0, 3])
    const found = await choose(id, {
      ticked: [3],
      more: [
        ['step', 'search'],
        ['word', 'Plan 149'],
      ],
    })
    const narrowed = await get(found.to)
    expect(narrowed.text).toContain('2 regels met of rond “Plan 149”.')
    expect(tickedIn(narrowed.html)).toEqual([150])
    await choose(id, { word: 'Plan 149', ticked: [150], more: [['step', 'all']] })
    expect((await get(found.to)).text).toContain('3 gekozen')
    await choose(id, { word: 'Plan 149', more: [['step', 'none']] })
    expect((await get(planFilePaths.cycle(at(id)))).text).toContain('1 gekozen')
    expect((await get(planFilePaths.cycleLines(at(id), { q: 'zwembad' }))).text).toContain(
      'Niets gevonden met “zwembad”.',
    )
  })

  it('come back as they were sent when nothing is chosen, or the word is too long', async () => {
    const id = await brought(planOf('Komt terug'))
    const none = await choose(id, {})
    expect([none.status, none.text.includes('Kies minstens één')]).toEqual([422, true])
    const word = 'x'.repeat(101)
    const long = await choose(id, {
      ticked: [2],
      more: [
        ['step', 'search'],
        ['word', word],
      ],
    })
    expect([long.status, tickedIn(long.html)]).toEqual([422, [2]])
    expect(inputsOf(long.html, 'word')[0]?.attributes.get('value')).toBe(word)
  })

  it('are asked before what comes of them', async () => {
    const id = await brought(planOf('Nog niet'))
    expect((await get(planFilePaths.keepCycle(at(id)))).text).toContain('Wat neem je over?')
  })
})

describe('what comes of it', () => {
  it('is shown before anything is kept, and asks the domain of each new objective on its own', async () => {
    const id = await brought(planOf('Eerst zien'))
    expect((await choose(id, { ticked: [2] })).to).toBe(planFilePaths.keepCycle(at(id)))
    const { text, html } = await get(planFilePaths.keepCycle(at(id)))
    expect(text).toContain('Eerst zien, meerjarenplan 2026–2031: 3 zijn nieuw.')
    expect(text).toContain('Iedereen telt mee in onze gemeente (BD01)')
    expect(inputsOf(html, 'domains[0].domainId')).toHaveLength(1)
    expect(inputsOf(html, 'domains[1].domainId')).toHaveLength(0)
    const refused = await keep(id, [0, ''])
    expect([refused.status, refused.text.includes('Kies het beleidsdomein van dit doel.')]).toEqual([
      422,
      true,
    ])
    const kept = await keep(id, [0, domainId])
    expect([kept.status, kept.to]).toEqual([303, expect.stringContaining('/plan/wijzigingen/')])
    const batch = await get(kept.to)
    expect(batch.text).toContain('Overgenomen uit de beleids- en beheerscyclus')
    expect(batch.text).toContain('Ontbijt in elke basisschool')
  })

  it('of a newer file says what changes and what is left, with both', async () => {
    const before = await brought(planOf('Weer een', 'Warme maaltijd'))
    await choose(before, { ticked: [2] })
    const { to } = await keep(before, [0, domainId])
    const [, actionId = ''] = /acties\/([\w-]+)/.exec((await get(to)).html) ?? []
    const { version, objectiveId, description } = await world.read((ctx) => getAction(ctx, actionId))
    const own = { id: actionId, version, objectiveId, description, title: 'Warme soep' }
    await changeAction(world.as('coordinator'), own)

    const id = await brought(planOf('Weer een', 'Warme lunch').replace('Elke ochtend', 'Elke middag'))
    expect(tickedIn((await get(planFilePaths.cycle(at(id)))).html)).toEqual([0, 1, 2])
    await choose(id, { ticked: [0, 1, 2] })
    const { text } = await get(planFilePaths.keepCycle(at(id)))
    expect(text).toContain('1 wijzigt, 2 staan al zo in het plan.')
    expect(text).toMatch(/Wijzigt .* Beschrijving Elke ochtend Elke middag/)
    expect(text).toMatch(/Blijft zoals het is .* Titel Warme soep Warme lunch/)
    const kept = await keep(id)
    expect((await get(kept.to)).text).toMatch(/Warme lunch is intussen door iemand gewijzigd/)
    expect((await get(planFilePaths.cycle(at(id)))).text).toMatch(
      /1 wijzigt, 2 staan al zo in het plan\..* Warme lunch Actie Titel/,
    )
  })

  it('of the same file is nothing, and says so', async () => {
    const first = await brought(planOf('Zelfde'))
    await choose(first, { ticked: [2] })
    await keep(first, [0, domainId])
    const id = await brought(planOf('Zelfde'))
    await choose(id, { ticked: [0, 1, 2] })
    expect((await get(planFilePaths.keepCycle(at(id)))).text).toContain('Alles staat al zo in jullie plan.')
    const kept = await keep(id)
    expect(kept.to).toMatch(new RegExp(`^${planFilePaths.cycle(at(id))}`))
    const again = await keep(id)
    expect([again.status, again.text.includes('er is intussen over beslist')]).toEqual([409, true])
  })

  it('is undone from the page of the changes, and the file says so', async () => {
    const id = await brought(planOf('Terug ermee'))
    await choose(id, { ticked: [2] })
    const { to } = await keep(id, [0, domainId])
    const batch = /wijzigingen\/([\w-]+)/.exec(to)?.[1] ?? ''
    await send(planPaths.undoBatch({ workspace, batch }))
    expect((await get(planFilePaths.cycle(at(id)))).text).toContain('Wat hieruit kwam, is ongedaan gemaakt.')
    expect((await get(planFilePaths.bringCycle({ workspace }))).text).toContain('ongedaan gemaakt')
  })
})

test('a file that nothing came of can be removed from the list', async () => {
  const name = 'per ongeluk.csv'
  const { to } = await bring(planOf('Per ongeluk'), name)
  const id = to.split('/').at(-1) ?? ''
  expect((await get(planFilePaths.bringCycle({ workspace }))).text).toContain(name)
  const gone = await send(planFilePaths.removeCycle(at(id)))
  expect(gone.status).toBe(303)
  expect((await get(planFilePaths.bringCycle({ workspace }))).text).not.toContain(name)
  expect((await get(planFilePaths.cycle(at(id)))).status).toBe(404)
})
