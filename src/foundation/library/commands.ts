import { z } from 'zod'
import { shippedDomains } from '#src/foundation/library/shipped-domains.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { command } from '#src/platform/command.ts'
import { allow } from '#src/platform/errors.ts'
import { newRow } from '#src/platform/history.ts'

/** Gives a workspace the shipped domains that it does not have yet, each free to be renamed. */
export const adoptPolicyDomains = command('policy-domains.adopted', z.object({}), async (ctx) => {
  allow(mayManageWorkspace(ctx.actor))
  const rows = shippedDomains.map(({ code }, place) => ({
    ...newRow(ctx),
    code,
    name: null,
    position: place + 1,
  }))
  const done = await ctx.db.insert(policyDomains).values(rows).onConflictDoNothing()
  return { adopted: done.rowCount ?? 0 }
})
