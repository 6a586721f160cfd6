import { createServer, type Server, type Socket } from 'node:net'
import { Writable } from 'node:stream'
import { eq, sql } from 'drizzle-orm'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { findAddressee } from '#src/foundation/mails/addressee-queries.ts'
import type { Call } from '#src/platform/context.ts'
import { wallOf } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { startWorker } from '#src/platform/jobs/queue.ts'
import { mailLink } from '#src/platform/mail/mail-links.ts'
import { openPost, type Post } from '#src/platform/mail/post.ts'
import { sendingJob, sendMail, sendMails, type Mail } from '#src/platform/mail/send-mail.ts'
import { outgoingMails } from '#src/platform/mail/tables.ts'
import { now, openWorld, type World } from '#tests/builders.ts'
import { runJobs } from '#tests/jobs.ts'
import { openMailServer, portOf, type MailServer } from '#tests/mail-server.ts'
import '#src/doors/all-jobs.ts'

let world: World
let accountId: string
const email = 'lies@gemeente.test'
const from = { name: 'Kansrijk België', address: 'kansrijk@gemeente.test' }
const address = 'https://kansrijk.gemeente.test'

const account = (given: { email: string; fictional?: boolean }) =>
  world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount(
      { ...world.system, db, writing: true, auditId: null },
      { name: 'Lies Maes', password: null, ...given },
    ),
  )

beforeAll(async () => {
  world = await openWorld()
  accountId = (await account({ email })).accountId
})
afterAll(() => world.close())

const closing: (() => Promise<unknown>)[] = []
beforeEach(() => world.database.write(wallOf(world.system), (db) => db.delete(outgoingMails)))
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
  await world.database.executeSql('delete from jobs.job')
})

async function server(manners?: Parameters<typeof openMailServer>[0]): Promise<MailServer> {
  const opened = await openMailServer(manners)
  closing.push(opened.close)
  return opened
}
const postTo = (url: string, patienceMs = 2000): Post =>
  openPost({ url, from }, { addresseeOf: findAddressee, address, patienceMs })

const letter = (given: Partial<Mail> = {}): Mail => ({
  accountId,
  subject: 'Eén actie',
  body: `Dag Liès,\n\n${mailLink('/turnhout/plan')}\n`,
  ...given,
})
const send = (mail = letter(), call: Call = world.system) =>
  call.database.write(wallOf(call), (db) => sendMail({ ...call, db, writing: true, auditId: null }, mail))
const mails = () => world.read(({ db }) => db.select().from(outgoingMails))
const jobs = async () =>
  (
    await world.database.executeSql(
      `select state, extract(epoch from start_after - now())::int as seconds, output::text from jobs.job`,
    )
  ).rows as { state: string; seconds: number; output: string | null }[]

/** A worker as the running application has one; returns what it logs. */
async function working(post: Post | null): Promise<string[]> {
  const log: string[] = []
  const kept = new Writable({
    write(line: Buffer, _encoding, done) {
      log.push(line.toString())
      done()
    },
  })
  const worker = await startWorker({ database: world.database, clock: () => now, log: pino(kept), post })
  closing.push(worker.end)
  return log
}
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 100 })

describe('a mail server that works', () => {
  it('gets the mail as it was written, with links to where the application is', async () => {
    const { url, arrived } = await server()
    await working(postTo(url))
    await send()
    await eventually(async () =>
      expect(await mails()).toMatchObject([{ sentAt: now, attempts: 1, failure: null }]),
    )
    const [mail] = arrived
    expect(mail?.to).toEqual([email])
    expect(mail?.text).toBe('Dag Liès,\n\nhttps://kansrijk.gemeente.test/turnhout/plan\n')
    expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
      subject: 'Eén actie',
      from: 'Kansrijk België <kansrijk@gemeente.test>',
      to: email,
      'content-type': 'text/plain; charset=utf-8',
      'auto-submitted': 'auto-generated',
    })
  })

  it('gets it once, also when two processes were given it at once or it is begun again', async () => {
    const { url, arrived } = await server()
    await send()
    const [mail] = await mails()
    const run = () => sendingJob.run(world.system, mail?.id ?? '', { post: postTo(url) })
    await Promise.all([run(), run()])
    await run()
    expect(arrived).toHaveLength(1)
    expect(await mails()).toMatchObject([{ attempts: 1 }])
  })

  it('gets nothing of a transaction that was taken back', async () => {
    const call = world.system
    const taken = call.database.write(wallOf(call), async (db) => {
      await sendMail({ ...call, db, writing: true, auditId: null }, letter())
      throw new Error('no')
    })
    await expect(taken).rejects.toThrow('no')
    expect([await mails(), await jobs()]).toEqual([[], []])
  })

  it('gets many that were sent at once, each once', async () => {
    const { url, arrived } = await server()
    const call = world.system
    const subjects = ['een', 'twee', 'drie']
    world.statements.length = 0
    await call.database.write(wallOf(call), (db) =>
      sendMails(
        { ...call, db, writing: true, auditId: null },
        subjects.map((subject) => letter({ subject })),
      ),
    )
    expect(world.statements).toHaveLength(2)
    await runJobs(world, { post: postTo(url) })
    expect(arrived.map(({ headers }) => headers.get('subject') ?? '').toSorted()).toEqual(subjects.toSorted())
  })

  it('never hears a header that somebody wrote into a subject', async () => {
    const { url, arrived } = await server()
    await send(letter({ subject: 'Hallo\r\nBcc: kwaad@elders.test\r\n\r\nDag\u2028x' }))
    await runJobs(world, { post: postTo(url) })
    expect(arrived[0]?.to).toEqual([email])
    expect(arrived[0]?.headers.has('bcc')).toBe(false)
    expect(arrived[0]?.headers.get('subject')).toBe('Hallo Bcc: kwaad@elders.test Dag x')
  })

  it('is not bothered for people who were invented, nor for somebody who is gone', async () => {
    const { url, arrived } = await server()
    const invented = await account({ email: 'noor@klaverbeke.test', fictional: true })
    const example = await account({ email: 'noor@klaverbeke.example' })
    for (const one of [invented.accountId, example.accountId, newIdentifier()])
      await send(letter({ accountId: one }))
    await runJobs(world, { post: postTo(url) })
    expect(arrived).toEqual([])
    expect((await mails()).map(({ failure }) => String(failure)).toSorted()).toEqual([
      'example',
      'example',
      'no-address',
    ])
  })
})

