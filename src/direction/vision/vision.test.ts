import { afterAll, beforeAll, expect, test } from 'vitest'
import { addVisionPart, changeVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { getVisionPart, listVisionParts } from '#src/direction/vision/queries.ts'
import { mostParts } from '#src/direction/vision/vision.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const statements = async () =>
  (await world.read((ctx) => listVisionParts(ctx, world.trajectoryId))).map((part) => part.statement)

test('parts of the vision stand in the order in which they were added', async () => {
  const call = world.as('coordinator')
  await addVisionPart(call, { statement: '  Elk kind leert in zijn eigen tempo ' })
  await addVisionPart(call, { statement: 'Elk kind hoort erbij' })
  expect(await statements()).toEqual(['Elk kind leert in zijn eigen tempo', 'Elk kind hoort erbij'])
})

test('a changed part is its next version, and a form made from the version before is refused as stale', async () => {
  const call = world.as('facilitator')
  const { visionPartId: id } = await addVisionPart(call, { statement: 'Gezinnen staan er niet alleen voor' })
  await changeVisionPart(call, { id, version: 1, statement: 'Geen gezin staat er alleen voor' })
  expect(await world.read((ctx) => getVisionPart(ctx, id))).toMatchObject({ version: 2 })
  await expect(changeVisionPart(call, { id, version: 1, statement: 'Iets anders' })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'platform.stale',
  })
})

test('a part that was taken away is not found any more', async () => {
  const call = world.as('chair')
  const { visionPartId: id } = await addVisionPart(call, { statement: 'Even maar' })
  await removeVisionPart(call, { id, version: 1 })
  await expect(removeVisionPart(call, { id, version: 1 })).rejects.toMatchObject({ kind: 'not-found' })
})

test('a vision without words, or of more than the limit, is not kept', async () => {
  const call = world.as('coordinator')
  await expect(addVisionPart(call, { statement: '   ' })).rejects.toMatchObject({
    issues: [{ path: ['statement'], code: 'platform.required' }],
  })
  await expect(addVisionPart(call, { statement: 'x'.repeat(301) })).rejects.toMatchObject({
    issues: [{ code: 'platform.too-long', values: { max: 300 } }],
  })
})

test('a vision has no more parts than people can keep in mind', async () => {
  const call = world.neighbourAtHome
  for (let part = 0; part < mostParts; part += 1) await addVisionPart(call, { statement: `Deel ${part}` })
  await expect(addVisionPart(call, { statement: 'Te veel' })).rejects.toMatchObject({
    code: 'vision.too-many-parts',
  })
})

test('who may not shape the vision is refused, and so is a member of another municipality', async () => {
  const { visionPartId: id } = await addVisionPart(world.as('coordinator'), { statement: 'Van ons' })
  await expect(addVisionPart(world.as('service'), { statement: 'x' })).rejects.toMatchObject({
    kind: 'forbidden',
  })
  await expect(addVisionPart(world.stranger, { statement: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
  const away = changeVisionPart(world.neighbourAtHome, { id, version: 1, statement: 'Van hen' })
  await expect(away).rejects.toMatchObject({ kind: 'not-found' })
})
