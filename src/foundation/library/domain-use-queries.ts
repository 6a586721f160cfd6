import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { shownOfEach } from '#src/foundation/library/domain.ts'
import { broughtAlong } from '#src/platform/brought-along.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

type Column = 'workspaceId' | 'id' | 'version' | 'updatedAt' | 'deletedAt' | 'domainId'

/** One thing that lies in a domain, in words and with its page. */
export type LyingIn = { words: string; href: string }

/** What a later folder keeps in the domains. */
export type DomainUse = {
  /** Whose live rows lie in a domain, each with a history. */
  table: PgTable & Record<Column, AnyPgColumn>
  /** So many of them, in words: "3 doelen". */
  words: (count: number, locale: Locale) => string
  /** The first few that lie in a domain, in the order in which people know them. */
  first: (ctx: Context, domainId: string, limit: number) => Promise<LyingIn[]>
}

const uses = broughtAlong<DomainUse>('what lies in a policy domain')

/** A later folder knows what lies in a domain, this one does not: each brings its own. */
export const defineDomainUse = uses.bring

/** What capabilities keep in the domains, in the order of their names. */
export const domainUses = (): DomainUse[] => [...uses.byName().values()]

const lies = (ctx: Context, { table }: DomainUse) =>
  and(eq(table.workspaceId, workspaceOf(ctx).id), isNull(table.deletedAt))

const countPerDomain = (ctx: Context, use: DomainUse) =>
  ctx.db
    .select({ domainId: sql<string>`${use.table.domainId}`, count: sql<number>`count(*)::int` })
    .from(use.table as PgTable)
    .where(and(lies(ctx, use), isNotNull(use.table.domainId)))
    .groupBy(use.table.domainId)

/** In words how many of each lie in a domain; a domain in which nothing lies is not there. */
export async function usePerDomain(ctx: Context): Promise<ReadonlyMap<string, string[]>> {
  const words = new Map<string, string[]>()
  for (const use of domainUses())
    for (const { domainId, count } of await countPerDomain(ctx, use))
      words.set(domainId, [...(words.get(domainId) ?? []), use.words(count, ctx.locale)])
  return words
}

/** What lies in a domain: how many in words, the first few, and how many more there are. */
export type UseOfDomain = { words: string; first: LyingIn[]; more: number }

export async function usesOfDomain(ctx: Context, domainId: string): Promise<UseOfDomain[]> {
  const found: UseOfDomain[] = []
  for (const use of domainUses()) {
    const count = (await countPerDomain(ctx, use)).find((one) => one.domainId === domainId)?.count ?? 0
    const first = await use.first(ctx, domainId, shownOfEach)
    if (count > 0) found.push({ words: use.words(count, ctx.locale), first, more: count - first.length })
  }
  return found
}

/** So many are moved before the next ones are asked for. */
const atOnce = 500

/** A row of whatever lies in domains, whole: with all that its own capability keeps in it. */
export type RowInDomain = { id: string; version: number; domainId: string }

/** Rows that lie in a domain, each kept away from anybody else until this transaction ends. */
export const holdRowsIn = (ctx: Context, use: DomainUse, domainId: string): Promise<RowInDomain[]> =>
  ctx.db
    .select()
    .from(use.table as PgTable)
    .where(and(lies(ctx, use), eq(use.table.domainId, domainId)))
    .orderBy(asc(use.table.id))
    .limit(atOnce)
    .for('update')
    // What a table has to be to bring its rows here says that these columns are there.
    .then((rows) => rows as unknown as RowInDomain[])
