import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { planForWorkbook } from '#src/action/plan-files/workbook-now-queries.ts'
import { bookOf, cellsOf, put, type Book } from '#src/action/plan-files/workbook-builders.ts'
import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { statusLog } from '#src/action/plan/action-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { everyWord, examplePlan } from '#src/action/plan/plan-builders.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const formulaLike = ['=1+1', '+32 14 44', '-5', '@noor', "'=1", '\t=1', '＝1', '_x0041_', 'constructor']
let world: World
let site: Site
let coordinator: Browser
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  const by = world.as('coordinator')
  const domains = await world.read(listPolicyDomains)
  const { visionPartId } = await addVisionPart(by, { statement: 'Elk kind leert in zijn eigen tempo' })
  const { partyId } = await registerParty(by, { name: 'Huis van het Kind; Turnhout', kind: 'service' })
  for (const { domain, statement, actions } of examplePlan) {
    const { objectiveId } = await addObjective(by, {
      kind: 'strategic',
      domainId: domains[domain]?.id ?? '',
      statement,
      visionPartId,
      measure: 'Kinderen in de klas',
      baseline: '12,50',
      target: '100000',
      enoughPeople: 'no',
      endsOn: '2027-12-31',
      ambition: 'fitting',
      moments: ['2027-01-01'],
      acceptedByParents: '3',
    })
    for (const title of actions) {
      const parties = { newOwner: 'Dienst Jeugd', executorIds: [partyId], evaluatorId: partyId }
      ids[title] = (await addAction(by, { objectiveId, title, ...everyWord, ...parties })).actionId
    }
    for (const text of formulaLike)
      await addAction(by, { objectiveId, title: text, description: `${text}\nen nog een regel` })
  }
  const first = ids['Boom in beweging'] ?? ''
  await setActionStatus(by, { id: first, version: 1, status: 'running', on: '2026-11-01' })
})
afterAll(() => world.close())

const download = async (query = {}): Promise<Buffer> => {
  const response = await coordinator.get(planFilePaths.workbook({ workspace }, query))
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

/** Brings a workbook and gives the address of what it would do. */
async function bring(bytes: Uint8Array): Promise<string> {
  const form = new FormData()
  form.append('fileId', new File([new Uint8Array(bytes)], 'plan.xlsx'))
  const response = await coordinator.post(planFilePaths.bringWorkbook({ workspace }), form)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

async function look(address: string): Promise<{ html: string; text: string; seen: string }> {
  const response = await coordinator.get(address)
  expect(response.status).toBe(200)
  const html = await response.text()
  return { html, text: wordsOfMain(html), seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '' }
}

const plan = () => world.read((ctx) => planForWorkbook(ctx, world.trajectoryId, {}))
const action = async (title: string) =>
  (await plan()).flatMap(({ actions }) => actions).find((one) => one.title === title)

async function changed(change: (book: Book) => void): Promise<string> {
  const book = await cellsOf(await download())
  change(book)
  return bring(await bookOf(book))
}

describe('the plan as a workbook, out and in again', () => {
  it('changes nothing, whatever its texts look like', async () => {
    const { text, seen } = await look(await bring(await download()))
    expect(text).toContain('plan.xlsx zegt hetzelfde als het plan: er verandert niets.')
    expect(seen).toBe('')
  })

  it('changes nothing either when all its cells became texts', async () => {
    const { text } = await look(await changed(() => {}))
    expect(text).toContain('er verandert niets')
  })

  it('changes nothing in French, or narrowed to a part', async () => {
    coordinator.cookies.set('kansrijk_taal', 'fr')
    const french = await download({ status: 'running' })
    coordinator.cookies.set('kansrijk_taal', 'nl')
    const { text } = await look(await bring(french))
    expect(text).toContain('er verandert niets')
    expect(text).toMatch(/\d+ acties van het plan staan niet in dit werkboek/)
  })

  it('keeps what somebody changed, added and named, and undoes it at once', async () => {
    const before = await plan()
    const address = await changed(({ Acties, Doelen }) => {
      if (!Acties || !Doelen) throw new Error('a sheet is missing')
      put(Acties, 'Boom in beweging', 'Status', 'uitgevoerd')
      put(Acties, 'Boom in beweging', 'Trekker', 'Sportdienst')
      put(Acties, 'Boom in beweging', 'Einde', '30/9/2027')
      put(Acties, 'Boom in beweging', 'Budget in euro', '1.250,50')
      put(Acties, 'Kansenpas in alle clubs', 'Middelen', '')
      put(Doelen, 'Elk kind vindt een club', 'Streefwaarde', '75')
      const [headings = []] = Acties
      const added = headings.map(() => '')
      added[headings.indexOf('Actie')] = 'Zwemmen voor iedereen'
      added[headings.indexOf('Doel')] = Acties.find((row) => row.includes('Boom in beweging'))?.[1] ?? ''
      added[headings.indexOf('Uitvoerders')] = 'Sportdienst; Huis van het Kind; Turnhout'
      Acties.push(added)
    })
    const { text, seen } = await look(address)
    expect(text).toMatch(/1 nieuwe actie\s+3 rijen gewijzigd/)
    expect(text).toContain('Zwemmen voor iedereen')
    expect(text).toContain('Sportdienst')

    const sent = await coordinator.post(address, { seen })
    expect(sent.status).toBe(303)
    const batch = sent.headers.get('location') ?? ''
    expect(batch).toContain('/plan/wijzigingen/')

    const moved = await action('Boom in beweging')
    expect(moved).toMatchObject({
      status: 'done',
      statusOn: '2026-11-21',
      endsOn: '2027-09-30',
      budgetCents: 125_050,
      owner: { name: 'Sportdienst' },
      executors: [{ name: 'Huis van het Kind; Turnhout' }],
    })
    const log = await world.read((ctx) => statusLog(ctx, moved?.id ?? ''))
    expect(log.map(({ status, on }) => [status, on])).toEqual([
      ['done', '2026-11-21'],
      ['running', '2026-11-01'],
    ])
    expect(await action('Kansenpas in alle clubs')).toMatchObject({ means: null, aim: everyWord.aim })
    expect(await action('Zwemmen voor iedereen')).toMatchObject({
      status: 'planned',
      executors: [{ name: 'Huis van het Kind; Turnhout' }, { name: 'Sportdienst' }],
    })
    const club = (await plan()).find(({ objective }) => objective.statement === 'Elk kind vindt een club')
    expect(club?.objective).toMatchObject({
      target: '75',
      ambition: 'fitting',
      moments: ['2027-01-01'],
      acceptances: [{ accepter: 'parents', tookPart: null, number: 3 }],
    })
    expect((await world.read(listParties)).filter(({ name }) => name === 'Sportdienst')).toHaveLength(1)
    expect((await look(address)).text).toContain('Dit werkboek is al bewaard')

    const batchId = batch.split('/').at(-1) ?? ''
    expect((await coordinator.post(planPaths.undoBatch({ workspace, batch: batchId }))).status).toBe(303)
    const withoutVersions = (groups: typeof before) =>
      groups.map(({ objective, actions }) => ({
        ...objective,
        version: 0,
        updatedAt: null,
        actions: actions.map((one) => ({ ...one, version: 0, statusOn: null })),
      }))
    expect(withoutVersions(await plan())).toEqual(withoutVersions(before))
  })
})
