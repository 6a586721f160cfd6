import { sql, type SQL } from 'drizzle-orm'
import { aboutFile, holdPlanFile, isItsBatch, isPlanFile } from '#src/action/plan-files/plan-file-queries.ts'
import type { CycleItem } from '#src/action/plan-files/policy-cycle.ts'
import type { CycleFound } from '#src/action/plan-files/policy-cycle-found.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { planBatches } from '#src/action/plan/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

const part = <Name extends keyof CycleFound>(name: Name): SQL<CycleFound[Name]> =>
  sql<CycleFound[Name]>`${planFiles.found} -> ${sql.raw(`'${name}'`)}`

/** A file, with the items of the report that was chosen: a file may hold those of hundreds of authorities. */
export async function getCycleFile(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({
      ...aboutFile,
      reports: part('reports'),
      report: part('report'),
      items: sql<CycleItem[]>`coalesce(${part('items')} -> (${planFiles.found} ->> 'report')::int, '[]')`,
      lines: part('lines'),
      lineCount: part('lineCount'),
      chosen: part('chosen'),
      kept: part('kept'),
    })
    .from(planFiles)
    .leftJoin(planBatches, isItsBatch)
    .where(isPlanFile(ctx, 'policy-cycle', id))
  const { reports, report, ...file } = found(row)
  return { ...file, reports, place: report, report: report === null ? null : (reports[report] ?? null) }
}
export type CycleFile = Awaited<ReturnType<typeof getCycleFile>>

/** Keeps a file as it is for whoever decides about it, until this transaction ends. Errors: not found. */
export async function holdCycleFile(ctx: Context, id: string): Promise<CycleFile> {
  await holdPlanFile(ctx, 'policy-cycle', id)
  return getCycleFile(ctx, id)
}
