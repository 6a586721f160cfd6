import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerFieldRequest,
  askField,
  withdrawFieldRequest,
} from '#src/action/follow-up/field-request-commands.ts'
import { getFieldRequest } from '#src/action/follow-up/field-request-queries.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { changeAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { everyWord } from '#src/action/plan/plan-builders.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openFollowedPlan, wordsAt, type Colleague, type FollowedPlan } from '#tests/followed-plan.ts'
import { textsIn, wordsOfMain } from '#tests/rules/html.ts'

const workspace = 'turnhout'

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

async function asked({ actionId, note }: { actionId?: string; note?: string } = {}) {
  const id = actionId ?? (await plan.action())
  const request = { actionId: id, field: 'means' as const, accountId: lies.accountId, note }
  return { actionId: id, id: (await askField(nele.call, request)).requestId }
}
const requestAt = (id: string) => plan.world.read((ctx) => getFieldRequest(ctx, id))
const actionAt = (id: string) => plan.world.read((ctx) => getAction(ctx, id))
const answerPage = (request: string) => followUpPaths.answer({ workspace, request })
const answer = (id: string, text: string, version: number, by = lies) =>
  by.browser.post(answerPage(id), { _key: newIdentifier(), answer: text, version: String(version) })

describe('answering', () => {
  it('fills in that one field and nothing else of the action, and the question is done', async () => {
    const actionId = await plan.action({ ...everyWord })
    const { id } = await asked({ actionId })
    const html = await (await lies.browser.get(answerPage(id))).text()
    expect(textsIn(html, 'textarea')).toEqual([everyWord.means])
    const before = await actionAt(actionId)
    const form = { answer: 'Het lokaal van de bib', version: '1', _key: newIdentifier() }
    const more = { ...form, means: 'Anders', description: 'Gekaapt', title: 'Gekaapt' }
    expect((await lies.browser.post(answerPage(id), more)).headers.get('location')).toBe(
      followUpPaths.mine({ workspace }),
    )
    expect(await actionAt(actionId)).toEqual({
      ...before,
      means: 'Het lokaal van de bib',
      version: 2,
    })
    expect((await requestAt(id)).answeredAt).toEqual(plan.world.system.now)
    expect(await wordsAt(lies.browser, answerPage(id))).toContain('Deze vraag is beantwoord')
  })

  it('is for whom it was asked, whatever the role of others; they read how it stands', async () => {
    const { id, actionId } = await asked()
    for (const other of [omar, nele, await plan.colleague('Noor Claes', 'coordinator')]) {
      const page = await other.browser.get(answerPage(id))
      const html = await page.text()
      expect(wordsOfMain(html)).toContain('Deze vraag is voor Lies Maes')
      expect(textsIn(html, 'textarea')).toEqual([])
      expect((await answer(id, 'Gekaapt', 1, other)).status).toBe(403)
    }
    expect((await actionAt(actionId)).means).toBeNull()
  })

  it('goes on when the rest of the action was changed meanwhile', async () => {
    const { id, actionId } = await asked()
    await plan.change(actionId, 1, { description: 'Elke week' })
    expect((await answer(id, 'Het lokaal', 1)).status).toBe(303)
    expect(await actionAt(actionId)).toMatchObject({
      description: 'Elke week',
      means: 'Het lokaal',
      version: 3,
    })
  })

  it('shows both texts when somebody else wrote in that very field since', async () => {
    const { id, actionId } = await asked()
    await plan.change(actionId, 1, { means: 'Van de school' })
    const stale = await answer(id, 'Van de bib', 1)
    const html = await stale.text()
    expect(stale.status).toBe(409)
    expect(textsIn(html, 'textarea')).toEqual(['Van de bib'])
    expect(wordsOfMain(html)).toContain('Van de school')
    expect((await answer(id, 'Van de bib', 2)).status).toBe(303)
    expect((await actionAt(actionId)).means).toBe('Van de bib')
  })

  it('says so when the field was filled in meanwhile, and may leave it as it is', async () => {
    const { id, actionId } = await asked()
    const later = { ...plan.world.as('coordinator'), now: new Date('2026-11-21T11:00:00Z') }
    const { objectiveId, title } = await actionAt(actionId)
    await changeAction(later, { id: actionId, version: 1, objectiveId, title, means: 'Van de school' })
    const page = await wordsAt(lies.browser, answerPage(id))
    expect(page).toContain('Intussen staat hier iets')
    expect(page).toContain('Ingevuld op 21 november 2026 door Noor Aerts.')
    expect((await answer(id, 'Van de school', 2)).status).toBe(303)
    expect((await actionAt(actionId)).version).toBe(2)
  })

  it('nothing is no answer: the page comes back', async () => {
    const { id } = await asked()
    const response = await answer(id, ' \n', 1)
    expect(response.status).toBe(422)
    expect(textsIn(await response.text(), 'p')).toContain('Vul dit in')
  })

  it('twice at once is done once', async () => {
    const { id, actionId } = await asked()
    const once = (text: string) => answerFieldRequest(lies.call, { id, version: 1, answer: text })
    const both = await Promise.allSettled([once('Een'), once('Twee')])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await actionAt(actionId)).version).toBe(2)
  })

  it('a question that was withdrawn says so, and what was typed is not lost', async () => {
    const { id, actionId } = await asked()
    await withdrawFieldRequest(nele.call, { id, version: 1 })
    expect(await wordsAt(lies.browser, answerPage(id))).toContain('Deze vraag is ingetrokken')
    const late = await answer(id, 'Te laat getypt', 1)
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(textsIn(html, 'textarea')).toEqual(['Te laat getypt'])
    expect((await actionAt(actionId)).means).toBeNull()
  })

  it('never becomes markup', async () => {
    const text = '<script>alert(1)</script>'
    const { id } = await asked({ note: text })
    const html = await (await lies.browser.get(answerPage(id))).text()
    expect(wordsOfMain(html)).toContain(text)
    expect(textsIn(html, 'main').join()).toContain(text)
  })
})
