import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { changeLetterhead } from '#src/foundation/letterhead/commands.ts'
import { letterheadPaths } from '#src/foundation/letterhead/paths.ts'
import { getLetterhead } from '#src/foundation/letterhead/queries.ts'
import { letterheads } from '#src/foundation/letterhead/tables.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { files } from '#src/platform/files/tables.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { gif, jpeg, png, svg } from '#tests/pictures.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const letterhead = () => world.read(getLetterhead)
const send = async (fields: Record<string, string>, browser = coordinator) => {
  const { version } = await letterhead()
  const sent = { _key: newIdentifier(), ...(version && { version: String(version) }), ...fields }
  return browser.post(letterheadPaths.letterhead({ workspace }), sent)
}
function bring(content: Uint8Array, name = 'logo.png', browser = coordinator) {
  const form = new FormData()
  form.append('_key', newIdentifier())
  form.append('fileId', new File([new Uint8Array(content)], name))
  return browser.post(letterheadPaths.bringLogo({ workspace }), form)
}
const headOf = async (browser = coordinator, address = planPaths.plan({ workspace })) => {
  const html = await (await browser.get(address)).text()
  const elements = elementsOf(html)
  return {
    sheets: elements
      .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
      .map(({ attributes }) => attributes.get('href') ?? ''),
    pictures: elements.filter(({ name }) => name === 'img').map(({ attributes }) => attributes.get('src')),
    onPaper: textsIn(html, 'strong')[0],
    links: elements.map(({ attributes }) => attributes.get('href') ?? ''),
  }
}

test('where nothing was chosen the name of the workspace stands on paper, without logo and colour', async () => {
  const { sheets, pictures, onPaper } = await headOf()
  expect(onPaper).toBe('Turnhout')
  expect(pictures).toEqual([])
  expect(sheets.filter((sheet) => sheet.includes('huisstijl'))).toEqual([])
  expect((await coordinator.get(letterheadPaths.logo({ workspace }))).status).toBe(404)
})

