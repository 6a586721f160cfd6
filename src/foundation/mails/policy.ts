import { mayFollowPolicy, mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import type { Actor } from '#src/platform/context.ts'

/** Everybody may read what was sent to themselves. */
export const mayReadOwnMails = mayFollowPolicy

/** Passes on what no mail server could bring. */
export const mayReadAllMails = (actor: Actor): boolean => mayReadOwnMails(actor) && mayManageWorkspace(actor)
