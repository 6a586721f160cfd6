import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAttachment, removeAttachment } from '#src/action/follow-up/attachment-commands.ts'
import {
  attachmentMegabytes,
  getAttachment,
  listAttachments,
  mostAttachments,
} from '#src/action/follow-up/attachment-queries.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { removeAction } from '#src/action/plan/action-commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { newFile } from '#tests/figure-files.ts'
import { openFollowedPlan, wordsAt, type Colleague, type FollowedPlan } from '#tests/followed-plan.ts'
import { png, svg } from '#tests/pictures.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'

const workspace = 'turnhout'
const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF\n')

let plan: FollowedPlan
let lies: Colleague
let omar: Colleague
beforeAll(async () => {
  plan = await openFollowedPlan()
  lies = await plan.colleague('Lies Maes')
  omar = await plan.colleague('Omar Haddad', 'service')
})
afterAll(() => plan.world.close())

const pageOf = (action: string) => followUpPaths.attachments({ workspace, action })
function bring(action: string, content: Uint8Array | string, name = 'verslag.pdf', by = lies) {
  const form = new FormData()
  form.append('_key', newIdentifier())
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  form.append('fileId', new File([bytes], name))
  return by.browser.post(pageOf(action), form)
}
const listed = (action: string) => plan.world.read((ctx) => listAttachments(ctx, action))
const left = () =>
  plan.world.read(async ({ db }) => ({ files: await db.$count(files), pieces: await db.$count(fileChunks) }))
async function attached(name = 'verslag.pdf', by = lies) {
  const actionId = await plan.action()
  const fileId = await newFile(by.call, pdf, name)
  const { attachmentId } = await addAttachment(by.call, { actionId, fileId })
  const address = { workspace, action: actionId, attachment: attachmentId }
  return {
    id: attachmentId,
    actionId,
    file: followUpPaths.attachment(address),
    remove: followUpPaths.removeAttachment(address),
  }
}

