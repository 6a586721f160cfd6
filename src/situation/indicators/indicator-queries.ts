import { and, asc, eq, isNull } from 'drizzle-orm'
import { oncePerReading, workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicators } from '#src/situation/indicators/tables.ts'

export type AddedIndicator = typeof indicators.$inferSelect

/** Somebody wrote it in one language: it is called so in every language. */
const asWritten = (text: string) => ({ nl: text, fr: text, en: text })

const asIndicator = (row: AddedIndicator): Indicator => ({
  code: row.id,
  group: row.workspaceId === commonWorkspace ? 'published' : 'own',
  name: asWritten(row.name),
  meaning: asWritten(row.definition),
  unit: row.unit,
  kind: row.kind,
  usualSource: asWritten(row.usualSource),
  source: null,
})

/** The twelve, then those published for everybody, then the workspace's own; one statement per page. */
export const listIndicators = oncePerReading(async (ctx: Context): Promise<readonly Indicator[]> => {
  const rows = await ctx.db
    .select()
    .from(indicators)
    .where(
      and(
        isOneOf(indicators.workspaceId, [workspaceOf(ctx).id, commonWorkspace]),
        isNull(indicators.deletedAt),
      ),
    )
    .orderBy(asc(indicators.createdAt), asc(indicators.id))
  const added = rows.map(asIndicator)
  const ofGroup = (group: Indicator['group']) => added.filter((indicator) => indicator.group === group)
  return [...shippedIndicators, ...ofGroup('published'), ...ofGroup('own')]
})

/** Any of them by its code. Errors: not found. */
export const getIndicator = async (ctx: Context, code: string): Promise<Indicator> =>
  found((await listIndicators(ctx)).find((indicator) => indicator.code === code))

/** One of the workspace's own, as a form changes it. Errors: not found, also for a published one. */
export async function getOwnIndicator(ctx: Context, id: string): Promise<AddedIndicator> {
  const [row] = await ctx.db
    .select()
    .from(indicators)
    .where(
      and(
        eq(indicators.workspaceId, workspaceOf(ctx).id),
        eq(indicators.id, id),
        isNull(indicators.deletedAt),
      ),
    )
  return found(row)
}
