import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addComment, seeComment } from '#src/action/follow-up/comment-commands.ts'
import { answerFieldRequest, askField } from '#src/action/follow-up/field-request-commands.ts'
import { everythingMine } from '#src/action/follow-up/mine-queries.ts'
import { listMyActions } from '#src/action/follow-up/my-actions-queries.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { waitingFor } from '#src/action/follow-up/waiting-queries.ts'
import { removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { webPaths } from '#src/doors/web/paths.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import type { Context } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openFollowedPlan, wordsAt, type Colleague, type FollowedPlan } from '#tests/followed-plan.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'

const workspace = 'turnhout'
const mine = followUpPaths.mine({ workspace })

let plan: FollowedPlan
beforeAll(async () => {
  plan = await openFollowedPlan()
})
afterAll(() => plan.world.close())

/** A party that signs in as this person. */
const partyOf = async ({ accountId }: Colleague, name: string, kind: 'person' | 'service' = 'person') =>
  (await registerParty(plan.world.as('coordinator'), { name: `${name} ${newIdentifier()}`, kind, accountId }))
    .partyId
async function someone(name: string) {
  const colleague = await plan.colleague(name)
  return { ...colleague, partyId: await partyOf(colleague, name) }
}
const status = (id: string, to: 'done' | 'stopped', on: string) =>
  setActionStatus(plan.world.as('coordinator'), { id, version: 1, status: to, on })
const mineOf = ({ call }: Colleague) => plan.world.read(everythingMine, call)

test('what was carried out lately comes first, then what is late, what ends soon, the rest, and what is over', async () => {
  const lies = await someone('Lies')
  const own = { ownerId: lies.partyId }
  await plan.action({ ...own, title: 'Zonder einde' })
  await plan.action({ ...own, title: 'Binnenkort', endsOn: '2026-12-05' })
  await plan.action({ ...own, title: 'Ver weg', endsOn: '2026-12-06' })
  await plan.action({ ...own, title: 'Vandaag', endsOn: '2026-11-21' })
  await plan.action({ ...own, title: 'Gisteren', endsOn: '2026-11-20' })
  await status(await plan.action({ ...own, title: 'Net klaar', endsOn: '2026-11-01' }), 'done', '2026-09-22')
  await status(await plan.action({ ...own, title: 'Lang klaar' }), 'done', '2026-09-21')
  await status(await plan.action({ ...own, title: 'Gestopt' }), 'stopped', '2026-11-20')
  const { actions } = await mineOf(lies)
  expect(actions.map(({ group, title }) => `${group}: ${title}`)).toEqual([
    'achieved: Net klaar',
    'late: Gisteren',
    'soon: Vandaag',
    'soon: Binnenkort',
    'open: Ver weg',
    'open: Zonder einde',
    'over: Lang klaar',
    'over: Gestopt',
  ])
  const html = await (await lies.browser.get(mine)).text()
  expect(textsIn(html, 'h2').slice(0, 5)).toEqual([
    'Wat al gelukt is',
    'Over tijd',
    'Loopt binnenkort af',
    'Verder in het plan',
    'Afgerond',
  ])
  expect(wordsOfMain(html)).toContain('8 acties. Er wacht niets op je.')
})

describe('an action is mine', () => {
  it('when I pull it, carry it out or evaluate it, each once, with everything that I do in it', async () => {
    const lies = await someone('Lies')
    const service = await partyOf(lies, 'Jeugddienst', 'service')
    const all = { ownerId: lies.partyId, executorIds: [lies.partyId, service], evaluatorId: service }
    await plan.action({ ...all, title: 'Alles' })
    await plan.action({ title: 'Uitvoeren', executorIds: [service] })
    await plan.action({ title: 'Evalueren', evaluatorId: lies.partyId })
    const { actions, total } = await mineOf(lies)
    expect(total).toBe(3)
    const parts = new Map(actions.map((action) => [action.title, action.parts.toSorted()]))
    expect(parts.get('Alles')).toEqual(['evaluator', 'executor', 'owner'])
    expect([parts.get('Uitvoeren'), parts.get('Evalueren')]).toEqual([['executor'], ['evaluator']])
    expect(await wordsAt(lies.browser, mine)).toMatch(
      /Als trekker, uitvoerder en evaluator \([^)]*Jeugddienst/,
    )
  })

  it('never because somebody else of the same name does it', async () => {
    const lies = await someone('Lies')
    await registerParty(plan.world.as('coordinator'), { name: 'Lies', kind: 'person' })
    await plan.action({ newOwner: 'Lies' })
    expect((await mineOf(lies)).total).toBe(0)
  })

  it('no longer when it was taken out of the plan', async () => {
    const lies = await someone('Lies')
    const id = await plan.action({ ownerId: lies.partyId })
    await removeAction(plan.world.as('coordinator'), { id, version: 1 })
    expect((await mineOf(lies)).total).toBe(0)
  })
})

describe('whoever has no action yet', () => {
  it('reads how one becomes theirs', async () => {
    const jan = await plan.colleague('Jan Peeters')
    const words = await wordsAt(jan.browser, mine)
    expect(words).toContain('Nog geen acties. Er wacht niets op je.')
    expect(words).toContain('Je account hangt nog aan niemand die meedoet.')
  })

  it('reads under which names they take part', async () => {
    const jan = await someone('Jan')
    expect(await wordsAt(jan.browser, mine)).toMatch(/Je account hoort bij Jan \S+\. Zodra dat/)
  })
})

test('whoever left the municipality has no such page any more; their actions stay', async () => {
  const koen = await someone('Koen')
  await plan.action({ ownerId: koen.partyId, endsOn: '2026-11-30', title: 'Van Koen' })
  await plan.leaves(koen.accountId)
  expect((await koen.browser.get(mine)).status).toBe(404)
  const kept = await plan.world.read((ctx) => listMyActions(ctx, plan.world.trajectoryId, koen.accountId, 10))
  expect(kept.actions.map(({ title }) => title)).toEqual(['Van Koen'])
})

test('a parent and an outsider have no such page', async () => {
  const parent = await plan.colleague('Fatima Ouder', 'parent')
  expect((await parent.browser.get(mine)).status).toBe(403)
  expect((await plan.site.visitor().get(mine)).status).toBe(303)
})

test('as many are shown as fit on a page, and how many there are in all', async () => {
  const lies = await someone('Lies')
  for (const title of ['Een', 'Twee', 'Drie']) await plan.action({ ownerId: lies.partyId, title })
  const { actions, total } = await plan.world.read((ctx) =>
    listMyActions(ctx, plan.world.trajectoryId, lies.accountId, 2),
  )
  expect([actions.map(({ title }) => title), total]).toEqual([['Een', 'Twee'], 3])
})

describe('what waits for somebody', () => {
  const coordinator = () => plan.world.as('coordinator')
  async function countWaiting(ctx: Context): Promise<number | undefined> {
    const { rows } = await ctx.db.execute<{ waiting: number }>(sql`select ${waitingFor(ctx)} as waiting`)
    return rows[0]?.waiting
  }
  const waitsFor = ({ call }: Colleague) => plan.world.read(countWaiting, call)

  it('is counted until it is answered or seen, and stands first where they come in', async () => {
    const lies = await plan.colleague('Lies Maes')
    const overview = webPaths.overview({ workspace })
    expect(await waitsFor(lies)).toBe(0)
    expect(await wordsAt(lies.browser, overview)).not.toContain('wacht op jou')

    const actionId = await plan.action()
    const question = { actionId, field: 'aim' as const, accountId: lies.accountId }
    const { requestId } = await askField(coordinator(), question)
    const text = 'Wie komt er?'
    const { commentId } = await addComment(coordinator(), { actionId, text, forIds: [lies.accountId] })
    expect(await waitsFor(lies)).toBe(2)
    const html = await (await lies.browser.get(overview)).text()
    expect(wordsOfMain(html)).toContain('Er wachten 2 dingen op jou')
    expect(elementsOf(html).some(({ attributes }) => attributes.get('href') === mine)).toBe(true)
    expect(await wordsAt(lies.browser, mine)).toContain('2 dingen die op je wachten')

    await answerFieldRequest(lies.call, { id: requestId, version: 1, answer: 'Ouders ontmoeten elkaar' })
    await seeComment(lies.call, { id: commentId })
    expect(await waitsFor(lies)).toBe(0)
  })

  it('is nothing of an action that was taken out of the plan, of another person or of a neighbour', async () => {
    const lies = await plan.colleague('Lies Maes')
    const actionId = await plan.action()
    await addComment(coordinator(), { actionId, text: 'Kom je?', forIds: [lies.accountId] })
    expect(await plan.world.read(countWaiting, plan.world.neighbourAtHome)).toBe(0)
    expect(await plan.world.read(countWaiting, plan.world.system)).toBe(0)
    await removeAction(coordinator(), { id: actionId, version: 1 })
    expect(await waitsFor(lies)).toBe(0)
  })
})

test('everything that is mine is read in five statements', async () => {
  const lies = await someone('Lies')
  plan.world.statements.length = 0
  await mineOf(lies)
  expect(plan.world.statements).toHaveLength(5)
})
