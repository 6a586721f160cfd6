import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  askField,
  changeFieldRequest,
  withdrawFieldRequest,
} from '#src/action/follow-up/field-request-commands.ts'
import { getFieldRequest, listAskedOf } from '#src/action/follow-up/field-request-queries.ts'
import { noteLimit } from '#src/action/follow-up/field-request.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { removeAction } from '#src/action/plan/action-commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openFollowedPlan, wordsAt, type Colleague, type FollowedPlan } from '#tests/followed-plan.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'

const workspace = 'turnhout'
const mine = followUpPaths.mine({ workspace })

let plan: FollowedPlan
let nele: Colleague
let lies: Colleague
let omar: Colleague
beforeAll(async () => {
  plan = await openFollowedPlan()
  nele = await plan.colleague('Nele Facil', 'facilitator')
  lies = await plan.colleague('Lies Maes')
  omar = await plan.colleague('Omar Haddad', 'service')
})
afterAll(() => plan.world.close())

type Asking = Partial<Parameters<typeof askField>[1]>
async function asked(given: Asking = {}): Promise<{ id: string; actionId: string }> {
  const actionId = given.actionId ?? (await plan.action())
  const request = { field: 'means' as const, accountId: lies.accountId, ...given, actionId }
  return { actionId, id: (await askField(nele.call, request)).requestId }
}
const requestAt = (id: string) => plan.world.read((ctx) => getFieldRequest(ctx, id))
const askPage = (action: string) => followUpPaths.ask({ workspace, action })
const answerPage = (request: string) => followUpPaths.answer({ workspace, request })
const changePage = ({ id, actionId }: { id: string; actionId: string }) =>
  followUpPaths.request({ workspace, action: actionId, request: id })
const answer = (id: string, text: string, version: number, by = lies) =>
  by.browser.post(answerPage(id), { _key: newIdentifier(), answer: text, version: String(version) })

