import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { hasAdministrator, namesOf, offersDemo } from '#src/foundation/identity/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const make = (account: { administrator?: boolean; fictional?: boolean }) =>
  world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount(
      { ...world.system, db, writing: true, auditId: null },
      { name: 'Els Claes', email: `${newIdentifier()}@x.example`, password: null, ...account },
    ),
  )
const taken = () => world.read(({ db }) => hasAdministrator(db))

test('an installation is taken when somebody real runs it: a coordinator or a person of the demo does not count', async () => {
  expect(await taken()).toBe(false)
  await make({ administrator: true, fictional: true })
  expect(await taken()).toBe(false)
  await make({ administrator: true })
  expect(await taken()).toBe(true)
})

test('in a taken installation the demo is offered only where it was asked for', async () => {
  await make({ administrator: true })
  const offered = (demo: boolean, demoStays: boolean) =>
    world.read(({ db }) => offersDemo(db, { demo, demoStays }))
  expect(await offered(true, false)).toBe(false)
  expect(await offered(true, true)).toBe(true)
  expect(await offered(false, true)).toBe(false)
})

test('names are found for those asked for, each once, and nobody is asked for nothing', async () => {
  const { accountId } = await make({})
  world.statements.length = 0
  expect(await world.read(({ db }) => namesOf(db, [null, null]))).toEqual(new Map())
  expect(world.statements).toEqual([])
  const found = await world.read(({ db }) => namesOf(db, [accountId, accountId, null, newIdentifier()]))
  expect(found).toEqual(new Map([[accountId, 'Els Claes']]))
})

test('names are asked for in the same words, however many', async () => {
  world.statements.length = 0
  for (const count of [1, 5])
    await world.read(({ db }) => namesOf(db, Array.from({ length: count }, newIdentifier)))
  const [one, five] = world.statements.filter((statement) => statement.includes('from "accounts"'))
  expect(one).toContain('= any(')
  expect(five).toBe(one)
})
