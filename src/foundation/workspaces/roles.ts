import type { Actor, ScopedRole } from '#src/platform/context.ts'

/**
 * What somebody is in a workspace, by the roles of the roadmap (source 003); and who keeps published statistics, in the
 * workspace of those.
 */
export const roles = [
  'administrator',
  'coordinator',
  'facilitator',
  'chair',
  'steering-member',
  'working-group-chair',
  'working-group-member',
  'service',
  'alderman',
  'parent',
  'confidant',
  'publisher',
] as const
export type Role = (typeof roles)[number]

export const scopeKinds = ['workspace', 'body', 'parent'] as const
export type ScopeKind = (typeof scopeKinds)[number]

const rolesOf = (actor: Actor): readonly ScopedRole[] => (actor.kind === 'person' ? actor.roles : [])

/** Holds one of these roles, over the whole workspace. */
export const holds = (actor: Actor, ...wanted: Role[]): boolean =>
  rolesOf(actor).some(
    ({ role, scopeKind }) => scopeKind === 'workspace' && wanted.some((want) => want === role),
  )

/** Has any role in this workspace at all. */
export const isMember = (actor: Actor): boolean => actor.kind === 'system' || rolesOf(actor).length > 0

/** Whoever runs a workspace is introduced by the other role that they hold, if any. */
const introduced: readonly Role[] = [...roles.filter((role) => role !== 'administrator'), 'administrator']

/** The role by which a person is introduced: the first of the list above that they hold. */
export const foremostRole = (actor: Actor): Role | undefined =>
  introduced.find((role) => rolesOf(actor).some((held) => held.role === role))
