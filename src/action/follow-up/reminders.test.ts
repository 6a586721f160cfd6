import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { sendReminders } from '#src/action/follow-up/reminder-commands.ts'
import { reminderMail } from '#src/action/follow-up/reminder-mail.ts'
import { hasReminders } from '#src/action/follow-up/reminder-queries.ts'
import { actionReminders } from '#src/action/follow-up/tables.ts'
import { addAction, changeAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { actions } from '#src/action/plan/tables.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { appoint } from '#src/foundation/workspaces/commands.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import { memberships } from '#src/foundation/workspaces/tables.ts'
import { reading, wallOf, workspaceOf, type Call } from '#src/platform/context.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { outgoingMails } from '#src/platform/mail/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let objectiveId: string
let elsewhereId: string

const domainAt = async (call: Call) => (await reading(call, listPolicyDomains))[0]?.id ?? ''
const goalAt = async (call: Call) =>
  (
    await addObjective(call, {
      kind: 'strategic',
      domainId: await domainAt(call),
      statement: examples.homework,
    })
  ).objectiveId

beforeAll(async () => {
  world = await openWorld()
  objectiveId = await goalAt(world.as('coordinator'))
  elsewhereId = await goalAt(world.neighbourAtHome)
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const call of [world.system, world.neighbourAtHome])
    await world.database.write(wallOf(call), async (db) => {
      await db.delete(outgoingMails)
      await db.delete(actionReminders)
      await db.update(actions).set({ deletedAt: world.system.now })
    })
})

type Person = { name: string; role: Role; locale: Locale; call: Call }

/** Somebody who works in a municipality, and the party under which they pull actions. */
async function someone({
  name = 'Lies Maes',
  role = 'service',
  locale = 'nl',
  call = world.as('coordinator'),
}: Partial<Person> = {}) {
  const system: Call = { ...call, actor: world.system.actor }
  const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount(
      { ...system, locale, db, writing: true, auditId: null },
      { name, email: `${newIdentifier()}@gemeente.test`, password: null },
    ),
  )
  await appoint(system, { accountId, role: 'service' })
  const { partyId } = await registerParty(call, {
    name: `${name} ${newIdentifier()}`,
    kind: 'person',
    accountId,
  })
  if (role !== 'service') await appoint(system, { accountId, role })
  return { accountId, partyId }
}

async function endMembership(accountId: string, role: Role): Promise<void> {
  await world.database.write(wallOf(world.system), (db) =>
    db
      .update(memberships)
      .set({ endedAt: world.system.now })
      .where(and(eq(memberships.accountId, accountId), eq(memberships.role, role))),
  )
}

const fields = (ownerId: string, endsOn: string, title: string = examples.parentGroup) => ({
  objectiveId,
  title,
  endsOn,
  ownerId,
})
const action = async (ownerId: string, endsOn = '2026-11-30', title?: string) =>
  (await addAction(world.as('coordinator'), fields(ownerId, endsOn, title))).actionId

/** The same municipality so many hours later. */
const later = (hours: number): Call => ({
  ...world.system,
  now: new Date(world.system.now.getTime() + hours * 3_600_000),
})
const remind = async (hours = 0) => (await sendReminders(later(hours), {})).mails
const mails = (call: Call = world.system) =>
  reading(call, ({ db }) =>
    db
      .select()
      .from(outgoingMails)
      .where(eq(outgoingMails.workspaceId, workspaceOf(call).id)),
  )

test('whoever pulls an action that ends soon gets a mail about it, with what it is for and where it stands', async () => {
  const { accountId, partyId } = await someone()
  const id = await action(partyId)
  const { number } = await world.read((ctx) => getAction(ctx, id))
  expect(await remind()).toBe(1)
  const [mail] = await mails()
  expect(mail).toMatchObject({
    accountId,
    subject: 'Een actie van jou eindigt binnenkort',
    at: world.system.now,
  })
  expect(mail?.body).toBe(`Dag Lies Maes,

Deze actie trek jij, en ze eindigt binnenkort.

Actie ${number}: ${examples.parentGroup}
Doel: ${examples.homework}
Einddatum: 30 november 2026
https://kansrijk.invalid/turnhout/plan/acties/${id}

Is het werk klaar, of is er wat meer tijd nodig? Zet het bij de actie, dan weet iedereen hoe het staat. Kun je hulp gebruiken? Laat het weten aan de coördinator.

Vriendelijke groeten,
Kansrijk Turnhout
`)
})

