import { holds } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

/** Whoever leads the trajectory may decide not to follow advice, and says why. */
export const mayWaiveAdvice = (actor: Actor): boolean =>
  actor.kind === 'system' || holds(actor, 'coordinator', 'facilitator', 'chair')
