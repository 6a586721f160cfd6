import { parties } from '#src/foundation/parties/tables.ts'
import { withoutValues } from '#src/platform/log.ts'
import { openWorld } from '#tests/builders.ts'
import { expect, test } from 'vitest'

test('a statement that fails reaches the log without what somebody wrote', async () => {
  const world = await openWorld()
  const row = {
    workspaceId: world.workspace.id,
    id: world.trajectoryId,
    kind: 'person' as const,
    name: 'Noor Aerts',
  }
  // A row without its language: the database names the whole row in its complaint.
  const incomplete = { ...row, createdAt: new Date(0), updatedAt: new Date(0), language: null as never }
  const twice = world.database.write({ workspace: world.workspace.id, account: null }, (db) =>
    db.insert(parties).values(incomplete),
  )
  const error = await twice.catch((failure: unknown) => failure)
  await world.close()
  expect(String(error)).toContain('Noor Aerts')
  const logged = withoutValues(error as Error)
  expect(logged).toMatchObject({
    code: '23502',
    message: expect.stringContaining('insert into "parties"'),
  })
  expect(logged.frames.length).toBeGreaterThan(0)
  expect(JSON.stringify(logged)).not.toContain('Noor')
})

test('another bug is logged with its message and where it happened', () => {
  expect(withoutValues(new TypeError('x is no function'))).toMatchObject({
    name: 'TypeError',
    message: 'x is no function',
    frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  })
})
