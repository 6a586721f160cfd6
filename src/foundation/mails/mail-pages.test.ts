import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { mailPaths } from '#src/foundation/mails/paths.ts'
import { askedPage } from '#src/platform/web/asked-page.ts'
import { listMails } from '#src/foundation/mails/queries.ts'
import { roles, type Role } from '#src/foundation/workspaces/roles.ts'
import { accountOf, wallOf, type Call } from '#src/platform/context.ts'
import { mailLink } from '#src/platform/mail/mail-links.ts'
import { sendMail } from '#src/platform/mail/send-mail.ts'
import { outgoingMails } from '#src/platform/mail/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite, type Site } from '#tests/rules/site.ts'

const settings = {
  PUBLIC_URL: 'https://kansrijk.gemeente.test',
  KANSRIJK_MAIL_URL: 'smtp://mail.gemeente.test',
  KANSRIJK_MAIL_FROM: 'kansrijk@gemeente.test',
}

let world: World
let site: Site
let withServer: Site
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  withServer = openSite(world, { environment: settings })
})
afterAll(() => world.close())
beforeEach(() => world.database.write(wallOf(world.system), (db) => db.delete(outgoingMails)))

type Row = Partial<typeof outgoingMails.$inferInsert>

/** Puts a mail to whoever calls among those that go out. */
const mail = (given: Row = {}, call: Call = world.as('coordinator')) =>
  call.database.write(wallOf(call), async (db) => {
    await sendMail(
      { ...call, db, writing: true, auditId: null },
      {
        accountId: accountOf(call.actor) ?? '',
        subject: given.subject ?? 'Een herinnering',
        body: given.body ?? `Dag,\n${mailLink('/turnhout/plan')}`,
      },
    )
    const rows = await db.select({ id: outgoingMails.id }).from(outgoingMails)
    const id =
      rows
        .map((row) => row.id)
        .toSorted()
        .at(-1) ?? ''
    await db
      .update(outgoingMails)
      .set({ id, ...given })
      .where(eq(outgoingMails.id, id))
    return id
  })

