import { isSameName, mostDomains } from '#src/foundation/library/domain.ts'
import {
  addPolicyDomainInput,
  adoptPolicyDomainsInput,
  movePolicyDomainInput,
  renamePolicyDomainInput,
} from '#src/foundation/library/forms.ts'
import { domainProblem } from '#src/foundation/library/messages.ts'
import {
  domainName,
  getAnyDomainRow,
  getDomainRow,
  listDomainRows,
  listMissingDomains,
  namesOf,
  shippedDomain,
  type PolicyDomainRow,
} from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { command } from '#src/platform/command.ts'
import type { Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, revise, unchangedSince } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

/** The list is changed by one after the other: names stay different, and places without a gap. */
export const changingDomains = (ctx: Context): Promise<void> => oneAtATime(ctx, 'policy domains')

type Called = Pick<PolicyDomainRow, 'code' | 'name'>

/** Errors: conflict, with the name that the other domain has in the reader's language. */
function refuseTakenName(ctx: Context, domain: Called, others: readonly PolicyDomainRow[]): void {
  const wanted = namesOf(domain)
  const other = others.find((row) => namesOf(row).some((name) => wanted.some((own) => isSameName(own, name))))
  if (!other) return
  const called = domainName(other, ctx.locale)
  throw new Refusal('conflict', domainProblem('name-taken'), { called }, 'name')
}

function refuseTooMany(domains: number): void {
  if (domains > mostDomains) throw new Refusal('invalid', domainProblem('too-many'), { max: mostDomains })
}

/**
 * Gives a workspace the shipped domains that are not in its list, or one of them: the very one that was taken out, with
 * its own name and history, or a new one that is free to be renamed.
 */
export const adoptPolicyDomains = command(
  'policy-domains.adopted',
  adoptPolicyDomainsInput,
  async (ctx, { code }) => {
    allow(mayManageWorkspace(ctx.actor))
    await changingDomains(ctx)
    const listed = await listDomainRows(ctx)
    const missing = await listMissingDomains(ctx)
    const asked = missing.filter(({ shipped }) => code === null || shipped.code === code)
    refuseTooMany(listed.length + asked.length)
    const back = asked.map(({ shipped, row }, place) => ({
      row,
      code: shipped.code,
      name: row?.name ?? null,
      position: listed.length + place + 1,
    }))
    for (const domain of back) refuseTakenName(ctx, domain, listed)
    for (const { row, position } of back)
      if (row) await revise(ctx, policyDomains, row, { deletedAt: null, position })
    const fresh = back.flatMap(({ row, ...fields }) => (row ? [] : [{ ...newRow(ctx), ...fields }]))
    if (fresh.length > 0) await ctx.db.insert(policyDomains).values(fresh)
    return { adopted: asked.length }
  },
)

/** Adds a domain of the workspace's own, as the last one. */
export const addPolicyDomain = command('policy-domain.added', addPolicyDomainInput, async (ctx, { name }) => {
  allow(mayManageWorkspace(ctx.actor))
  await changingDomains(ctx)
  const others = await listDomainRows(ctx)
  refuseTooMany(others.length + 1)
  const domain = { ...newRow(ctx), code: null, name, position: others.length + 1 }
  refuseTakenName(ctx, domain, others)
  await create(ctx, policyDomains, domain)
  return { domainId: domain.id }
})

/** Errors: conflict where somebody took it away meanwhile, so that what was typed is not lost. */
export const renamePolicyDomain = command(
  'policy-domain.renamed',
  renamePolicyDomainInput,
  async (ctx, { id, version, name }) => {
    allow(mayManageWorkspace(ctx.actor))
    await changingDomains(ctx)
    const domain = await getAnyDomainRow(ctx, id)
    if (domain.deletedAt !== null) throw new Refusal('conflict', domainProblem('removed-meanwhile'))
    unchangedSince(domain, version)
    const shipped = shippedDomain(domain)
    if (name === null && !shipped) throw new Refusal('invalid', domainProblem('own-needs-name'), {}, 'name')
    // Whoever writes the shipped name gets it back in all languages.
    const own = name === shipped?.name[ctx.locale] ? null : name
    const others = (await listDomainRows(ctx)).filter((row) => row.id !== id)
    refuseTakenName(ctx, { code: domain.code, name: own }, others)
    const language = own === null ? domain.language : ctx.locale
    await revise(ctx, policyDomains, domain, { name: own, language })
    return { domainId: id }
  },
)

/** Changes places with the one before or after it; the first and the last stay where they are. */
export const movePolicyDomain = command(
  'policy-domain.moved',
  movePolicyDomainInput,
  async (ctx, { id, version, to }) => {
    allow(mayManageWorkspace(ctx.actor))
    await changingDomains(ctx)
    const domain = await getDomainRow(ctx, id)
    unchangedSince(domain, version)
    const rows = await listDomainRows(ctx)
    const place = rows.findIndex((row) => row.id === id)
    const other = rows[to === 'earlier' ? place - 1 : place + 1]
    if (other) {
      await revise(ctx, policyDomains, domain, { position: other.position })
      await revise(ctx, policyDomains, other, { position: domain.position })
    }
    return { domainId: id }
  },
)
