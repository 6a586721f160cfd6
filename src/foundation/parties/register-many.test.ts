import { afterAll, beforeAll, expect, it } from 'vitest'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { registerParties } from '#src/foundation/parties/register-many-commands.ts'
import { InvalidInput } from '#src/platform/errors.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('finds the parties of these names, and makes those that are not there yet, each once', async () => {
  const by = world.as('coordinator')
  const { partyId } = await registerParty(by, { name: 'Bib', kind: 'organisation' })
  const names = ['Chiro', 'BIB', 'chiro', 'École']
  const { partyIds } = await registerParties(by, { names, kind: 'service' })
  expect(partyIds[1]).toBe(partyId)
  expect(partyIds[0]).toBe(partyIds[2])
  const listed = await world.read(listParties)
  expect(listed.map(({ name, kind }) => [name, kind])).toEqual([
    ['Bib', 'organisation'],
    ['Chiro', 'service'],
    ['École', 'service'],
  ])
})

it('takes the same number of statements, however many they are', async () => {
  const counted = async (count: number): Promise<number> => {
    const names = Array.from({ length: count }, (_, place) => `Dienst ${count} ${place}`)
    world.statements.length = 0
    await registerParties(world.as('coordinator'), { names, kind: 'service' })
    return world.statements.length
  }
  expect(await counted(1)).toBe(await counted(40))
})

it('makes nothing without a name', async () => {
  const none = registerParties(world.as('coordinator'), { names: [' '], kind: 'service' })
  await expect(none).rejects.toThrow(InvalidInput)
})