const wordsOf = (html: string) =>
  html
    .replace(/<head>[^]*?<\/head>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const list = mailPaths.list({ workspace: 'turnhout' })
async function shown(
  address: string,
  on = site,
  ...who: Role[]
): Promise<{ status: number; words: string; html: string }> {
  const browser =
    who.length > 0
      ? await on.signedInAs(...who)
      : await on.signedIn(accountOf(world.as('coordinator').actor) ?? '')
  const response = await browser.get(address)
  const html = await response.text()
  return { status: response.status, words: wordsOf(html), html }
}

describe('the list of mails', () => {
  it.each([
    ['wacht', {}, 'Wacht'],
    ['verstuurd', { sentAt: new Date('2026-11-21T09:05:00Z') }, 'Verstuurd op 21 november 2026 om 10:05'],
    ['geweigerd', { failure: '550 5.1.1' }, 'Kon niet verstuurd worden'],
    ['geen antwoord', { failure: 'no-answer' }, 'Kon niet verstuurd worden'],
    ['geen server', { failure: 'no-server' }, 'Blijft hier: geen mailserver'],
    ['verzonnen', { failure: 'example' }, 'Blijft hier: een verzonnen persoon'],
  ])('says in words what became of each: %s', async (_name, given: Row, state) => {
    await mail({ ...given, subject: 'Een actie van jou eindigt binnenkort' })
    const { words } = await shown(list, withServer)
    expect(words).toContain('Een actie van jou eindigt binnenkort')
    expect(words).toContain('Noor Aerts')
    expect(words).toContain(state)
  })

  it('says once and for all that there is no mail server, and what to do', async () => {
    await mail()
    const { words } = await shown(list)
    expect(words).toContain('Open een bericht om de tekst te kopiëren')
    expect(words).not.toContain('Wacht')
    expect((await shown(list, withServer)).words).not.toContain('Open een bericht')
  })

  it('is empty with a word about what will stand there', async () => {
    const { words } = await shown(list)
    expect(words).toContain('Hier staan straks de berichten')
  })

  it('shows fifty at a time, newest first; a page that is not there is the last one', async () => {
    for (let count = 1; count <= 51; count += 1)
      await mail({ subject: `Nummer ${count}.`, at: new Date(Date.UTC(2026, 0, count)) })
    const read = (page: number) => world.read((ctx) => listMails(ctx, page))
    const [first, last] = [await read(1), await read(99)]
    expect([first.mails.length, first.mails[0]?.subject, first.pageCount]).toEqual([50, 'Nummer 51.', 2])
    expect([last.page, last.mails.map(({ subject }) => subject)]).toEqual([2, ['Nummer 1.']])
    const { words } = await shown(`${list}?pagina=2`)
    expect(words).toContain('Nummer 1.')
    expect(words).not.toContain('Nummer 51.')
  })

  it.each(['', '0', '-1', '1.5', 'x', '1e3', '9999999'])('takes page %j as the first', (asked) => {
    expect(askedPage(new URLSearchParams({ pagina: asked }))).toBe(1)
  })
})

describe('one mail', () => {
  it('shows its text to copy, with links to where the application is', async () => {
    const id = await mail({ body: `Dag <b>Noor</b>,\n${mailLink('/turnhout/plan')}` })
    const address = mailPaths.mail({ workspace: 'turnhout', mail: id })
    const { html } = await shown(address, withServer)
    expect(html).toMatch(
      /<textarea[^>]*readOnly=""[^>]*>\s*Dag &lt;b&gt;Noor&lt;\/b&gt;,\nhttps:\/\/kansrijk.gemeente.test\/turnhout\/plan<\/textarea>/,
    )
    expect((await shown(address)).html).toContain('http://localhost:3000/turnhout/plan</textarea>')
  })

  it.each([
    [{ failure: '550 5.1.1', attempts: 1 }, 'nam het niet aan (code 550 5.1.1)'],
    [{ failure: 'no-answer', attempts: 12 }, 'ook niet na 12 keer proberen'],
    [{ failure: 'no-address' }, 'geen account meer'],
    [{ attempts: 2 }, 'We proberen het vanzelf opnieuw (2 keer geprobeerd)'],
  ])('says why it has not gone out: %j', async (given: Row, why) => {
    const id = await mail(given)
    expect((await shown(mailPaths.mail({ workspace: 'turnhout', mail: id }), withServer)).words).toContain(
      why,
    )
  })
})

describe('who reads which mail', () => {
  it.each(['coordinator', 'administrator'] as const)(
    'a %s reads all, by a link in the menu',
    async (role) => {
      const id = await mail({ subject: 'Voor Noor' })
      const { words, html } = await shown(list, site, role)
      expect(words).toContain('Voor Noor')
      expect(html).toContain(`href="${list}"`)
      expect((await shown(mailPaths.mail({ workspace: 'turnhout', mail: id }), site, role)).status).toBe(200)
    },
  )

  it('anybody else reads their own, and finds no other', async () => {
    const id = await mail({ subject: 'Voor Noor' })
    for (const role of roles.filter(
      (one) => !['coordinator', 'administrator', 'parent', 'confidant', 'publisher'].includes(one),
    )) {
      const { status, words, html } = await shown(list, site, role)
      expect([status, words.includes('Voor Noor'), html.includes(`href="${list}"`)]).toEqual([
        200,
        false,
        false,
      ])
      expect((await shown(mailPaths.mail({ workspace: 'turnhout', mail: id }), site, role)).status).toBe(404)
    }
    const own = await world.read((ctx) => listMails(ctx, 1), world.as('service'))
    expect(own.mails.map(({ subject }) => subject)).toEqual(['Voor Noor'])
  })

  it.each(['parent', 'confidant'] as const)('a %s has no such page', async (role) => {
    expect((await shown(list, site, role)).status).toBe(403)
  })

  it('nobody reads those of another municipality', async () => {
    const id = await mail({ subject: 'Voor Sam' }, world.neighbourAtHome)
    expect((await shown(list)).words).not.toContain('Voor Sam')
    expect((await shown(mailPaths.mail({ workspace: 'turnhout', mail: id }))).status).toBe(404)
    const stranger = await site.signedIn(accountOf(world.stranger.actor) ?? '')
    expect((await stranger.get(list)).status).toBe(404)
    expect((await site.visitor().get(list)).status).toBe(303)
  })
})

test('mails are counted and listed with two statements', async () => {
  await mail()
  world.statements.length = 0
  await world.read((ctx) => listMails(ctx, 1))
  expect(world.statements).toHaveLength(2)
})
