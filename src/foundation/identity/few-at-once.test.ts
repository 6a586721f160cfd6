import { createHook } from 'node:async_hooks'
import { setImmediate as soon } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { passwordCheck } from '#src/foundation/identity/sign-in.ts'
import { Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
})
afterAll(() => world.close())

const notOurs = { hash: 'no hash of ours', password: 'vier woorden na elkaar' }

test('two passwords are checked at once, and the others after them', async () => {
  let begun = 0
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'SCRYPTREQUEST') begun += 1
    },
  }).enable()
  const hash = await passwordCheck.hash(notOurs.password)
  begun = 0
  const checks = Promise.all(
    Array.from({ length: 5 }, () => passwordCheck.verify({ hash, password: notOurs.password })),
  )
  await soon()
  expect(begun).toBe(2)
  expect(await checks).toEqual([true, true, true, true, true])
  expect(begun).toBe(5)
  hook.disable()
})

/** Keeps as many busy or waiting as may be, so that whoever comes is one too many; gives what ends it. */
function keepFull(): () => Promise<unknown> {
  let goesOn = true
  const ask = async (check: () => Promise<unknown>) => {
    while (goesOn) await check().catch((error: unknown) => (error instanceof Refusal ? soon() : undefined))
  }
  const slow = Array.from({ length: 6 }, () => ask(() => passwordCheck.hash('x')))
  const quick = Array.from({ length: 96 }, () => ask(() => passwordCheck.verify(notOurs)))
  return () => {
    goesOn = false
    return Promise.all([...slow, ...quick])
  }
}

test('a hundred wait; who comes then is refused, and may try again when they are through', async () => {
  const waiting = Promise.allSettled(Array.from({ length: 105 }, () => passwordCheck.verify(notOurs)))
  const codes = (await waiting).map((each) => each.status === 'rejected' && each.reason.code)
  expect(codes.filter((code) => code === 'identity.too-many-at-once')).toHaveLength(3)
  await expect(passwordCheck.hash('x')).resolves.toContain(':')
})

test('on both pages to sign in on it is said in words, and nothing that was typed is lost', async () => {
  const end = keepFull()
  const fields = { email: 'els@turnhout.example', password: notOurs.password }
  const refused = await site.visitor().post('/aanmelden', fields)
  const waits = await site.visitor().post('/turnhout/wie-doet-mee/nieuw', {
    name: 'Wacht even',
    _key: newIdentifier(),
    _email: fields.email,
    _password: fields.password,
  })
  await end()
  for (const response of [refused, waits]) {
    const html = await response.text()
    expect(response.status).toBe(429)
    expect(html).toContain('Er melden zich nu te veel mensen tegelijk aan.')
    expect(html).toContain(`value="${fields.email}"`)
    expect(html).not.toContain(fields.password)
    if (response === waits) expect(html).toContain('value="Wacht even"')
  }
})