describe('a file that is brought', () => {
  it('stands on its page and on the page of the action, with what it is, how large, and who brought it', async () => {
    const action = await plan.action()
    expect(await wordsAt(lies.browser, pageOf(action))).toContain('Nog geen bestanden')
    expect((await bring(action, png(), 'Foto van het bord.png')).status).toBe(303)
    const words = await wordsAt(omar.browser, pageOf(action))
    for (const part of ['Eén bestand', 'Foto van het bord.png', 'PNG, 1 kB', '21 november 2026', 'Lies Maes'])
      expect(words).toContain(part)
    expect(await wordsAt(omar.browser, planPaths.action({ workspace, action }))).toContain(
      'Foto van het bord.png',
    )
  })

  it('is given back byte for byte, to be kept and never to be opened as a page of ours', async () => {
    const action = await plan.action()
    const content = Buffer.concat([png(), Buffer.alloc(700_000, 7)])
    await bring(action, content, 'groot.png')
    const [one] = await listed(action)
    const address = { workspace, action, attachment: one?.id ?? '' }
    const response = await omar.browser.get(followUpPaths.attachment(address))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="groot.png"; filename*=UTF-8''groot.png`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), content)).toBe(0)
  })

  it('keeps a name with odd signs as words, in the page and in the header', async () => {
    const name = `'><img src=x onerror=alert(1)> été 🎈.pdf`
    const { file, actionId } = await attached(name)
    const html = await (await lies.browser.get(pageOf(actionId))).text()
    expect(wordsOfMain(html)).toContain(name)
    expect(elementsOf(html).some(({ attributes }) => attributes.has('onerror'))).toBe(false)
    const header = (await lies.browser.get(file)).headers.get('content-disposition') ?? ''
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name)
    expect(header).toMatch(/^attachment; filename="[\w. -]+"; /)
  })

  it('goes out under the ending of what it is', async () => {
    const { file } = await attached('verslag.exe')
    const header = (await lies.browser.get(file)).headers.get('content-disposition')
    expect(header).toContain('filename="verslag.exe.pdf"')
  })

  it('is kept once, also when its form comes twice', async () => {
    const actionId = await plan.action()
    const fileId = await newFile(lies.call, pdf)
    const add = () => addAttachment(lies.call, { actionId, fileId })
    const both = await Promise.allSettled([add(), add()])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await listed(actionId)).toHaveLength(1)
  })

  it('by somebody else is not theirs to attach', async () => {
    const actionId = await plan.action()
    const fileId = await newFile(omar.call, pdf)
    await expect(addAttachment(lies.call, { actionId, fileId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('is not found at an action that was taken out of the plan', async () => {
    const { actionId, file } = await attached()
    await removeAction(plan.world.as('coordinator'), { id: actionId, version: 1 })
    expect((await lies.browser.get(file)).status).toBe(404)
    expect((await lies.browser.get(pageOf(actionId))).status).toBe(404)
  })
})

describe('a file that is not taken leaves nothing behind, and the page says why', () => {
  const page = '<!doctype html><html><script>alert(1)</script></html>'
  const large = Buffer.concat([pdf, Buffer.alloc(50_000_000)])

  it.each<[string, Uint8Array | string, string, number, string]>([
    ['a page that is called a PDF', page, 'verslag.pdf', 422, 'Dit soort bestand nemen we niet aan.'],
    ['an SVG with a script', svg(), 'logo.pdf', 422, 'Dit soort bestand nemen we niet aan.'],
    ['an SVG that is called a PNG', svg(), 'logo.png', 422, 'Dit soort bestand nemen we niet aan.'],
    ['an empty file', '', 'leeg.pdf', 422, 'Dit bestand is leeg'],
    ['a file of 50 MB', large, 'film.pdf', 413, `${attachmentMegabytes} MB`],
  ])('%s', async (_what, content, name, status, problem) => {
    const action = await plan.action()
    const before = await left()
    const response = await bring(action, content, name)
    const html = await response.text()
    expect(response.status).toBe(status)
    expect(textsIn(html, 'main').join()).toContain(problem)
    expect(html).toContain('id="attachment-added-fileId-error"')
    expect(await listed(action)).toEqual([])
    expect(await left()).toEqual(before)
  })

  it('no file at all', async () => {
    const form = new FormData()
    form.append('_key', newIdentifier())
    form.append('fileId', new File([], ''))
    const response = await lies.browser.post(pageOf(await plan.action()), form)
    expect(response.status).toBe(422)
    expect(wordsOfMain(await response.text())).toContain('Kies een bestand')
  })

  it('one that came in through a form that takes larger ones', async () => {
    const actionId = await plan.action()
    const fileId = await newFile(
      lies.call,
      Buffer.concat([pdf, Buffer.alloc(attachmentMegabytes * 1_000_000)]),
    )
    await expect(addAttachment(lies.call, { actionId, fileId })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'fileId',
    })
    expect(await listed(actionId)).toEqual([])
  })

  it('one more than an action can have; then the page offers no form', async () => {
    const action = await plan.action()
    for (let number = 0; number < mostAttachments; number += 1) await bring(action, pdf, `${number}.pdf`)
    expect(await listed(action)).toHaveLength(mostAttachments)
    const full = await (await lies.browser.get(pageOf(action))).text()
    expect(wordsOfMain(full)).toContain(`Er staan al ${mostAttachments} bestanden bij deze actie.`)
    expect(elementsOf(full).some(({ attributes }) => attributes.get('type') === 'file')).toBe(false)
    const before = await left()
    const response = await bring(action, pdf, 'te veel.pdf')
    expect(response.status).toBe(422)
    expect(wordsOfMain(await response.text())).toContain('Haal er eerst een weg.')
    expect(await left()).toEqual(before)
  })

  it('two that come at once for the last place', async () => {
    const actionId = await plan.action()
    for (let number = 1; number < mostAttachments; number += 1)
      await addAttachment(lies.call, { actionId, fileId: await newFile(lies.call, pdf) })
    const last = [await newFile(lies.call, pdf), await newFile(omar.call, pdf)]
    const both = await Promise.allSettled([
      addAttachment(lies.call, { actionId, fileId: last[0] ?? '' }),
      addAttachment(omar.call, { actionId, fileId: last[1] ?? '' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await listed(actionId)).toHaveLength(mostAttachments)
  })
})

describe('a file that is taken away', () => {
  it('is gone with its content, by whoever brought it', async () => {
    const before = await left()
    const { remove, file, actionId } = await attached()
    expect((await left()).files).toBe(before.files + 1)
    const done = await lies.browser.post(remove, { version: '1' })
    expect(done.headers.get('location')).toBe(pageOf(actionId))
    expect((await lies.browser.get(file)).status).toBe(404)
    expect(await left()).toEqual(before)
  })

  it('or by whoever writes the plan', async () => {
    const { id } = await attached()
    await removeAttachment(plan.world.as('coordinator'), { id, version: 1 })
    await expect(plan.world.read((ctx) => getAttachment(ctx, id))).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('and by nobody else, who is not offered it either', async () => {
    const { id, remove, actionId } = await attached()
    expect(await wordsAt(omar.browser, pageOf(actionId))).not.toContain('Weghalen')
    expect((await omar.browser.post(remove, { version: '1' })).status).toBe(403)
    await expect(removeAttachment(omar.call, { id, version: 1 })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await listed(actionId)).toHaveLength(1)
  })
})

test('nobody but who follows the plan comes to a file, also with its address', async () => {
  const { file } = await attached()
  const parent = await plan.colleague('Fatima Ouder', 'parent')
  expect((await parent.browser.get(file)).status).toBe(403)
  expect((await plan.site.visitor().get(file)).status).toBe(303)
})

describe('an address that names no file of ours is not found, and is no bug', () => {
  it.each(['abc', '%00', '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd'])('%s', async (attachment) => {
    const page = pageOf(await plan.action())
    expect((await lies.browser.get(`${page}/${attachment}`)).status).toBe(404)
    expect((await lies.browser.post(`${page}/${attachment}/weg`, { version: '1' })).status).toBe(404)
    expect(plan.site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})
