import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { roles, type Role } from '#src/foundation/workspaces/roles.ts'
import { allCommands } from '#src/platform/command.ts'
import type { Actor, Call } from '#src/platform/context.ts'
import { authorisationCases, guardedOtherwise } from '#tests/authorisation-cases.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { routesOf } from '#tests/rules/addresses.ts'
import { openSite } from '#tests/rules/site.ts'

import.meta.glob('/src/**/*commands.ts', { eager: true })

test('every command says in tests/authorisation-cases.ts who may run it, once', () => {
  const listed = [...authorisationCases.map(({ command }) => command), ...Object.keys(guardedOtherwise)]
  expect(listed.toSorted(), 'a new command needs a case, a removed one loses its case').toEqual(
    [...allCommands.keys()].toSorted(),
  )
})

test('only commands without a workspace are guarded by something else than roles', () => {
  const outside = [...allCommands].filter(([, command]) => !command.needsWorkspace).map(([name]) => name)
  expect(outside.toSorted()).toEqual(Object.keys(guardedOtherwise).toSorted())
})

const refused = { kind: 'forbidden' }
const nothingThere = /^platform\.(not-found|not-allowed|gone)$/
const outcomeOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'done',
    (error: unknown) => error,
  )

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe.each(authorisationCases.map((one) => [one.command, one] as const))(
  '%s',
  (_name, { may, attempt, elsewhere }) => {
    // Whoever is refused changes nothing, so one subject serves for all of them.
    let tried: (call: Call) => Promise<unknown>
    beforeAll(async () => {
      tried = await attempt(world)
    })

    it.each(roles.filter((role) => may.includes(role)))('%s may', async (role) => {
      expect(await outcomeOf((await attempt(world))(world.as(role)))).toBe('done')
    })

    it.each(roles.filter((role) => !may.includes(role)))('%s may not', async (role) => {
      expect(await outcomeOf(tried(world.as(role)))).toMatchObject(refused)
    })

    it('a role that is held over one thing only does not count for the whole municipality', async () => {
      const call = world.as(...may)
      if (call.actor.kind !== 'person') throw new Error('the coordinator of the world is a person')
      const actor: Actor = {
        ...call.actor,
        roles: call.actor.roles.map((held) => ({ ...held, scopeKind: 'body', scopeId: world.trajectoryId })),
      }
      expect(await outcomeOf(tried({ ...call, actor }))).toMatchObject(refused)
    })

    it('nobody and a stranger may not', async () => {
      for (const call of [world.nobody, world.stranger])
        expect(await outcomeOf(tried(call))).toMatchObject(refused)
    })

    it('a coordinator of another municipality finds nothing of ours at home', async () => {
      const outcome = await outcomeOf(tried(world.neighbourAtHome))
      const code = elsewhere === 'refused' ? expect.stringMatching(nothingThere) : elsewhere
      // What names nothing of ours they may do at home.
      expect(outcome).toEqual(
        elsewhere === 'done' ? 'done' : expect.objectContaining({ name: 'Refusal', code }),
      )
    })

    it('is refused without a workspace', async () => {
      const call: Call = { ...world.system, workspace: null }
      await expect(tried(call)).rejects.toThrow(/needs a workspace/)
    })
  },
)

test('a form or a button is offered to exactly those who may run its command', () => {
  const permissions = routesOf(openSite(world)).flatMap((route) =>
    (route.kind === 'form' || route.kind === 'button') && typeof route.permission === 'function'
      ? [{ command: route.command.command, pattern: route.pattern, permits: route.permission }]
      : [],
  )
  const differing = permissions.flatMap(({ command, pattern, permits }) => {
    const listed = authorisationCases.find((one) => one.command === command)
    const wrong = roles.filter((role: Role) => listed?.may.includes(role) !== permits(world.as(role).actor))
    return wrong.map((role) => `${pattern} and ${command} differ about a ${role}`)
  })
  expect(permissions.length).toBeGreaterThan(3)
  expect(differing).toEqual([])
})
