import { and, desc, eq, gt, ne, or, sql } from 'drizzle-orm'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { filesById, readFile, readFiles } from '#src/platform/files/stored-files.ts'
import { changes } from '#src/platform/tables.ts'
import {
  readFiguresFile,
  type FileRefusal,
  type FiguresFile,
} from '#src/situation/indicators/figures-file.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { differenceFrom, type Difference } from '#src/situation/indicators/observation-queries.ts'
import { imports, observations, series } from '#src/situation/indicators/tables.ts'

export type Import = typeof imports.$inferSelect & { fileName: string; fileSize: number; by: string | null }

const maxRows = ruleValue('figure-import-rows')
const mostShown = 50
const daysUndecided = 7
/** A list of files looks into so many that wait, and into small ones: the page of a file says it of any. */
const [mostLookedInto, largestLookedInto] = [10, 200_000]

/** The last year that a figure may be about: next year, for forecasts and school years. */
export const latestYear = (ctx: Context): number => Number(today(ctx).slice(0, 4)) + 1

/** Reads a file of figures as this workspace may bring it; the demo's municipality is known in the demo only. */
function readFigures(ctx: Context, content: Uint8Array): FiguresFile | FileRefusal {
  const areas = workspaceOf(ctx).fictional ? knownAreas : knownAreas.filter(({ nis }) => !isFictional(nis))
  const reading = {
    indicators: shippedIndicators,
    areas,
    locale: ctx.locale,
    latestYear: latestYear(ctx),
    maxRows,
  }
  return readFiguresFile(content, reading)
}

export const readFiguresOf = async (ctx: Context, fileId: string): Promise<FiguresFile | FileRefusal> =>
  readFigures(ctx, await readFile(ctx, fileId))

/** Imports with what their files are called and who brought them. */
async function described(ctx: Context, rows: readonly (typeof imports.$inferSelect)[]): Promise<Import[]> {
  const [names, files] = await Promise.all([
    namesOf(
      ctx.db,
      rows.map(({ accountId }) => accountId),
    ),
    filesById(
      ctx,
      rows.map(({ fileId }) => fileId),
    ),
  ])
  return rows.map((row) => {
    const { name, size } = found(files.get(row.fileId))
    return { ...row, fileName: name, fileSize: size, by: (row.accountId && names.get(row.accountId)) ?? null }
  })
}

/** What stands in the files of imports that wait, by file. One statement, whatever their number. */
async function lookInto(
  ctx: Context,
  waiting: readonly Import[],
): Promise<ReadonlyMap<string, FiguresFile | FileRefusal>> {
  const fileIds = waiting
    .filter(({ fileSize }) => fileSize <= largestLookedInto)
    .slice(0, mostLookedInto)
    .map(({ fileId }) => fileId)
  const contents = await readFiles(ctx, fileIds)
  return new Map([...contents].map(([id, content]) => [id, readFigures(ctx, content)]))
}

/** With what stands in its file, as long as nobody decided about it; null where nobody looked. */
export type ListedImport = Import & { file: FiguresFile | FileRefusal | null }

/** The files that were read in, newest first; those that nobody decided about only for a week. */
export async function listImports(ctx: Context): Promise<ListedImport[]> {
  const aWeekAgo = new Date(ctx.now.getTime() - daysUndecided * 86_400_000)
  const rows = await ctx.db
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.workspaceId, workspaceOf(ctx).id),
        or(ne(imports.state, 'received'), gt(imports.createdAt, aWeekAgo)),
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(mostShown)
  const list = await described(ctx, rows)
  const read = await lookInto(
    ctx,
    list.filter(({ state }) => state === 'received'),
  )
  return list.map((one) => ({ ...one, file: read.get(one.fileId) ?? null }))
}

export async function getImport(ctx: Context, id: string): Promise<Import> {
  const rows = await ctx.db
    .select()
    .from(imports)
    .where(and(eq(imports.workspaceId, workspaceOf(ctx).id), eq(imports.id, id)))
  const [one] = await described(ctx, rows)
  return found(one)
}

/** A figure that an import brought and that somebody changed afterwards, so that undoing leaves it alone. */
export type ChangedSince = {
  id: string
  indicator: string
  area: string
  start: string
  months: number
  at: Date
}
export type ImportView =
  | { is: 'open'; import: Import; file: FiguresFile | FileRefusal; difference: Difference | null }
  | { is: 'decided'; import: Import; changedSince: ChangedSince[] }

/** An import as its page shows it: before it is kept what it would do, afterwards what it did. */
export async function getImportView(ctx: Context, id: string): Promise<ImportView> {
  const one = await getImport(ctx, id)
  if (one.state !== 'received') {
    return {
      is: 'decided',
      import: one,
      changedSince: one.state === 'undone' ? await listChangedSince(ctx, id) : [],
    }
  }
  const file = await readFiguresOf(ctx, one.fileId)
  const figures = file.ok ? file.lines.map(({ figure }) => figure) : []
  return { is: 'open', import: one, file, difference: file.ok ? await differenceFrom(ctx, figures) : null }
}

/** What an import brought and others changed before it was undone. */
async function listChangedSince(ctx: Context, importId: string): Promise<ChangedSince[]> {
  const workspace = workspaceOf(ctx).id
  const { rows } = await ctx.db.execute<Omit<ChangedSince, 'at'> & { at: string }>(sql`
    select o.id, s.indicator, o.area, o.period_start::text as start, o.period_months as months, max(c.at) as at
    from ${changes} c
    join ${observations} o on o.workspace_id = ${workspace} and o.id = c.row_id and o.deleted_at is null
    join ${series} s on s.workspace_id = ${workspace} and s.id = o.series_id
    where c.workspace_id = ${workspace} and c.subject = 'observations' and c.before ->> 'importId' = ${importId}
    group by o.id, s.indicator, o.area, o.period_start, o.period_months
    -- The undoing itself is a change of this batch: where it touched a figure nothing was left alone.
    having not bool_or(c.batch_id is not distinct from ${importId}::uuid)
    order by s.indicator, o.period_start, o.area
    limit ${mostShown}`)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}
