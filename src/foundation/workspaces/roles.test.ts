import { describe, expect, it, test } from 'vitest'
import {
  mayAppoint,
  mayFollowPolicy,
  mayLookInside,
  mayManageWorkspace,
  mayRunInstallation,
} from '#src/foundation/workspaces/policy.ts'
import { foremostRole, holds, isMember, roles, type Role } from '#src/foundation/workspaces/roles.ts'
import { nobody, type Actor, type ScopedRole } from '#src/platform/context.ts'

const whole = (role: Role): ScopedRole => ({ role, scopeKind: 'workspace', scopeId: null })
const inBody = (role: Role): ScopedRole => ({ role, scopeKind: 'body', scopeId: 'a body' })
const person = (held: ScopedRole[], administrator = false): Actor => ({
  kind: 'person',
  accountId: 'x',
  name: 'Noor',
  administrator,
  roles: held,
})
const system: Actor = { kind: 'system', onBehalfOf: null }

describe('who may', () => {
  const rules = { mayLookInside, mayFollowPolicy, mayManageWorkspace }
  const allowed: Record<keyof typeof rules, readonly Role[]> = {
    mayLookInside: roles.filter((role) => role !== 'parent' && role !== 'confidant'),
    mayFollowPolicy: roles.filter((role) => !['parent', 'confidant', 'publisher'].includes(role)),
    mayManageWorkspace: ['administrator', 'coordinator'],
  }
  const grid = (['mayLookInside', 'mayFollowPolicy', 'mayManageWorkspace'] as const).flatMap((rule) =>
    roles.map((role) => ({ rule, role, may: allowed[rule].includes(role) })),
  )

  it.each(grid)('$rule: $role is $may', ({ rule, role, may }) => {
    expect(rules[rule](person([whole(role)]))).toBe(may)
    expect(rules[rule](person([inBody(role)]))).toBe(false)
  })

  it.each(['mayLookInside', 'mayFollowPolicy', 'mayManageWorkspace'] as const)(
    '%s: the system may, nobody and a stranger may not',
    (rule) => {
      expect([system, nobody, person([])].map(rules[rule])).toEqual([true, false, false])
    },
  )

  it('whoever runs the installation is told by the account, not by a role in a municipality', () => {
    expect(mayRunInstallation(person([], true))).toBe(true)
    expect(mayRunInstallation(person(roles.map(whole)))).toBe(false)
    expect([system, nobody].map(mayRunInstallation)).toEqual([true, false])
  })

  it('running the installation opens no municipality', () => {
    expect([mayLookInside, mayManageWorkspace].map((rule) => rule(person([], true)))).toEqual([false, false])
  })
})

test.each([
  ['administrator', ['administrator']],
  ['publisher', []],
  ...roles
    .filter((role) => role !== 'administrator' && role !== 'publisher')
    .map((role) => [role, ['administrator', 'coordinator']] as const),
] as const)('%s is a role that %j may give, and nobody below', (given, may) => {
  const givers = roles.filter((role) => mayAppoint(person([whole(role)]), given))
  expect(givers).toEqual(may)
  expect([system, nobody, person([], true)].map((actor) => mayAppoint(actor, given))).toEqual([
    true,
    false,
    false,
  ])
})

test('one of several roles is enough, and a role that we do not know is none', () => {
  expect(holds(person([whole('parent'), whole('chair')]), 'coordinator', 'chair')).toBe(true)
  expect(holds(person([{ role: 'mayor', scopeKind: 'workspace', scopeId: null }]), ...roles)).toBe(false)
})

test('a member has any role, over the whole or over one thing', () => {
  expect([person([inBody('chair')]), person([whole('parent')]), person([]), nobody].map(isMember)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('somebody is introduced by the first of their roles in the order of the roadmap', () => {
  expect(foremostRole(person([whole('service'), whole('coordinator'), inBody('chair')]))).toBe('coordinator')
  expect(foremostRole(person([]))).toBeUndefined()
  expect(foremostRole(nobody)).toBeUndefined()
})