describe('a reminder comes', () => {
  it('once: not again in the next hour, nor the next day', async () => {
    await action((await someone()).partyId)
    expect([await remind(), await remind(1), await remind(24), await remind(24 * 8)]).toEqual([1, 0, 0, 0])
    expect(await mails()).toHaveLength(1)
  })

  it('again when the end was moved and comes near again', async () => {
    const { partyId } = await someone()
    const id = await action(partyId)
    await remind()
    await changeAction(world.as('coordinator'), { ...fields(partyId, '2027-01-31'), id, version: 1 })
    expect([await remind(24), await remind(24 * 56), await remind(24 * 57), await remind(24 * 58)]).toEqual([
      0, 0, 1, 0,
    ])
  })

  it('from fourteen days before the end until the day itself', async () => {
    const days = ['2026-11-20', '2026-11-21', '2026-12-05', '2026-12-06']
    for (const day of days) await action((await someone({ name: day })).partyId, day)
    await addAction(world.as('coordinator'), {
      objectiveId,
      title: 'Zonder einde',
      ownerId: (await someone()).partyId,
    })
    await remind()
    const about = (await mails()).map(({ body }) => /^Dag (\S+),/.exec(body)?.[1] ?? '')
    expect(about.toSorted()).toEqual(['2026-11-21', '2026-12-05'])
  })

  it('in one mail a day about everything, nearest end first', async () => {
    const { partyId } = await someone()
    await action(partyId, '2026-12-01', 'Later')
    await action(partyId, '2026-11-25', 'Eerst')
    expect(await remind()).toBe(1)
    await action(partyId, '2026-11-26', 'Nog een')
    expect([await remind(1), await remind(24), await remind(25)]).toEqual([0, 1, 0])
    const [first, second] = (await mails()).toSorted((a, b) => a.at.getTime() - b.at.getTime())
    expect(first?.subject).toBe('2 acties van jou eindigen binnenkort')
    expect(first?.body).toMatch(/Eerst[^]*Later/)
    expect(second?.body).toContain('Nog een')
    expect(second?.body).not.toContain('Eerst')
  })

  it('one mail a day by the calendar of Belgium', async () => {
    const { partyId } = await someone()
    await action(partyId)
    // 00.30 in Belgium, still the day before elsewhere.
    await remind(14.5)
    await action(partyId, '2026-12-01')
    expect([await remind(15), await remind(37.5), await remind(38)]).toEqual([0, 0, 1])
  })

  it('in the language of whoever reads it', async () => {
    const reader = { name: 'Léa', locale: 'fr' } as const
    await action((await someone(reader)).partyId)
    await remind()
    const [mail] = await mails()
    expect(mail?.subject).toBe('Une de vos actions se termine bientôt')
    expect(mail?.body).toMatch(/^Bonjour Léa,[^]*Date de fin : 30 novembre 2026/)
    expect(reminderMail({ name: 'Lea', locale: 'en' }, [], { slug: 'x', name: 'X' }).body).toMatch(
      /^Hello Lea,/,
    )
  })

  it('once when two processes look at the same time', async () => {
    const { partyId } = await someone()
    await action(partyId)
    await action(partyId, '2026-12-01')
    const sent = await Promise.all([remind(), remind(), remind()])
    expect(sent.toSorted()).toEqual([0, 0, 1])
    expect(await mails()).toHaveLength(1)
  })
})

describe('nobody is reminded', () => {
  it.each(['done', 'stopped'] as const)('of an action that is %s', async (status) => {
    const id = await action((await someone()).partyId)
    await setActionStatus(world.as('coordinator'), { id, version: 1, status, on: '2026-11-20' })
    expect([await world.read(hasReminders, world.system), await remind()]).toEqual([false, 0])
  })

  it('of an action that was taken out of the plan', async () => {
    const id = await action((await someone()).partyId)
    await removeAction(world.as('coordinator'), { id, version: 1 })
    expect(await remind()).toBe(0)
  })

  it('whose membership ended', async () => {
    const { accountId, partyId } = await someone()
    await action(partyId)
    await endMembership(accountId, 'service')
    expect(await remind()).toBe(0)
  })

  it.each(['parent', 'confidant'] as const)('who is a %s', async (role) => {
    const { accountId, partyId } = await someone({ role })
    await action(partyId)
    await endMembership(accountId, 'service')
    expect(await remind()).toBe(0)
  })

  it('who is a parent, also when they do something else besides', async () => {
    await action((await someone({ role: 'parent' })).partyId)
    expect(await remind()).toBe(0)
  })

  it('where a service without an account pulls an action, or nobody does', async () => {
    const { partyId } = await registerParty(world.as('coordinator'), {
      name: `Jeugd ${newIdentifier()}`,
      kind: 'service',
    })
    await action(partyId)
    await addAction(world.as('coordinator'), { objectiveId, title: 'Van niemand', endsOn: '2026-11-30' })
    expect(await remind()).toBe(0)
  })

  it('in another municipality', async () => {
    const there = world.neighbourAtHome
    const { partyId } = await someone({ call: there })
    await addAction(there, { ...fields(partyId, '2026-11-30'), objectiveId: elsewhereId })
    expect([await remind(), await mails(), await mails(there)]).toEqual([0, [], []])
    expect((await sendReminders({ ...there, actor: world.system.actor }, {})).mails).toBe(1)
    expect([(await mails()).length, (await mails(there)).length]).toEqual([0, 1])
  })
})
