import { mayFollowPolicy } from '#src/foundation/workspaces/policy.ts'
import { holds } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

export const maySeePlan = mayFollowPolicy

/** Writes objectives and actions. */
export const mayWritePlan = (actor: Actor): boolean =>
  actor.kind === 'system' || holds(actor, 'coordinator', 'facilitator', 'working-group-chair')

/** Says how an action goes: whoever writes the plan, and the services that carry it out. */
export const mayReportProgress = (actor: Actor): boolean => mayWritePlan(actor) || holds(actor, 'service')
