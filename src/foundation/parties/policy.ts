import { holds } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

export const mayRegisterParty = (actor: Actor): boolean =>
  actor.kind === 'system' ||
  holds(actor, 'administrator', 'coordinator', 'facilitator', 'working-group-chair')
