import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planHistoryPaths } from '#src/action/plan-history/paths.ts'
import { addAction, changeAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { inBatch } from '#src/action/plan/batch-commands.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { changeObjective } from '#src/action/plan/commands.ts'
import { addFinancing, changeFinancing } from '#src/action/plan/financing-commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { wallOf, type Call } from '#src/platform/context.ts'
import { now, openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let noor: Browser
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world, { clock: () => now })
  noor = await site.signedInAs('coordinator')
  noor.cookies.set('kansrijk_taal', 'nl')
  objectiveId = (await addGoal(world.as('coordinator'))).objectiveId
})
afterAll(() => world.close())

/** Noor, so many minutes after nine in the morning; the clock of the site stands at ten. */
const by = (minutes = 0): Call => ({
  ...world.as('coordinator'),
  now: new Date(now.getTime() + (minutes - 60) * 60_000),
})
const newAction = async (title: string, call = by()) =>
  (await addAction(call, { objectiveId, title })).actionId
const versionOf = async (id: string) => (await world.read((ctx) => getAction(ctx, id))).version
async function textAt(address: string, browser = noor): Promise<string> {
  const response = await browser.get(address)
  expect(response.status).toBe(200)
  return wordsOfMain(await response.text())
}
const historyOf = (action: string) => textAt(planHistoryPaths.action({ workspace, action }))