describe('the name and the colour', () => {
  it('stand at the head of every page from then on, the colour as a style sheet of its own', async () => {
    const saved = await send({ name: 'Stad Turnhout', colour: '1B6B4A' })
    expect(saved.status).toBe(303)
    const { sheets, onPaper } = await headOf()
    expect(onPaper).toBe('Stad Turnhout')
    const [own = '', ...others] = sheets.filter((sheet) => sheet.includes('huisstijl'))
    expect(others).toEqual([])
    const response = await coordinator.get(own)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toContain('max-age')
    expect(await response.text()).toContain('--own-colour: #1b6b4a')
  })

  it('stay as they are, with a proposal beside the field, when the colour cannot be read on white', async () => {
    const refused = await send({ name: 'Groene stad', colour: '#7fc29b' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('id="letterhead-changed-colour-error"')
    expect(textsIn(html, 'main').join()).toContain(
      'te licht om op wit te lezen: contrast 2, en 4,5 is nodig. De dichtste tint die wel leesbaar is: #528065',
    )
    const typed = elementsOf(html).map(({ attributes }) => attributes.get('value'))
    expect(typed).toEqual(expect.arrayContaining(['Groene stad', '#7fc29b']))
    expect(await letterhead()).toMatchObject({ name: 'Stad Turnhout', colour: '#1b6b4a' })
  })

  it.each(['groen', '#12', 'red; } body { display: none', '</style><script>'])(
    'take nothing that is no colour: %s',
    async (colour) => {
      const refused = await send({ name: 'Stad Turnhout', colour })
      expect(refused.status).toBe(422)
      expect(textsIn(await refused.text(), 'main').join()).toContain('Schrijf een kleur als #1b6b4a')
    },
  )

  it('come back with both versions when somebody else saved meanwhile', async () => {
    const { version } = await letterhead()
    await send({ name: 'Turnhout, stad', colour: '#1b6b4a' })
    const stale = await send({ name: 'De stad', colour: '#1b6b4a', version: String(version) })
    expect(stale.status).toBe(409)
    expect(textsIn(await stale.text(), 'main').join()).toContain('Turnhout, stad')
    // Also when there was nothing yet on the page from which it was sent.
    const first = await coordinator.post(letterheadPaths.letterhead({ workspace }), { name: 'De stad' })
    expect(first.status).toBe(409)
  })

  it('can go back to what they were', async () => {
    await send({ name: '', colour: '' })
    expect(await letterhead()).toMatchObject({ name: 'Turnhout', colour: null })
    const { sheets } = await headOf()
    expect(sheets.filter((sheet) => sheet.includes('huisstijl'))).toEqual([])
  })
})

describe('the logo', () => {
  it('stands at the head of every page, and is given as what it was checked to be', async () => {
    const saved = await bring(jpeg(), 'foto.png')
    expect(saved.status).toBe(303)
    const [address = ''] = (await headOf()).pictures
    const response = await coordinator.get(address ?? '')
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), jpeg())).toBe(0)
    const unversioned = await coordinator.get(letterheadPaths.logo({ workspace }))
    expect(unversioned.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('has another address when there is another one, and the old one is gone', async () => {
    const before = await letterhead()
    const [old] = (await headOf()).pictures
    await bring(png())
    const [fresh] = (await headOf()).pictures
    expect(fresh).not.toBe(old)
    const kept = await world.read(({ db }) => db.select({ id: files.id }).from(files))
    expect(kept.map(({ id }) => id)).not.toContain(before.logo?.fileId)
  })

  const script = '<script>alert(1)</script>'
  describe.each([
    ['an SVG', svg(), 'logo.svg', 422, 'Dit is geen PNG of JPEG.'],
    ['an SVG that holds a script', svg(script), 'logo.svg', 422, 'Dit is geen PNG of JPEG.'],
    ['an SVG with a script that is called .png', svg(script), 'logo.png', 422, 'Dit is geen PNG of JPEG.'],
    ['a page that is called .jpg', Buffer.from(`<html>${script}`), 'a.jpg', 422, 'Dit is geen PNG of JPEG.'],
    ['a file of 50 MB', Buffer.alloc(50_000_000), 'logo.png', 413, 'Dit is te groot: hoogstens 1 MB.'],
    [
      'a picture of 4001 dots',
      png({ width: 4001 }),
      'logo.png',
      422,
      'hoogstens 4.000 bij 4.000 beeldpunten',
    ],
    ['a broken picture', png().subarray(0, 40), 'logo.png', 422, 'Dit beeld is stuk of niet volledig.'],
    ['a picture that moves', gif(), 'logo.gif', 422, 'Dit beeld beweegt of kan bewegen.'],
    ['an empty file', Buffer.of(), 'logo.png', 422, 'Dit is geen PNG of JPEG.'],
    ['no file', Buffer.of(), '', 422, 'Kies eerst een bestand'],
  ])('%s is refused', (_what, content, name, status, words) => {
    let before: Awaited<ReturnType<typeof letterhead>>
    let stored: number
    beforeEach(async () => {
      before = await letterhead()
      stored = await world.read(({ db }) => db.$count(files))
    })

    it('with a message beside the field, and the old one stays', async () => {
      const refused = await bring(content, name)
      expect(refused.status).toBe(status)
      const html = await refused.text()
      expect(html).toContain('id="letterhead-logo-brought-fileId-error"')
      expect(textsIn(html, 'main').join()).toContain(words)
      expect(await letterhead()).toEqual(before)
      expect(await world.read(({ db }) => db.$count(files))).toBe(stored)
    })
  })

  it('is taken away only as the one that somebody saw', async () => {
    const { logo } = await letterhead()
    const away = (fileId: string) =>
      coordinator.post(letterheadPaths.removeLogo({ workspace, logo: fileId }), { _key: newIdentifier() })
    expect((await away(newIdentifier())).status).toBe(404)
    expect((await letterhead()).logo).toEqual(logo)
    expect((await away(logo?.fileId ?? '')).status).toBe(303)
    expect((await letterhead()).logo).toBeNull()
    expect((await headOf()).pictures).toEqual([])
  })
})

describe('who may', () => {
  it('a member sees it and may not change it, and the navigation does not lead there', async () => {
    const member = await site.signedInAs('steering-member')
    expect((await member.get(letterheadPaths.letterhead({ workspace }))).status).toBe(403)
    expect((await member.get(letterheadPaths.colour({ workspace }))).status).toBe(200)
    expect((await send({ name: 'Van mij' }, member)).status).toBe(403)
    expect((await bring(png(), 'logo.png', member)).status).toBe(403)
    expect((await headOf(member)).links).not.toContain(letterheadPaths.letterhead({ workspace }))
    expect((await headOf()).links).toContain(letterheadPaths.letterhead({ workspace }))
  })

  it('another municipality and a visitor see nothing of it', async () => {
    const { actor } = world.neighbourAtHome
    const neighbour = await site.signedIn(actor.kind === 'person' ? actor.accountId : '')
    for (const address of [letterheadPaths.letterhead, letterheadPaths.colour, letterheadPaths.logo]) {
      expect((await neighbour.get(address({ workspace }))).status).toBe(404)
      expect((await site.visitor().get(address({ workspace }))).status).toBe(303)
    }
  })
})

test('a municipality has one letterhead, also when two people choose it at the same moment', async () => {
  const call = world.neighbourAtHome
  const both = [1, 2].map((number) => changeLetterhead(call, { name: `Geel ${number}` }))
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await world.read(({ db }) => db.$count(letterheads), call)).toBe(1)
})
