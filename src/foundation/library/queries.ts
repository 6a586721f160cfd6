import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { mostDomains } from '#src/foundation/library/domain.ts'
import { shippedDomains, type ShippedDomain } from '#src/foundation/library/shipped-domains.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { locales, type Locale } from '#src/platform/i18n/locale.ts'
import { isOneOf } from '#src/platform/sql.ts'

export type PolicyDomain = { id: string; position: number; name: string }
export type PolicyDomainRow = typeof policyDomains.$inferSelect

type Called = { code: string | null; name: string | null }

const shippedByCode = new Map(shippedDomains.map((domain) => [domain.code, domain]))

/** The domain of the shipped list that this one was made from; undefined for one of the workspace's own. */
export const shippedDomain = ({ code }: Pick<Called, 'code'>): ShippedDomain | undefined =>
  code === null ? undefined : shippedByCode.get(code)

/** What the workspace calls a domain; the shipped name in the reader's language when it chose no other. */
export const domainName = (domain: Called, locale: Locale): string =>
  domain.name ?? shippedDomain(domain)?.name[locale] ?? domain.code ?? ''

/** All that a domain is called: a shipped name is read in three languages. */
export const namesOf = (domain: Called): string[] =>
  domain.name === null ? locales.map((locale) => domainName(domain, locale)) : [domain.name]

const here = (ctx: Context) => eq(policyDomains.workspaceId, workspaceOf(ctx).id)
const inList = (ctx: Context) => and(here(ctx), isNull(policyDomains.deletedAt))

/** In their order, as they are kept. */
export const listDomainRows = (ctx: Context): Promise<PolicyDomainRow[]> =>
  ctx.db
    .select()
    .from(policyDomains)
    .where(inList(ctx))
    .orderBy(asc(policyDomains.position), asc(policyDomains.id))
    .limit(mostDomains)

export const listPolicyDomains = async (ctx: Context): Promise<PolicyDomain[]> =>
  (await listDomainRows(ctx)).map((row) => ({
    id: row.id,
    position: row.position,
    name: domainName(row, ctx.locale),
  }))

/** A domain with the one of the shipped list that it was made from. */
export type DomainInFull = PolicyDomain & {
  version: number
  /** What the workspace itself calls it. */
  ownName: string | null
  shipped: ShippedDomain | undefined
}

const inFull = (ctx: Context, row: PolicyDomainRow): DomainInFull => ({
  id: row.id,
  position: row.position,
  version: row.version,
  name: domainName(row, ctx.locale),
  ownName: row.name,
  shipped: shippedDomain(row),
})

export const listDomainsInFull = async (ctx: Context): Promise<DomainInFull[]> =>
  (await listDomainRows(ctx)).map((row) => inFull(ctx, row))

/** Also one that was taken out of the list. Errors: not found. */
export async function getAnyDomainRow(ctx: Context, id: string): Promise<PolicyDomainRow> {
  const [row] = await ctx.db
    .select()
    .from(policyDomains)
    .where(and(here(ctx), eq(policyDomains.id, id)))
  return found(row)
}

/** Errors: not found. */
export async function getDomainRow(ctx: Context, id: string): Promise<PolicyDomainRow> {
  const row = await getAnyDomainRow(ctx, id)
  return found(row.deletedAt === null ? row : undefined)
}

/** For its own page; for a form that comes back also when it was taken away meanwhile. Errors: not found. */
export const getDomainInFull = async (ctx: Context, id: string, also: 'removed' | null) =>
  inFull(ctx, await (also === 'removed' ? getAnyDomainRow : getDomainRow)(ctx, id))

/** A shipped domain that is not in the list, with what is left of it where it was taken out. */
export type MissingDomain = { shipped: ShippedDomain; row: PolicyDomainRow | undefined }

/** In the order of the shipped list. */
export async function listMissingDomains(ctx: Context): Promise<MissingDomain[]> {
  const rows = await ctx.db
    .select()
    .from(policyDomains)
    .where(and(here(ctx), isNotNull(policyDomains.code)))
    .orderBy(asc(policyDomains.updatedAt))
    .limit(200)
  const listed = new Set(rows.filter(({ deletedAt }) => deletedAt === null).map(({ code }) => code))
  return shippedDomains
    .filter(({ code }) => !listed.has(code))
    .map((shipped) => ({ shipped, row: rows.findLast(({ code }) => code === shipped.code) }))
}

/** What a missing domain is called when it comes back. */
export const nameOfMissing = ({ shipped, row }: MissingDomain, { locale }: Pick<Context, 'locale'>): string =>
  row?.name ?? shipped.name[locale]

/**
 * Keeps a domain in the list while something comes to lie in it, or anybody else away from it, until this transaction
 * ends. False: it is not in the list.
 */
export async function holdDomain(ctx: Context, id: string, against: 'share' | 'update'): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: policyDomains.id })
    .from(policyDomains)
    .where(and(inList(ctx), eq(policyDomains.id, id)))
    .for(against)
  return rows.length > 0
}

/** Keeps these domains in the list until this transaction ends; gives those of them that are in it. */
export async function holdDomains(ctx: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .select({ id: policyDomains.id })
    .from(policyDomains)
    .where(and(inList(ctx), isOneOf(policyDomains.id, ids)))
    .orderBy(policyDomains.id)
    .for('share')
  return new Set(rows.map(({ id }) => id))
}

/** Identifiers of the shipped domains in this workspace, by their code. */
export async function domainIds(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await listDomainRows(ctx)
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const])))
}
