import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { addFinancing } from '#src/action/plan/financing-commands.ts'
import { everyWord, examples } from '#src/action/plan/plan-builders.ts'
import { planDocument } from '#src/action/plan-files/pages/plan-document.ts'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { planOnPaper, type PlanOnPaper } from '#src/action/plan-files/plan-document-queries.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { bringLogo, changeLetterhead } from '#src/foundation/letterhead/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { newLogo } from '#tests/authorisation-cases.ts'
import { openSite, type Site } from '#tests/rules/site.ts'

const address = planFilePaths.document({ workspace: 'turnhout' })
const about = { locale: 'nl', today: '2026-11-21', invented: null } as const
let world: World
let site: Site
let plan: PlanOnPaper
let empty: PlanOnPaper

const readPlan = () => world.read((ctx) => planOnPaper(ctx, {}))

/** A strategic objective that serves the vision, an operational one under it, two actions and two sources of money. */
async function makePlan(): Promise<void> {
  const call = world.as('coordinator')
  const domains = await world.read(listPolicyDomains)
  const domainId = domains[1]?.id ?? ''
  const { visionPartId } = await addVisionPart(call, { statement: 'Elk kind leert' })
  const above = { kind: 'strategic' as const, domainId, statement: examples.strategic, visionPartId }
  const { objectiveId: parentId } = await addObjective(call, above)
  const { objectiveId } = await addObjective(call, {
    kind: 'operational',
    domainId,
    parentId,
    visionPartId,
    statement: examples.schoolDelay,
    forWhom: 'leerlingen van de Molenwijk',
    measure: 'leerlingen met achterstand',
    measureKind: 'objective',
    resultKind: 'outcome',
    unit: 'leerlingen',
    baseline: '60',
    target: '30',
    moments: ['2026-06-30', '2027-06-30'],
    endsOn: '2028-06-30',
    enoughPeople: 'yes',
    enoughMeans: 'no',
    ambition: 'fitting',
    parentsTookPart: 5,
    acceptedByParents: 4,
    acceptedByServices: 2,
  })
  const { partyId } = await registerParty(call, { name: 'Brede School', kind: 'organisation' })
  const { partyId: other } = await registerParty(call, { name: 'Bibliotheek', kind: 'service' })
  const { actionId: id } = await addAction(call, {
    objectiveId,
    title: examples.parentGroup,
    ...everyWord,
    approach: 'structural',
    ownerId: partyId,
    executorIds: [partyId, other],
    evaluatorId: other,
  })
  await addFinancing(call, { actionId: id, kind: 'own-budget', amountCents: 100_000 })
  await addFinancing(call, { actionId: id, kind: 'subsidy', name: 'Oproep', endsOn: '2027-08-31' })
  await setActionStatus(call, { id, version: 1, status: 'running', on: '2026-09-01' })
  await addAction(call, { objectiveId, title: examples.afterSchool })
}

beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  empty = await readPlan()
  await makePlan()
  plan = await readPlan()
})
afterAll(() => world.close())

type Written = { parts: Record<string, string>; names: string[]; document: string }

function partsOf(file: Uint8Array): Written {
  const files = Object.entries(unzipSync(file))
  const parts = Object.fromEntries(
    files.flatMap(([name, bytes]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)]] : [])),
  )
  return { parts, names: files.map(([name]) => name), document: parts['word/document.xml'] ?? '' }
}

const written = async (of: PlanOnPaper = plan, more: object = {}): Promise<Written> =>
  partsOf(await planDocument(of, { ...about, ...more }))

