import { holds } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

export const mayShapeVision = (actor: Actor): boolean =>
  actor.kind === 'system' || holds(actor, 'coordinator', 'facilitator', 'chair')
