import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  addComment,
  changeComment,
  removeComment,
  seeComment,
} from '#src/action/follow-up/comment-commands.ts'
import { getComment, latestComments, listUnseen } from '#src/action/follow-up/comment-queries.ts'
import { commentLimit, commentsPerPage, placeOfComment } from '#src/action/follow-up/comment.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { removeAction } from '#src/action/plan/action-commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openFollowedPlan, wordsAt, type Colleague, type FollowedPlan } from '#tests/followed-plan.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'

const workspace = 'turnhout'
const mine = followUpPaths.mine({ workspace })

let plan: FollowedPlan
let lies: Colleague
let omar: Colleague
beforeAll(async () => {
  plan = await openFollowedPlan()
  lies = await plan.colleague('Lies Maes')
  omar = await plan.colleague('Omar Haddad', 'service')
})
afterAll(() => plan.world.close())

const conversationOf = (action: string) => followUpPaths.comments({ workspace, action })
const said = async (text: string, forIds: string[] = []) =>
  (await addComment(lies.call, { actionId: await plan.action(), text, forIds })).commentId
const commentAt = (id: string) => plan.world.read((ctx) => getComment(ctx, id))
async function addressesOf(id: string) {
  const address = { workspace, action: (await commentAt(id)).actionId, comment: id }
  return { change: followUpPaths.comment(address), remove: followUpPaths.removeComment(address) }
}
const unseenBy = ({ accountId, call }: Colleague) =>
  plan.world.read((ctx) => listUnseen(ctx, accountId, 100), call)
const latestOf = (action: string) => plan.world.read((ctx) => latestComments(ctx, action, 100))

/** What a browser sends when somebody chose whom a comment is meant for. */
function formOf(fields: Record<string, string>, forIds: readonly string[] = []): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ _key: newIdentifier(), ...fields })) form.append(name, value)
  for (const id of forIds) form.append('forIds', id)
  return form
}

