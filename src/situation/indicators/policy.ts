import { holds } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

/** Who brings figures and takes them back, of a municipality or for everybody. Whoever may look inside the workspace may read them. */
export const mayKeepFigures = (actor: Actor): boolean =>
  actor.kind === 'system' || holds(actor, 'coordinator', 'facilitator', 'publisher')
