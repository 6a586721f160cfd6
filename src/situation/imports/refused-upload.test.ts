import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { files } from '#src/platform/files/tables.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

let world: World
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  const site = openSite(world, { environment: { KANSRIJK_UPLOAD_LIMIT_MB: '1' } })
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

function send(field: string, content: BlobPart): Promise<Response> {
  const body = new FormData()
  body.set('_key', newIdentifier())
  body.set(field, new File([content], 'cijfers.csv', { type: 'text/csv' }))
  return coordinator.post('/turnhout/situatie/inlezen', body)
}
const keptFiles = () => world.read((ctx) => ctx.db.$count(files))

describe('a file that is refused leaves nothing behind', () => {
  it.each([
    ['because it came in another field', 422, 'photo', 'indicator;jaar\nx;2020'],
    ['because it is larger than it may be', 413, 'fileId', 'x'.repeat(1_000_001)],
  ])('%s', async (_why, status, field, content) => {
    const response = await send(field, content)
    expect(response.status).toBe(status)
    expect(await keptFiles()).toBe(0)
  })

  it('and one that fits stays', async () => {
    const table =
      'indicator;gebied;jaar;waarde;bron\ngeboorten in kansarme gezinnen;Turnhout;2015;20;Opgroeien\n'
    expect((await send('fileId', table)).status).toBe(303)
    expect(await keptFiles()).toBe(1)
  })
})
