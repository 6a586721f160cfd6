import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { remindEverywhere, remindHourly } from '#src/doors/remind.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { accountOf, type Call } from '#src/platform/context.ts'
import { openDatabase } from '#src/platform/db.ts'
import { outgoingMails } from '#src/platform/mail/tables.ts'
import { auditEntries } from '#src/platform/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { openSite } from '#tests/rules/site.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const places = () => [world.as('coordinator'), world.neighbourAtHome]
const mailsAt = (call: Call) => world.read(({ db }) => db.$count(outgoingMails), call)
const auditAt = (call: Call) => world.read(({ db }) => db.$count(auditEntries), call)
const household = () => ({ ...openSite(world).installation, clock: () => world.system.now })

async function endingAction(call: Call): Promise<void> {
  const accountId = accountOf(call.actor) ?? undefined
  const { partyId } = await registerParty(call, {
    name: `Noor ${call.workspace?.slug}`,
    kind: 'person',
    accountId,
  })
  const { objectiveId } = await addGoal(call)
  await addAction(call, { objectiveId, title: 'Een club', endsOn: '2026-11-30', ownerId: partyId })
}

test('reminders go out in every workspace, and nothing is written where there is nothing to say', async () => {
  for (const call of places()) await endingAction(call)
  await Promise.all([remindEverywhere(household()), remindEverywhere(household())])
  expect(await Promise.all(places().map(mailsAt))).toEqual([1, 1])
  const before = await Promise.all(places().map(auditAt))
  await remindEverywhere(household())
  expect(await Promise.all(places().map(auditAt))).toEqual(before)
})

test('reminding stops when it is asked to', async () => {
  const there = world.neighbourAtHome
  await addAction(there, {
    ...(await addGoal(there)),
    title: 'Nog een club',
    endsOn: '2026-11-29',
    newOwner: 'Sam',
  })
  await remindEverywhere(household(), AbortSignal.abort())
  expect(await mailsAt(there)).toBe(1)
})

test('a day without a database is noted, and reminding goes on', async () => {
  const { installation, log } = openSite(world)
  const database = openDatabase({ host: '/nowhere' })
  const reminding = remindHourly({ ...installation, database }, 20)
  await vi.waitFor(() => expect(log.length).toBeGreaterThan(1), 5000)
  await reminding.end()
  await database.close()
  expect(log[0]).toMatchObject({ msg: 'reminders were not sent', level: 50 })
})