describe('a comment', () => {
  it('is written on the page of the conversation, and stands there and on the page of the action', async () => {
    const action = await plan.action()
    expect(await wordsAt(lies.browser, conversationOf(action))).toContain('Nog geen opmerkingen')
    const sent = await lies.browser.post(conversationOf(action), formOf({ text: 'De school doet mee.' }))
    const { comments } = await latestOf(action)
    const [comment] = comments
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toBe(
      `${conversationOf(action)}#${placeOfComment(comment?.id ?? '')}`,
    )
    const page = await wordsAt(omar.browser, conversationOf(action))
    for (const words of ['Eén opmerking', 'Lies Maes', '21 november 2026 om 10:00', 'De school doet mee.'])
      expect(page).toContain(words)
    expect(await wordsAt(omar.browser, planPaths.action({ workspace, action }))).toContain(
      'De school doet mee.',
    )
  })

  it('that is sent twice is kept once', async () => {
    const action = await plan.action()
    const form = { text: 'Eén keer', _key: newIdentifier() }
    const send = () => lies.browser.post(conversationOf(action), form)
    await Promise.all([send(), send()])
    expect((await latestOf(action)).total).toBe(1)
  })

  it('never becomes markup', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const { actionId } = await commentAt(await said(text, [omar.accountId]))
    for (const address of [
      conversationOf(actionId),
      planPaths.action({ workspace, action: actionId }),
      mine,
    ]) {
      const html = await (await omar.browser.get(address)).text()
      expect(wordsOfMain(html)).toContain(text)
      expect(elementsOf(html).some(({ attributes }) => attributes.has('onerror'))).toBe(false)
    }
  })

  it('keeps its paragraphs', async () => {
    const { actionId } = await commentAt(await said('Eerst dit.\r\n\r\nDan dat.'))
    const html = await (await lies.browser.get(conversationOf(actionId))).text()
    expect(textsIn(html, 'p')).toEqual(expect.arrayContaining(['Eerst dit.', 'Dan dat.']))
  })

  it.each([
    ['\t ', 'Vul dit in'],
    ['x'.repeat(commentLimit + 1), 'Houd het bij 4.000 tekens'],
  ])('that does not fit comes back as it was typed, with whom it is for: %#', async (text, problem) => {
    const action = await plan.action()
    const response = await lies.browser.post(conversationOf(action), formOf({ text }, [omar.accountId]))
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(textsIn(html, 'p')).toContain(problem)
    if (text.trim() !== '') expect(textsIn(html, 'textarea')).toEqual([text])
    const checked = elementsOf(html).filter(({ attributes }) => attributes.has('checked'))
    expect(checked.map(({ attributes }) => attributes.get('value'))).toEqual([omar.accountId])
    expect((await latestOf(action)).total).toBe(0)
  })

  it('of an action that was taken out of the plan is gone with it', async () => {
    const id = await said('Straks weg', [omar.accountId])
    const { actionId } = await commentAt(id)
    const before = (await unseenBy(omar)).total
    await removeAction(plan.world.as('coordinator'), { id: actionId, version: 1 })
    expect((await lies.browser.get(conversationOf(actionId))).status).toBe(404)
    expect((await unseenBy(omar)).total).toBe(before - 1)
    await expect(changeComment(lies.call, { id, version: 1, text: 'Toch' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('whoever wrote a comment', () => {
  it('changes it: the conversation says so, and it is still the same comment', async () => {
    const id = await said('Op maandag')
    const { change } = await addressesOf(id)
    expect(textsIn(await (await lies.browser.get(change)).text(), 'textarea')).toEqual(['Op maandag'])
    const saved = await lies.browser.post(change, formOf({ text: 'Op dinsdag', version: '1' }))
    expect(saved.status).toBe(303)
    const words = await wordsAt(omar.browser, saved.headers.get('location') ?? '')
    expect(words).toContain('Op dinsdag')
    expect(words).toContain('later gewijzigd')
    expect(words).not.toContain('Op maandag')
  })

  it('who saved it in another window meanwhile sees both texts', async () => {
    const id = await said('Op maandag')
    await changeComment(lies.call, { id, version: 1, text: 'Op dinsdag' })
    const { change } = await addressesOf(id)
    const response = await lies.browser.post(change, formOf({ text: 'Op vrijdag', version: '1' }))
    const html = await response.text()
    expect(response.status).toBe(409)
    expect(textsIn(html, 'textarea')).toEqual(['Op vrijdag'])
    expect(wordsOfMain(html)).toContain('Op dinsdag')
  })

  it('takes it away: it leaves the conversation and nobody has to see it any more', async () => {
    const id = await said('Vergissing', [omar.accountId])
    const { remove } = await addressesOf(id)
    const { actionId } = await commentAt(id)
    const before = (await unseenBy(omar)).total
    expect((await lies.browser.post(remove, { version: '1' })).status).toBe(303)
    expect(await wordsAt(omar.browser, conversationOf(actionId))).not.toContain('Vergissing')
    expect((await unseenBy(omar)).total).toBe(before - 1)
  })

  it('who looked at an older version does not take it away unseen', async () => {
    const id = await said('Eerst')
    await changeComment(lies.call, { id, version: 1, text: 'Later' })
    await expect(removeComment(lies.call, { id, version: 1 })).rejects.toMatchObject({ kind: 'conflict' })
  })
})

test('nobody else changes a comment or takes it away, whatever their role', async () => {
  const id = await said('Van Lies')
  const { change, remove } = await addressesOf(id)
  const coordinator = await plan.colleague('Noor Claes', 'coordinator', 'administrator')
  for (const { browser, call } of [omar, coordinator]) {
    const page = await browser.get(change)
    expect(wordsOfMain(await page.text())).toContain('Deze opmerking is van Lies Maes.')
    expect((await browser.post(change, formOf({ text: 'Gekaapt', version: '1' }))).status).toBe(403)
    expect((await browser.post(remove, { version: '1' })).status).toBe(403)
    await expect(removeComment(call, { id, version: 1 })).rejects.toMatchObject({ kind: 'forbidden' })
    const html = await (await browser.get(conversationOf((await commentAt(id)).actionId))).text()
    expect(elementsOf(html).some(({ attributes }) => attributes.get('href')?.startsWith(change))).toBe(false)
  }
  expect((await commentAt(id)).text).toBe('Van Lies')
})

describe('whom a comment is meant for', () => {
  it('finds it under their actions, with a link to its place, until they mark it as seen', async () => {
    const id = await said('Breng jij de sleutel mee?', [omar.accountId])
    const { actionId } = await commentAt(id)
    const html = await (await omar.browser.get(mine)).text()
    expect(wordsOfMain(html)).toContain('Breng jij de sleutel mee?')
    const links = elementsOf(html).map(({ attributes }) => attributes.get('href'))
    expect(links).toContain(`${conversationOf(actionId)}#${placeOfComment(id)}`)
    expect(await wordsAt(lies.browser, conversationOf(actionId))).toContain('Voor Omar Haddad')

    const seen = await omar.browser.post(followUpPaths.seen({ workspace, comment: id }))
    expect(seen.headers.get('location')).toBe(mine)
    expect(await wordsAt(omar.browser, mine)).not.toContain('Breng jij de sleutel mee?')
  })

  it('is whoever works here: nobody is offered or taken who is a parent, was never here, or left', async () => {
    const parent = await plan.colleague('Fatima Ouder', 'parent')
    const gone = await plan.colleague('Koen Weg')
    await plan.leaves(gone.accountId)
    const action = await plan.action()
    const html = await (await lies.browser.get(conversationOf(action))).text()
    for (const name of ['Fatima Ouder', 'Koen Weg', 'Sam De Wit']) expect(html).not.toContain(name)
    const { actor } = plan.world.stranger
    const stranger = actor.kind === 'person' ? actor.accountId : ''
    for (const id of [parent.accountId, gone.accountId, stranger, newIdentifier()]) {
      const response = await lies.browser.post(conversationOf(action), formOf({ text: 'Voor jou' }, [id]))
      const answer = await response.text()
      expect(response.status).toBe(422)
      expect(textsIn(answer, 'textarea')).toEqual(['Voor jou'])
      expect(wordsOfMain(answer)).toContain('Iemand die je koos, werkt hier niet meer.')
    }
    expect((await latestOf(action)).total).toBe(0)
  })

  it('stays as it was when the text is changed: who saw it need not see it again, who was added must', async () => {
    const id = await said('Wie komt?', [omar.accountId])
    await seeComment(omar.call, { id })
    const seen = (await unseenBy(omar)).total
    const third = await plan.colleague('Jan Peeters')
    const change = { id, text: 'Wie komt er?', forIds: [omar.accountId, third.accountId] }
    await changeComment(lies.call, { ...change, version: 1 })
    expect((await unseenBy(omar)).total).toBe(seen)
    expect((await unseenBy(third)).comments.map(({ text }) => text)).toEqual(['Wie komt er?'])
    await changeComment(lies.call, { ...change, version: 2, forIds: [omar.accountId] })
    expect((await unseenBy(third)).total).toBe(0)
  })

  it('stays when they left meanwhile, so that the text can still be changed', async () => {
    const third = await plan.colleague('Ann Vertrekt')
    const id = await said('Tot later', [third.accountId])
    await plan.leaves(third.accountId)
    await changeComment(lies.call, { id, version: 1, text: 'Tot dan', forIds: [third.accountId] })
    expect((await commentAt(id)).mentioned.map(({ name }) => name)).toEqual(['Ann Vertrekt'])
  })

  it('is nobody else: others cannot mark it as seen', async () => {
    const id = await said('Alleen voor Omar', [omar.accountId])
    expect((await lies.browser.post(followUpPaths.seen({ workspace, comment: id }))).status).toBe(404)
    expect((await unseenBy(omar)).comments.map(({ text }) => text)).toContain('Alleen voor Omar')
  })

  it('is at most fifty people', async () => {
    const forIds = Array.from({ length: 51 }, () => newIdentifier())
    const response = await lies.browser.post(
      conversationOf(await plan.action()),
      formOf({ text: 'Allemaal' }, forIds),
    )
    expect(response.status).toBe(422)
  })
})

describe('a long conversation', () => {
  it('is shown by the page, oldest first, beginning where people talk now', async () => {
    const actionId = await plan.action()
    for (let number = 1; number <= commentsPerPage + 2; number += 1)
      await addComment(lies.call, { actionId, text: `Nummer ${number}.` })
    const last = await wordsAt(lies.browser, conversationOf(actionId))
    expect(last).toContain('Nummer 51. ')
    expect(last).not.toContain('Nummer 50. ')
    const first = await wordsAt(
      lies.browser,
      followUpPaths.comments({ workspace, action: actionId }, { pagina: 1 }),
    )
    expect(first.indexOf('Nummer 1. ')).toBeLessThan(first.indexOf('Nummer 50. '))
    expect(first).not.toContain('Nummer 51. ')
  })

  it('leads back to the page on which somebody changed a comment', async () => {
    const actionId = await plan.action()
    const { commentId } = await addComment(lies.call, { actionId, text: 'Eerste' })
    for (let number = 0; number < commentsPerPage; number += 1)
      await addComment(lies.call, { actionId, text: 'Later' })
    const address = followUpPaths.comment({ workspace, action: actionId, comment: commentId }, { pagina: 1 })
    const saved = await lies.browser.post(address, formOf({ text: 'Toch eerste', version: '1' }))
    expect(await wordsAt(lies.browser, saved.headers.get('location') ?? '')).toContain('Toch eerste')
  })

  it.each(['0', '-1', '3', 'x', '1.5', '99999999999999999999'])(
    'shows its last page for one that is not there: %s',
    async (pagina) => {
      const actionId = await plan.action()
      await addComment(lies.call, { actionId, text: 'Enige' })
      const address = followUpPaths.comments({ workspace, action: actionId }, { pagina })
      expect(await wordsAt(lies.browser, address)).toContain('Enige')
    },
  )
})

describe('an address that names no comment of ours is not found, and is no bug', () => {
  it.each(['abc', '%00', '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd'])('%s', async (comment) => {
    const conversation = conversationOf(await plan.action())
    expect((await lies.browser.get(`${conversation}/${comment}`)).status).toBe(404)
    expect((await lies.browser.post(`${conversation}/${comment}/weg`, { version: '1' })).status).toBe(404)
    expect((await lies.browser.post(`${mine}/gezien/${comment}`)).status).toBe(404)
    expect((await lies.browser.get(conversationOf(comment))).status).toBe(404)
    expect(plan.site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})