const plain = (xml: string): string =>
  xml
    .replaceAll('<w:tab/>', ': ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
const paragraphsOf = ({ document }: Written): string[] =>
  document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []
const lines = (file: Written): string[] => paragraphsOf(file).map(plain)
const inStyle = (file: Written, style: string): string[] =>
  paragraphsOf(file)
    .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
    .map(plain)
const rowsOf = ({ document }: Written): string[] => document.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
const cellsOf = (row = ''): string[] => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(plain)

describe('the plan as a Word file', () => {
  it('has a title and real headings: domain, strategic objective, and what serves it', async () => {
    const file = await written()
    expect(inStyle(file, 'Title')).toEqual(['Actieplan kinderarmoede 2026–2031'])
    expect(inStyle(file, 'Heading1')).toEqual(['Visie', expect.stringMatching(/^1 /)])
    expect(inStyle(file, 'Heading2')).toEqual([`Doel 1 ${examples.strategic}`])
    expect(inStyle(file, 'Heading3')).toEqual([`Doel 1.1 ${examples.schoolDelay}`])
  })

  it('has a table of contents that Word can make anew and does not ask about', async () => {
    const file = await written()
    expect(file.document).toMatch(/TOC [^<]*\\o &quot;1-2&quot;/)
    expect(file.document).not.toContain('w:dirty="true"')
    expect(inStyle(file, 'TOC1')).toEqual([expect.stringContaining('Visie'), expect.stringMatching(/1 /)])
    expect(inStyle(file, 'TOC2')).toEqual([expect.stringContaining(`Doel 1 ${examples.strategic}`)])
    const links = [...file.document.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name)
    expect(links).toHaveLength(3)
    for (const name of links) expect(file.document).toContain(`<w:bookmarkStart w:name="${name}"`)
  })

  it('says at its beginning whose plan it is, of which years and day, and what is in it', async () => {
    const said = lines(await written())
    expect(said).toContain('Lokaal bestuur: Turnhout')
    expect(said).toContain('Beleidscyclus: Traject 2026–2031, van 1 januari 2026 tot 31 december 2031')
    expect(said).toContain('Stand van: 21 november 2026')
    expect(said).toContain('1 domein, 2 doelen, 2 acties. € 2.500,50 van € 60.000 is ingepland.')
    expect(said).toContain('Elk kind leert (doelen 1 en 1.1)')
  })

  it('says of an objective all that the screen says', async () => {
    const said = lines(await written())
    expect(said).toContain('Tegen 30 juni 2028.')
    expect(said).toContain('Voor wie: leerlingen van de Molenwijk')
    expect(said).toContain(
      'Hoe we het meten: leerlingen met achterstand: van 60 leerlingen naar 30 leerlingen; wat er veranderde voor mensen (outcome)',
    )
    expect(said).toContain('Wanneer we meten: 30 juni 2026 en 30 juni 2027')
    expect(said).toContain('Mensen en middelen: genoeg mensen en niet genoeg middelen')
    expect(said).toContain('Ambitie: Ambitieus, maar haalbaar')
    expect(said).toContain('Aanvaard door: 4 van de 5 ouders en 2 diensten en partners')
  })

  it('has a table of actions for A4, whose heading comes back and whose rows are not cut', async () => {
    const file = await written()
    const rows = rowsOf(file)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows.map(cellsOf)).toEqual([
      ['Actie', 'Trekker', 'Uitvoerder', 'Aanpak', 'Periode', 'Status', 'Budget'],
      [
        `${examples.parentGroup}Actie 1`,
        'Brede School',
        'Bibliotheek, Brede School',
        'structureel, pakt oorzaken aan',
        'sep 2026 – jun 2027',
        'Loopt',
        '€ 2.500,50',
      ],
      [
        `${examples.afterSchool}Actie 2`,
        'nog niemand',
        'nog niemand',
        '',
        'nog geen periode',
        'Gepland',
        'nog geen',
      ],
    ])
    const widths = [...file.document.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638)
  })

  it('says more about an action only where something more was written', async () => {
    const said = lines(await written())
    const at = said.indexOf(`Actie 1: ${examples.parentGroup}`)
    expect(said.slice(at + 1, at + 9)).toEqual([
      `Beschrijving: ${everyWord.description}`,
      `Wat wordt beoogd: ${everyWord.aim}`,
      `Verwacht resultaat: ${everyWord.expectedResult}`,
      `Hoe evalueren: ${everyWord.evaluationMethod}`,
      'Evaluator: Bibliotheek',
      `Middelen: ${everyWord.means}`,
      'Financiering: eigen budget, € 1.000, zonder einde',
      'Oproep, subsidie, tot en met 31 augustus 2027',
    ])
    expect(said.some((line) => line.startsWith('Actie 2: '))).toBe(false)
  })

  it('is in the language of whoever asks, and says on every page of whom it is and which page', async () => {
    const { parts } = await written(plan, { locale: 'fr' })
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-BE"')
    expect(parts['docProps/core.xml']).toContain('Plan d’action contre la pauvreté des enfants 2026–2031')
    const feet = Object.entries(parts).filter(([name]) => name.startsWith('word/footer'))
    expect(feet).toHaveLength(2)
    for (const [, foot] of feet) {
      expect(plain(foot)).toContain('Turnhout · Plan d’action')
      expect(foot).toMatch(/PAGE.*NUMPAGES/s)
    }
  })

  it('says of a fictional municipality that it is one, at the top and on every page', async () => {
    const { document, parts } = await written(plan, { invented: 'Klaverbeke' })
    expect(plain(document)).toContain('Klaverbeke bestaat niet; alle cijfers en namen zijn verzonnen.')
    expect(plain(parts['word/footer1.xml'] ?? '')).toContain('voorbeeld')
    expect(plain((await written()).document)).not.toContain('verzonnen')
  })
})

describe('the letterhead', () => {
  it('is the name of the workspace, in our own colour and without a picture, where nobody chose anything', async () => {
    const { parts, names } = await written()
    expect(plain(parts['word/header1.xml'] ?? '')).toBe('Turnhout')
    expect(parts['word/styles.xml']).toContain('00535B')
    expect(names.filter((name) => name.startsWith('word/media/'))).toEqual([])
  })

  it('is the name, the colour and the logo of the municipality', async () => {
    const call = world.as('coordinator')
    await changeLetterhead(call, { name: 'Stad Turnhout', colour: '#1b6b4a' })
    await bringLogo(call, { fileId: await newLogo(call) })
    const { parts, names } = await written(await readPlan())
    const first = parts['word/header1.xml'] ?? ''
    expect(plain(first)).toContain('Stad Turnhout')
    expect(first).toContain('w:color="1B6B4A"')
    expect(first).toContain('descr="Stad Turnhout"')
    expect(parts['word/styles.xml']).toContain('1B6B4A')
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  })

  it('goes without a logo that is no picture', async () => {
    const { names } = await written({ ...plan, logo: new TextEncoder().encode('<svg/>') })
    expect(names.filter((name) => name.startsWith('word/media/'))).toEqual([])
  })
})

