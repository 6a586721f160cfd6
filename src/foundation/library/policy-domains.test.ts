import { afterAll, beforeAll, expect, test } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { adoptPolicyDomains } from '#src/foundation/library/commands.ts'
import { domainIds, domainName, listPolicyDomains } from '#src/foundation/library/queries.ts'
import { shippedDomains } from '#src/foundation/library/shipped-domains.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const names = async (locale: 'nl' | 'fr' | 'en') =>
  (await world.read(listPolicyDomains, { ...world.as('coordinator'), locale })).map(({ name }) => name)

test('the twelve shipped domains stand in their order, each in the language of the reader', async () => {
  expect(shippedDomains).toHaveLength(12)
  for (const locale of ['nl', 'fr', 'en'] as const) {
    expect(await names(locale)).toEqual(shippedDomains.map(({ name }) => name[locale]))
  }
})

test('every shipped domain has a code of its own and says where it comes from', () => {
  expect(new Set(shippedDomains.map(({ code }) => code)).size).toBe(12)
  expect(shippedDomains.filter(({ source }) => !/^(own choice|00[0-4]:\d+)/.test(source))).toEqual([])
})

test('domains that are there already are left alone, one that is missing is added', async () => {
  expect(await adoptPolicyDomains(world.as('coordinator'), {})).toEqual({ adopted: 0 })
  const ids = await world.read(domainIds)
  await world.database.write({ workspace: world.workspace.id, account: null }, (db) =>
    db.delete(policyDomains).where(and(eq(policyDomains.id, ids.get('food') ?? ''))),
  )
  expect(await adoptPolicyDomains(world.as('coordinator'), {})).toEqual({ adopted: 1 })
  expect(await names('nl')).toHaveLength(12)
})

test('a domain has the name that the workspace gave it, then the shipped one', () => {
  expect(domainName({ code: 'education', name: 'School en vorming' }, 'fr')).toBe('School en vorming')
  expect(domainName({ code: 'education', name: null }, 'fr')).toBe('Enseignement')
  expect(domainName({ code: null, name: 'Eigen domein' }, 'nl')).toBe('Eigen domein')
  expect(domainName({ code: 'from-later', name: null }, 'nl')).toBe('from-later')
})

test('domains of another municipality are not ours', async () => {
  const [ours, theirs] = [await world.read(domainIds), await world.read(domainIds, world.neighbourAtHome)]
  expect([...theirs.values()].filter((id) => [...ours.values()].includes(id))).toEqual([])
})
