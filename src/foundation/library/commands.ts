import { z } from 'zod'
import { shippedDomains } from '#src/foundation/library/shipped-domains.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { command } from '#src/platform/command.ts'
import { allow } from '#src/platform/errors.ts'
import { newRow } from '#src/platform/history.ts'

/** Gives a new workspace the shipped domains, each free to be renamed. */
export const adoptPolicyDomains = command('policy-domains.adopted', z.object({}), async (ctx) => {
  allow(mayManageWorkspace(ctx.actor))
  const rows = shippedDomains.map(({ code }, place) => ({
    ...newRow(ctx),
    code,
    name: null,
    position: place + 1,
  }))
  await ctx.db.insert(policyDomains).values(rows)
  return { adopted: rows.length }
})
