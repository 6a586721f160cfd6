import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeParty, registerParty } from '#src/foundation/parties/commands.ts'
import { findPartyByName, getParty, listParties } from '#src/foundation/parties/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const register = (name: string) => registerParty(world.as('coordinator'), { name, kind: 'service' })
const taken = { kind: 'conflict', code: 'parties.name-taken', field: 'name' }

test('parties stand in the list by name, capitals or not', async () => {
  const given = ['woonpunt', 'Jeugddienst', 'ateljee', 'OCMW']
  for (const name of given) await register(name)
  const names = (await world.read(listParties)).map(({ name }) => name)
  expect(names.filter((name) => given.includes(name))).toEqual(['ateljee', 'Jeugddienst', 'OCMW', 'woonpunt'])
})

test('a name is there once, whatever its capitals and spaces, and a form of letters', async () => {
  await register('Huis van het Kind')
  for (const name of ['huis van het kind', '  HUIS VAN HET KIND ']) {
    await expect(register(name)).rejects.toMatchObject(taken)
  }
  await register('Cafe\u0301')
  await expect(register('Caf\u00e9')).rejects.toMatchObject(taken)
})

test('of two who write the same name at once one is told that it is taken', async () => {
  const results = await Promise.allSettled([register('Tegelijk'), register('tegelijk'), register('TEGELIJK')])
  const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason)
  expect(refused).toEqual([expect.objectContaining(taken), expect.objectContaining(taken)])
})

test('a party keeps its own name when it is changed, and takes nobody else’s', async () => {
  const { partyId: id } = await register('Sportdienst')
  await register('Bibliotheek')
  const change = (name: string, version: number) =>
    changeParty(world.as('facilitator'), { id, version, name, kind: 'organisation' })
  await change('sportdienst', 1)
  expect(await world.read((ctx) => getParty(ctx, id))).toMatchObject({
    name: 'sportdienst',
    kind: 'organisation',
    version: 2,
  })
  await expect(change('bibliotheek', 2)).rejects.toMatchObject(taken)
})

test('two municipalities each have their own: the same name, and nothing of each other', async () => {
  await register('Samen Verder')
  await registerParty(world.neighbourAtHome, { name: 'Samen Verder', kind: 'group' })
  expect(await world.read((ctx) => findPartyByName(ctx, 'samen verder'))).toMatchObject({ kind: 'service' })
  const theirs = await world.read((ctx) => findPartyByName(ctx, 'samen verder'), world.neighbourAtHome)
  expect(theirs).toMatchObject({ kind: 'group' })
})

test('emoji, right-to-left letters and quotes are names too', async () => {
  for (const name of ['👩‍👧 Moeders', 'מרכז', `O'Brien "zorg" <b>`, 'x'.repeat(120)]) {
    const { partyId } = await register(name)
    expect(await world.read((ctx) => getParty(ctx, partyId))).toMatchObject({ name })
  }
  await expect(register('x'.repeat(121))).rejects.toMatchObject({ issues: [{ code: 'platform.too-long' }] })
})