describe('a mail server that refuses', () => {
  it('is not asked again; its code is kept and nothing of the person', async () => {
    const { url } = await server({ refusal: { code: 550, text: `5.1.1 <${email}> unknown` } })
    const log = await working(postTo(url))
    await send()
    await eventually(async () =>
      expect(await mails()).toMatchObject([{ sentAt: null, attempts: 1, failure: '550 5.1.1' }]),
    )
    await eventually(async () => expect(await jobs()).toMatchObject([{ state: 'completed' }]))
    expect(log.join()).not.toContain(email)
  })

  it('for now only is asked again', async () => {
    const { url } = await server({ refusal: { code: 451, text: `4.7.1 <${email}> greylisted` } })
    const log = await working(postTo(url))
    await send()
    await eventually(async () => expect(await jobs()).toMatchObject([{ state: 'retry' }]))
    expect(await mails()).toMatchObject([{ sentAt: null, attempts: 1, failure: null }])
    expect(log.join() + JSON.stringify(await jobs())).not.toContain(email)
  })

  it('does not say anything about the person when it is our password that is wrong', async () => {
    const { url } = await server({ refusesPasswords: true })
    const log = await working(postTo(url))
    await send()
    await eventually(async () => expect(await mails()).toMatchObject([{ attempts: 1, failure: null }]))
    expect(log.join()).not.toMatch(/geheim|kansrijk:/)
  })
})

describe('a mail server that does not answer', () => {
  /** Takes connections and says nothing. */
  async function silent(): Promise<{ port: number; close: () => Promise<void> }> {
    const sockets = new Set<Socket>()
    const listener: Server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
    })
    await new Promise<void>((listening) => {
      listener.listen(0, '127.0.0.1', listening)
    })
    const close = () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>((closed) => {
        listener.close(() => closed())
      })
    }
    return { port: portOf(listener), close }
  }

  it('is tried again after a while, and gets the mail when it is back', async () => {
    const { port, close } = await silent()
    await working(postTo(`smtp://127.0.0.1:${port}`, 300))
    await send()
    await eventually(async () => expect(await jobs()).toMatchObject([{ state: 'retry' }]))
    const [waiting] = await jobs()
    expect(waiting?.seconds).toBeGreaterThan(25)
    expect(waiting?.seconds).toBeLessThan(125)
    expect(await mails()).toMatchObject([{ sentAt: null, attempts: 1, failure: null }])

    await close()
    const { arrived } = await server({ port })
    await world.database.executeSql('update jobs.job set start_after = now()')
    await eventually(async () => expect(await mails()).toMatchObject([{ sentAt: now, attempts: 2 }]))
    expect(arrived).toHaveLength(1)
  })

  it('however often it is tried, is given up', async () => {
    const { port, close } = await silent()
    await close()
    await send()
    const [mail] = await mails()
    const run = () =>
      sendingJob.run(world.system, mail?.id ?? '', { post: postTo(`smtp://127.0.0.1:${port}`) })
    for (let times = 1; times < 12; times += 1) await expect(run()).rejects.toThrow(/did not take a mail/)
    await run()
    expect(await mails()).toMatchObject([{ attempts: 12, failure: 'no-answer' }])
  })
})

describe('no mail server', () => {
  it('keeps the mail to be read, and leaves nothing in line', async () => {
    await working(null)
    await send()
    await eventually(async () => expect(await jobs()).toMatchObject([{ state: 'completed' }]))
    expect(await mails()).toMatchObject([
      { subject: 'Eén actie', at: now, sentAt: null, attempts: 0, failure: 'no-server' },
    ])
  })

  it('for a while does not make old mail go out once there is one', async () => {
    const { url, arrived } = await server()
    await send()
    await runJobs(world)
    const [mail] = await mails()
    await sendingJob.run(world.system, mail?.id ?? '', { post: postTo(url) })
    expect(arrived).toEqual([])
  })
})

it('a mail of another municipality is never found', async () => {
  const { url, arrived } = await server()
  await send()
  const [mail] = await mails()
  const elsewhere: Call = { ...world.neighbourAtHome, actor: world.system.actor }
  await sendingJob.run(elsewhere, mail?.id ?? '', { post: postTo(url) })
  expect(arrived).toEqual([])
  expect(
    await world.read(
      ({ db }) =>
        db
          .select({ n: sql`1` })
          .from(outgoingMails)
          .where(eq(outgoingMails.accountId, accountId)),
      elsewhere,
    ),
  ).toEqual([])
})
