import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import type { Actor } from '#src/platform/context.ts'

export const mayShapeTrajectory = (actor: Actor): boolean => mayManageWorkspace(actor)
