import { and, asc, eq, isNull } from 'drizzle-orm'
import { shippedDomains } from '#src/foundation/library/shipped-domains.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

export type PolicyDomain = { id: string; position: number; name: string }

const shippedName = new Map(shippedDomains.map((domain) => [domain.code, domain.name]))

/** What the workspace calls a domain; the shipped name in the reader's language when it chose no other. */
export const domainName = (domain: { code: string | null; name: string | null }, locale: Locale): string =>
  domain.name ??
  (domain.code === null ? undefined : shippedName.get(domain.code)?.[locale]) ??
  domain.code ??
  ''

export async function listPolicyDomains(ctx: Context): Promise<PolicyDomain[]> {
  const rows = await ctx.db
    .select()
    .from(policyDomains)
    .where(and(eq(policyDomains.workspaceId, workspaceOf(ctx).id), isNull(policyDomains.deletedAt)))
    .orderBy(asc(policyDomains.position), asc(policyDomains.id))
    .limit(200)
  return rows.map((row) => ({ id: row.id, position: row.position, name: domainName(row, ctx.locale) }))
}

/** Identifiers of the shipped domains in this workspace, by their code. */
export async function domainIds(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .select({ id: policyDomains.id, code: policyDomains.code })
    .from(policyDomains)
    .where(and(eq(policyDomains.workspaceId, workspaceOf(ctx).id), isNull(policyDomains.deletedAt)))
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const])))
}