test('of a plan without objectives it says so', async () => {
  const file = await written(empty)
  expect(lines(file)).toContain('In dit plan staan nog geen doelen.')
  expect(lines(file)).toContain('Acties: nog geen')
  expect(file.document).not.toContain('TOC')
  expect(rowsOf(file)).toEqual([])
})

describe('texts as people write them', () => {
  const [group] = [1]
  const withTexts = (title: string, aim: string): PlanOnPaper => ({
    ...plan,
    groups: plan.groups.map((one, place) =>
      place === group ? { ...one, actions: one.actions.map((action) => ({ ...action, title, aim })) } : one,
    ),
  })

  it('come without signs that XML does not know, and what looks like XML is text', async () => {
    const hostile = '</w:t><w:br/> & "x" \u0001\u000b\ufffe\uffff]]>'
    const file = await written(withTexts(hostile, `eerst\r\n\u0000tweede ${hostile}`))
    expect(file.document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(file.document).not.toContain('</w:t><w:br/> &')
    expect(plain(file.document)).toContain('</w:t><w:br/> &')
    expect(lines(file)).toContain('Wat wordt beoogd: eerst')
    expect(lines(file).filter((line) => line.startsWith('tweede'))).toHaveLength(2)
  })

  it('stand there whole, however long, each paragraph on its own', async () => {
    const long = Array.from({ length: 20 }, (_, place) => `${place} ${'lang '.repeat(39)}`.trim()).join(
      '\n\n',
    )
    const said = lines(await written(withTexts('Lang', long)))
    expect(said.filter((line) => /^\d+ lang lang/.test(line))).toHaveLength(2 * 19)
  })
})

test('a plan of 500 actions is one file with a row for each', async () => {
  const [above, below] = plan.groups
  const [action] = below?.actions ?? []
  if (!above || !below || !action) throw new Error('the plan has an action')
  const actions = Array.from({ length: 500 }, (_, place) => ({ ...action, number: place + 1 }))
  const file = await written({ ...plan, groups: [above, { ...below, actions }] })
  expect(rowsOf(file)).toHaveLength(501)
})

describe('the file', () => {
  it('is taken along under the name of the municipality, what it is and the day', async () => {
    const browser = await site.signedInAs('steering-member')
    const response = await browser.get(address, { 'accept-language': 'nl' })
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="turnhout-actieplan-2026-11-21.docx"',
    )
    expect(response.headers.get('content-type')).toContain('wordprocessingml')
    expect(inStyle(partsOf(new Uint8Array(await response.arrayBuffer())), 'Heading3')).toHaveLength(1)
  })

  it('holds what the filter in the address leaves, and says so in words and in its name', async () => {
    const browser = await site.signedInAs('service')
    const response = await browser.get(`${address}?status=running`, { 'accept-language': 'nl' })
    expect(response.headers.get('content-disposition')).toContain('turnhout-actieplan-deel-2026-11-21.docx')
    const file = partsOf(new Uint8Array(await response.arrayBuffer()))
    expect(lines(file)).toContain(
      '1 van de 2 acties. € 2.500,50 is ingepland. Dit is een deel van het plan, beperkt tot Status: Loopt.',
    )
    expect(rowsOf(file)).toHaveLength(2)
    // Its strategic objective has no actions, so it does not stand above it.
    expect(inStyle(file, 'Heading2')).toEqual([`Doel 1.1 ${examples.schoolDelay}`])
  })

  it('takes at most twelve statements, also when it is narrowed', async () => {
    const browser = await site.signedInAs('coordinator')
    world.statements.length = 0
    await browser.get(`${address}?status=running`)
    const asked = world.statements.filter(
      (statement) =>
        !/set_config|from "(sessions|accounts)" (where|limit|inner join "accounts")/.test(statement),
    )
    expect(asked.length).toBeGreaterThan(4)
    expect(asked.length).toBeLessThanOrEqual(12)
  })

  it('says that nothing was found where a filter leaves nothing', async () => {
    const browser = await site.signedInAs('coordinator')
    const response = await browser.get(`${address}?status=stopped`, { 'accept-language': 'nl' })
    const file = partsOf(new Uint8Array(await response.arrayBuffer()))
    expect(lines(file)).toContain('Geen acties met deze keuze.')
  })

  it('is not for strangers, nor for who is not signed in', async () => {
    expect((await (await site.signedInAs()).get(address)).status).toBe(404)
    expect((await site.visitor().get(address)).status).not.toBe(200)
  })
})
