import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { changingDomains } from '#src/foundation/library/commands.ts'
import { domainUses, holdRowsIn, usesOfDomain } from '#src/foundation/library/domain-use-queries.ts'
import { removePolicyDomainInput } from '#src/foundation/library/forms.ts'
import { domainProblem } from '#src/foundation/library/messages.ts'
import { getDomainRow, holdDomain, listDomainRows } from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { remove, reviseMany, unchangedSince } from '#src/platform/history.ts'

/** Everything that lies in one domain comes to lie in another; gives how many that were. */
async function moveAll(ctx: Context, from: string, to: string): Promise<number> {
  let moved = 0
  for (const use of domainUses()) {
    let rows = await holdRowsIn(ctx, use, from)
    while (rows.length > 0) {
      await reviseMany(
        ctx,
        use.table,
        rows.map((row) => ({ row, fields: { domainId: to } })),
      )
      moved += rows.length
      rows = await holdRowsIn(ctx, use, from)
    }
  }
  return moved
}

/** Errors: a problem beside the choice, when nothing was chosen or it is not in the list any more. */
async function movedElsewhere(ctx: Context, id: string, to: string | null): Promise<number> {
  if (to === null) throw new Refusal('invalid', domainProblem('choose-where'), {}, 'moveTo')
  if (to === id || !(await holdDomain(ctx, to, 'share')))
    throw new Refusal('invalid', domainProblem('not-in-list'), {}, 'moveTo')
  return moveAll(ctx, id, to)
}

/** The places after one that is gone: nobody changed those domains, so they stay the version they are. */
const closeGap = (ctx: Context, after: number) =>
  ctx.db
    .update(policyDomains)
    .set({ position: sql`${policyDomains.position} - 1` })
    .where(
      and(
        eq(policyDomains.workspaceId, workspaceOf(ctx).id),
        isNull(policyDomains.deletedAt),
        gt(policyDomains.position, after),
      ),
    )

/**
 * Takes a domain out of the list. What lies in it goes to another domain first, in the same transaction; without a
 * choice of which, a domain in which something lies stays.
 */
export const removePolicyDomain = command(
  'policy-domain.removed',
  removePolicyDomainInput,
  async (ctx, { id, version, moveTo }) => {
    allow(mayManageWorkspace(ctx.actor))
    await changingDomains(ctx)
    // Whoever just puts something in it is waited for; whoever comes after that finds it gone.
    await holdDomain(ctx, id, 'update')
    const domain = await getDomainRow(ctx, id)
    unchangedSince(domain, version)
    if ((await listDomainRows(ctx)).length === 1)
      throw new Refusal('conflict', domainProblem('one-must-stay'))
    const isUsed = (await usesOfDomain(ctx, id)).length > 0
    const moved = isUsed ? await movedElsewhere(ctx, id, moveTo) : 0
    await remove(ctx, policyDomains, domain)
    await closeGap(ctx, domain.position)
    return { domainId: id, moved }
  },
)