describe('the history of an action', () => {
  it('tells every change as a sentence, newest first, with names where the database keeps identifiers', async () => {
    const id = await newAction('Samen eten')
    const { partyId } = await registerParty(by(), { name: 'Huis van het Kind Turnhout', kind: 'service' })
    const change = {
      id,
      objectiveId,
      title: 'Samen koken',
      aim: 'Gezinnen ontmoeten elkaar',
      endsOn: '30/6/2027',
    }
    await changeAction(by(1), {
      ...change,
      version: 1,
      ownerId: partyId,
      budgetCents: 1_250_00,
      approach: 'structural',
    })
    await changeAction(by(2), { ...change, version: 2, aim: '', executorIds: [partyId] })
    await setActionStatus(by(3), { id, version: 3, status: 'running', on: '2026-11-21' })
    const text = await historyOf(id)
    expect(text).toContain('Wat er aan “Samen koken” veranderde: 4 keer bewaard.')
    expect(text).toContain('Noor Aerts veranderde de status van “Gepland” in “Loopt”.')
    expect(text).toContain('Noor Aerts maakte de trekker leeg; er stond “Huis van het Kind Turnhout”.')
    expect(text).toContain('Noor Aerts vulde wie uitvoert in: “Huis van het Kind Turnhout”.')
    expect(text).toContain('Noor Aerts maakte wat beoogd wordt leeg; er stond “Gezinnen ontmoeten elkaar”.')
    expect(text).toContain('Noor Aerts veranderde de titel van “Samen eten” in “Samen koken”.')
    expect(text).toContain('Noor Aerts vulde het einde in: 30 juni 2027.')
    expect(text).toContain('Noor Aerts vulde het budget in: € 1.250.')
    expect(text).toContain('Noor Aerts vulde de aanpak in: “structureel, pakt oorzaken aan”.')
    expect(text.indexOf('de status van')).toBeLessThan(text.indexOf('de titel van'))
    expect(text.endsWith('Noor Aerts voegde de actie toe.')).toBe(true)
  })

  it('tells what was said with a status, and says it of no other change of that moment', async () => {
    const id = await newAction('Zwemles')
    await setActionStatus(by(), {
      id,
      version: 1,
      status: 'running',
      on: '2026-11-20',
      note: 'De les is vol.',
    })
    const text = await historyOf(id)
    expect(text).toMatch(/“Gepland” in “Loopt”\. .*schreef hoe het gaat: “De les is vol\.” /)
    expect(text.match(/schreef hoe het gaat/g)).toHaveLength(1)
    expect(text).not.toContain('.”.')
    await setActionStatus(by(1), {
      id,
      version: 2,
      status: 'running',
      on: '2026-11-21',
      note: 'Er is een wachtlijst',
    })
    expect(await historyOf(id)).toContain('Noor Aerts schreef hoe het gaat: “Er is een wachtlijst”.')
  })

  it('tells of the sources of its money', async () => {
    const actionId = await newAction('Leesclub')
    const { financingId: id } = await addFinancing(by(1), { actionId, kind: 'subsidy', amountCents: 500_00 })
    await changeFinancing(by(2), { actionId, id, version: 1, kind: 'fund', amountCents: 750_00 })
    const text = await historyOf(actionId)
    expect(text).toContain('Noor Aerts voegde een bron van geld toe: “subsidie”.')
    expect(text).toContain('Noor Aerts veranderde het soort van een bron van geld van “subsidie” in “fonds”.')
    expect(text).toContain('Noor Aerts veranderde het bedrag van een bron van geld van € 500 in € 750.')
  })

  it('shows the beginning of a long text, and all of it for who opens it', async () => {
    const id = await newAction('Speelstraat')
    const description = `${'Elke woensdag spelen de kinderen op straat. '.repeat(8)}Tot het donker wordt.`
    await changeAction(by(1), { id, version: 1, objectiveId, title: 'Speelstraat', description })
    const text = await historyOf(id)
    expect(text).toMatch(/vulde de beschrijving in: “Elke woensdag [^”]{100,160}…”/)
    expect(text).toContain('Toon de volledige tekst')
    expect(text).toContain('Tot het donker wordt.')
  })

  it('shows what somebody typed as text', async () => {
    const id = await newAction('<script>alert(1)</script>')
    await changeAction(by(1), { id, version: 1, objectiveId, title: '“<b>”' })
    const html = await (await noor.get(planHistoryPaths.action({ workspace, action: id }))).text()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;')
  })

  it('stands on pages of fifty, and the address of a page that makes no sense shows the first', async () => {
    const id = await newAction('Actie 0', by(-100))
    for (let version = 1; version <= 51; version += 1)
      await changeAction(by(version - 90), { id, version, objectiveId, title: `Actie ${version}` })
    const first = await textAt(planHistoryPaths.action({ workspace, action: id }, { pagina: 'x' }))
    expect(first).toContain('“Actie 50” in “Actie 51”')
    expect(first).not.toContain('voegde de actie toe')
    const second = await textAt(planHistoryPaths.action({ workspace, action: id }, { pagina: 2 }))
    expect(second).toContain('Noor Aerts voegde de actie toe.')
  })
})

it('tells of an objective by whom it was accepted and what it serves', async () => {
  const { version, kind, domainId, statement } = await world.read((ctx) => getObjective(ctx, objectiveId))
  const fields = { id: objectiveId, kind, domainId, statement }
  await changeObjective(by(1), {
    ...fields,
    version,
    parentsTookPart: '12',
    acceptedByParents: '9',
    moments: '30/6/2027',
  })
  const text = await textAt(planHistoryPaths.objective({ workspace, objective: objectiveId }))
  expect(text).toContain('Noor Aerts vulde wie meedacht en wie aanvaardde in: 9 van de 12 ouders.')
  expect(text).toContain('Noor Aerts vulde wanneer er gemeten wordt in: 30 juni 2027.')
})

