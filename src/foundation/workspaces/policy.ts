import { holds, isMember, type Role } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

/** Everybody with a role but parents and their confidants, who have pages of their own. */
export const insiders: readonly Role[] = [
  'administrator',
  'coordinator',
  'facilitator',
  'chair',
  'steering-member',
  'working-group-chair',
  'working-group-member',
  'service',
  'alderman',
  'publisher',
]

export const mayLookInside = (actor: Actor): boolean =>
  isMember(actor) && (actor.kind === 'system' || holds(actor, ...insiders))

/** Follows what a municipality does about child poverty. Whoever keeps published statistics has only those. */
export const mayFollowPolicy = (actor: Actor): boolean => mayLookInside(actor) && !holds(actor, 'publisher')

/** Runs the installation: opens workspaces for municipalities. */
export const mayRunInstallation = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && actor.administrator)

export const mayManageWorkspace = (actor: Actor): boolean =>
  actor.kind === 'system' || holds(actor, 'administrator', 'coordinator')

/**
 * A coordinator gives every role of a municipality but the one above: only an administrator makes an administrator.
 * Who keeps published statistics comes with running the installation, and is given by nobody.
 */
export function mayAppoint(actor: Actor, role: Role): boolean {
  if (role === 'publisher') return actor.kind === 'system'
  return role === 'administrator'
    ? actor.kind === 'system' || holds(actor, 'administrator')
    : mayManageWorkspace(actor)
}
