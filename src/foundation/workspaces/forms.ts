import { z } from 'zod'
import { workspaceKinds } from '#src/foundation/workspaces/workspace.ts'
import { day, identifier, text } from '#src/platform/forms/inputs.ts'
import { roles } from '#src/foundation/workspaces/roles.ts'

export const openWorkspaceInput = z.object({
  name: text(120),
  kind: z.enum(workspaceKinds),
  nis: z.array(z.string().min(1).max(10)).min(1).max(60),
  coversFrom: day(),
  fictional: z.boolean().default(false),
  /** Only the demo brings its own: it is the same on every installation. */
  id: identifier().optional(),
})

export const appointInput = z.object({ accountId: identifier(), role: z.enum(roles) })