describe('what changed since somebody looked', () => {
  const news = (browser: Browser, query = {}) => textAt(planHistoryPaths.news({ workspace }, query), browser)

  it('tells what others did, leaves out what one did oneself, and begins anew once it was seen', async () => {
    const alderman = await site.signedInAs('alderman')
    alderman.cookies.set('kansrijk_taal', 'nl')
    const id = await newAction('Kinderopvang aan huis')
    expect(await news(alderman)).toMatch(/Kinderopvang aan huis .* Noor Aerts voegde de actie toe/)
    // Noor wrote it all herself.
    const own = await site.signedIn(await accountOfNoor())
    own.cookies.set('kansrijk_taal', 'nl')
    expect(await news(own)).toContain('Je bent helemaal mee')

    const sent = await alderman.post(planHistoryPaths.seen({ workspace }), { until: now.toISOString() })
    expect(sent.status).toBe(303)
    const after = await news(alderman)
    expect(after).toContain('Niets nieuws door anderen sinds 21 november 2026 om 10:00')
    expect(after).toContain('Je bent helemaal mee')

    await removeAction(by(65), { id, version: await versionOf(id) })
    const later = await news(alderman)
    expect(later).toContain('1 wijziging door anderen')
    expect(later).toContain('Noor Aerts nam de actie uit het plan.')
  })

  it('is one line for what was changed at once, also after it was undone', async () => {
    const ids = [await newAction('Eén'), await newAction('Twee')]
    const reader = await site.signedInAs('chair')
    reader.cookies.set('kansrijk_taal', 'nl')
    await reader.post(planHistoryPaths.seen({ workspace }), { until: now.toISOString() })
    const call = by(80)
    const { batchId } = await world.database.write(wallOf(call), (db) =>
      inBatch({ ...call, db, writing: true, auditId: null }, 'bulk-change', async (ctx) => {
        for (const id of ids) await changeAction(ctx, { id, version: 1, objectiveId, title: `Anders ${id}` })
      }),
    )
    const text = await news(reader)
    expect(text).toContain('Noor Aerts wijzigde 2 doelen en acties in één keer.')
    expect(text).not.toContain('Anders')
    await undoBatch(by(90), { id: batchId })
    expect(await news(reader)).toContain('Noor Aerts maakte een wijziging van 2 doelen en acties ongedaan.')
    const own = await historyOf(ids[0] ?? '')
    expect(own).toContain('in één keer met andere wijzigingen')
    expect(own).toMatch(/“Anders [^”]+” in “Eén”/)
  })

  it('shows its beginning to who asks for a page past its end', async () => {
    const reader = await site.signedInAs('working-group-member')
    reader.cookies.set('kansrijk_taal', 'nl')
    expect(await news(reader, { pagina: 99 })).not.toContain('Je bent helemaal mee')
  })

  it('never comes to have been seen beyond now, nor goes back', async () => {
    const reader = await site.signedInAs('facilitator')
    reader.cookies.set('kansrijk_taal', 'nl')
    await reader.post(planHistoryPaths.seen({ workspace }), { until: '2099-01-01T00:00:00.000Z' })
    expect(await news(reader)).toContain('sinds 21 november 2026 om 10:00')
    await reader.post(planHistoryPaths.seen({ workspace }), { until: '2020-01-01T00:00:00.000Z' })
    expect(await news(reader)).toContain('sinds 21 november 2026 om 10:00')
    expect((await reader.post(planHistoryPaths.seen({ workspace }), { until: 'gisteren' })).status).toBe(422)
  })

  it('asks the same questions however much there is', async () => {
    const reader = await site.signedInAs('steering-member')
    const counted = async () => {
      world.statements.length = 0
      await reader.get(planHistoryPaths.news({ workspace }))
      return world.statements.length
    }
    const before = await counted()
    for (let made = 0; made < 10; made += 1) await newAction(`Nog een ${made}`, by(100))
    expect(await counted()).toBe(before)
  })
})

const accountOfNoor = async (): Promise<string> => {
  const { actor } = world.as('coordinator')
  return actor.kind === 'person' ? actor.accountId : ''
}

it('is one click away from the action and the objective', async () => {
  const id = await newAction('Fietsschool')
  const page = await (await noor.get(planPaths.action({ workspace, action: id }))).text()
  expect(page).toContain(planHistoryPaths.action({ workspace, action: id }))
  const other = await (await noor.get(planPaths.objective({ workspace, objective: objectiveId }))).text()
  expect(other).toContain(planHistoryPaths.objective({ workspace, objective: objectiveId }))
})
