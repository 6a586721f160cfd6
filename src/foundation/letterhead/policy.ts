import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { isMember } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'

export const mayShapeLetterhead = (actor: Actor): boolean => mayManageWorkspace(actor)

/** It stands above every page, so whoever has a page here sees it. */
export const maySeeLetterhead = (actor: Actor): boolean => isMember(actor)