describe('asking', () => {
  const ask = (action: string, fields: Record<string, string>, by = nele) =>
    by.browser.post(askPage(action), {
      _key: newIdentifier(),
      field: 'means',
      accountId: lies.accountId,
      note: 'Welk lokaal?',
      ...fields,
    })

  it('proposes the first field that is empty, and says which are filled in', async () => {
    const action = await plan.action({ description: 'Elke maand' })
    const html = await (await nele.browser.get(askPage(action))).text()
    const checked = elementsOf(html).filter(({ attributes }) => attributes.has('checked'))
    expect(checked.map(({ attributes }) => attributes.get('value'))).toEqual(['aim'])
    expect(wordsOfMain(html).match(/hier staat al iets/g)).toHaveLength(1)
  })

  it('is seen by whoever is asked, under their actions, and by all on the page of the action', async () => {
    const action = await plan.action()
    expect((await ask(action, { dueOn: '1/12/2026' })).status).toBe(303)
    const words = await wordsAt(lies.browser, mine)
    expect(words).toContain('Middelen')
    expect(words).toContain('Tegen 1 december 2026.')
    const page = await wordsAt(omar.browser, planPaths.action({ workspace, action }))
    expect(page).toContain('Aan Lies Maes, tegen 1 december 2026. Wacht op antwoord')
    const [request] = (await plan.world.read((ctx) => listAskedOf(ctx, lies.accountId, 100))).requests
    const question = await wordsAt(lies.browser, answerPage(request?.id ?? ''))
    expect(question).toContain('Nele Facil vraagt dit over de actie “Oudergroep met basiseducatie”, tegen')
    expect(question).toContain('Welk lokaal?')
  })

  it.each<[Record<string, string>, number, string]>([
    [{ accountId: '' }, 422, 'Vul dit in'],
    [{ field: 'title' }, 422, 'Kies een van de mogelijkheden'],
    [{ dueOn: '20/11/2026' }, 422, 'Kies vandaag of een dag die nog komt'],
    [{ dueOn: '31/11/2026' }, 422, 'Deze dag bestaat niet op de kalender'],
    [{ note: 'x'.repeat(noteLimit + 1) }, 422, 'Houd het bij 1.000 tekens'],
    [{ accountId: newIdentifier() }, 422, 'Deze persoon werkt hier niet meer.'],
  ])('that does not fit comes back as it was typed: %j', async (fields, status, problem) => {
    const action = await plan.action()
    const response = await ask(action, fields)
    const html = await response.text()
    expect(response.status).toBe(status)
    expect(textsIn(html, 'p').join()).toContain(problem)
    expect(textsIn(html, 'textarea')).toEqual([fields['note'] ?? 'Welk lokaal?'])
    const values = elementsOf(html).map(({ attributes }) => attributes.get('value'))
    if (fields['dueOn']) expect(values).toContain(fields['dueOn'])
    expect(await wordsAt(nele.browser, askPage(action))).toContain('nog niets gevraagd')
  })

  it('can be due today', async () => {
    expect((await ask(await plan.action(), { dueOn: '21/11/2026' })).status).toBe(303)
  })

  it('what is asked already names whom, until it is answered or withdrawn', async () => {
    const { id, actionId } = await asked()
    const again = await ask(actionId, { accountId: omar.accountId })
    expect(again.status).toBe(409)
    expect(wordsOfMain(await again.text())).toContain('Dit is al gevraagd aan Lies Maes.')
    await withdrawFieldRequest(nele.call, { id, version: 1 })
    expect((await ask(actionId, { accountId: omar.accountId })).status).toBe(303)
  })

  it('two who ask for one field at once make one question', async () => {
    const actionId = await plan.action()
    const both = await Promise.allSettled([
      asked({ actionId }),
      asked({ actionId, accountId: omar.accountId }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for whoever writes the plan: others are not offered it', async () => {
    const action = await plan.action()
    expect((await omar.browser.get(askPage(action))).status).toBe(403)
    expect((await ask(action, {}, omar)).status).toBe(403)
    expect(await wordsAt(omar.browser, planPaths.action({ workspace, action }))).not.toContain('Vraag iemand')
  })

  it('nobody who is a parent, was never here, or left', async () => {
    const parent = await plan.colleague('Fatima Ouder', 'parent')
    const gone = await plan.colleague('Koen Weg')
    await plan.leaves(gone.accountId)
    const action = await plan.action()
    const html = await (await nele.browser.get(askPage(action))).text()
    for (const { accountId } of [parent, gone]) {
      expect(html).not.toContain(accountId)
      expect((await ask(action, { accountId })).status).toBe(422)
    }
  })
})

describe('a question', () => {
  const pass = (one: { id: string; actionId: string }, fields: Record<string, string>, by = nele) =>
    by.browser.post(changePage(one), { _key: newIdentifier(), accountId: omar.accountId, ...fields })

  it('is given to somebody else: it leaves the one and comes to the other', async () => {
    const one = await asked({ note: 'Graag' })
    expect((await pass(one, { version: '1' })).status).toBe(303)
    expect(await requestAt(one.id)).toMatchObject({ name: 'Omar Haddad', note: null })
    expect((await answer(one.id, 'Van mij', 1)).status).toBe(403)
    expect((await answer(one.id, 'Van Omar', 1, omar)).status).toBe(303)
  })

  it('is not given to somebody who works elsewhere, nor due on a day that is past', async () => {
    const one = await asked()
    const wrong = await pass(one, { version: '1', accountId: newIdentifier(), note: 'Voor wie?' })
    expect(wrong.status).toBe(422)
    expect(textsIn(await wrong.text(), 'textarea')).toEqual(['Voor wie?'])
    expect((await pass(one, { version: '1', dueOn: '20/11/2026' })).status).toBe(422)
  })

  it('whose day passed meanwhile can still be said otherwise', async () => {
    const one = await asked({ dueOn: '2026-11-21' })
    const tomorrow = { ...nele.call, now: new Date('2026-11-22T09:00:00Z') }
    const change = {
      id: one.id,
      version: 1,
      accountId: lies.accountId,
      dueOn: '2026-11-21',
      note: 'Lukt het?',
    }
    await changeFieldRequest(tomorrow, change)
    expect(await requestAt(one.id)).toMatchObject({ note: 'Lukt het?', dueOn: '2026-11-21' })
  })

  it('that somebody else changed meanwhile is not overruled unseen', async () => {
    const one = await asked()
    await pass(one, { version: '1' })
    expect((await pass(one, { version: '1', note: 'Toch' })).status).toBe(409)
    await expect(withdrawFieldRequest(nele.call, { id: one.id, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  it('is changed and withdrawn by whoever asked and by the coordinator, not by others who write the plan', async () => {
    const one = await asked()
    const chair = await plan.colleague('Els Groep', 'working-group-chair')
    const page = await chair.browser.get(changePage(one))
    expect(wordsOfMain(await page.text())).toContain('Alleen wie deze vraag stelde en de coördinator')
    expect((await pass(one, { version: '1' }, chair)).status).toBe(403)
    const withdrawal = followUpPaths.withdrawRequest({ workspace, action: one.actionId, request: one.id })
    expect((await chair.browser.post(withdrawal, { version: '1' })).status).toBe(403)
    const coordinator = await plan.colleague('Noor Claes', 'coordinator')
    const done = await coordinator.browser.post(withdrawal, { version: '1' })
    expect(done.headers.get('location')).toBe(askPage(one.actionId))
    expect(await wordsAt(coordinator.browser, changePage(one))).toContain('Deze vraag is ingetrokken')
    expect((await pass(one, { version: '2' })).status).toBe(409)
  })

  it('to somebody who left says so, and can be passed on', async () => {
    const gone = await plan.colleague('Koen Weg')
    const one = await asked({ accountId: gone.accountId })
    await plan.leaves(gone.accountId)
    const note = 'Koen Weg werkt hier niet meer. Geef de vraag aan iemand anders.'
    for (const address of [askPage(one.actionId), changePage(one)])
      expect(await wordsAt(nele.browser, address)).toContain(note)
    // What else is said of it may change; whom it is for is looked at when that changes.
    expect((await pass(one, { version: '1', accountId: gone.accountId, note: 'Even wachten' })).status).toBe(
      303,
    )
    expect((await pass(one, { version: '2' })).status).toBe(303)
  })

  it('of an action that was taken out of the plan is nobody’s any more', async () => {
    const one = await asked()
    const before = (await plan.world.read((ctx) => listAskedOf(ctx, lies.accountId, 1))).total
    await removeAction(plan.world.as('coordinator'), { id: one.actionId, version: 1 })
    expect((await plan.world.read((ctx) => listAskedOf(ctx, lies.accountId, 1))).total).toBe(before - 1)
    expect((await lies.browser.get(answerPage(one.id))).status).toBe(404)
  })
})

test('what is asked of me stands in the order in which it is due', async () => {
  const jan = await plan.colleague('Jan Peeters')
  for (const [note, dueOn] of [
    ['ooit', undefined],
    ['later', '2026-12-20'],
    ['eerst', '2026-11-22'],
  ] as const)
    await asked({ accountId: jan.accountId, note, dueOn })
  const { requests, total } = await plan.world.read((ctx) => listAskedOf(ctx, jan.accountId, 2))
  expect([requests.map(({ note }) => note), total]).toEqual([['eerst', 'later'], 3])
})

describe('an address that names no question of ours is not found, and is no bug', () => {
  it.each(['abc', '%00', '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd'])('%s', async (request) => {
    const asking = askPage(await plan.action())
    expect((await nele.browser.get(`${mine}/vraag/${request}`)).status).toBe(404)
    expect((await nele.browser.get(`${asking}/${request}`)).status).toBe(404)
    expect((await nele.browser.post(`${asking}/${request}/weg`, { version: '1' })).status).toBe(404)
    expect((await nele.browser.get(askPage(request))).status).toBe(404)
    expect(plan.site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})
