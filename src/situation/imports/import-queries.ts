import { and, desc, eq, getTableColumns, gt, inArray, or, sql } from 'drizzle-orm'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { filesById } from '#src/platform/files/stored-files.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { changes } from '#src/platform/tables.ts'
import { rememberedBy } from '#src/situation/imports/code-choice.ts'
import type { CodeChoice, FileContents } from '#src/situation/imports/file-contents.ts'
import { headingsKey, type HowToRead } from '#src/situation/imports/how-to-read.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import { fileReadings, importChoices } from '#src/situation/imports/tables.ts'
import { importStates, isUnderWay } from '#src/situation/indicators/series.ts'
import { imports, observations, series } from '#src/situation/indicators/tables.ts'

type Reading = typeof fileReadings.$inferSelect
export type Import = typeof imports.$inferSelect & {
  fileName: string
  fileSize: number
  by: string | null
  reading: Omit<Reading, 'workspaceId' | 'id'>
}

const mostShown = 50
const daysUndecided = 7

const nothingRead: Import['reading'] = {
  layout: null,
  contents: null,
  question: null,
  how: null,
  choices: null,
  problem: null,
  done: 0,
  total: 0,
  stopAskedAt: null,
}

const { choices: _choices, contents, question, ...rest } = getTableColumns(fileReadings)
/** What a list of files tells: not every code and column of each of them. */
const inShort = {
  ...rest,
  choices: sql<typeof fileReadings.$inferSelect.choices>`null`,
  contents: sql<typeof fileReadings.$inferSelect.contents>`${contents} - 'codes' - 'ignored'`,
  question: sql<typeof fileReadings.$inferSelect.question>`${question} - 'columns' - 'sheets'`,
}

/** Imports with what their files are called, what became of reading them, and who brought them. */
async function described(
  ctx: Context,
  rows: readonly (typeof imports.$inferSelect)[],
  whole: 'whole' | 'in-short' = 'whole',
): Promise<Import[]> {
  if (rows.length === 0) return []
  const [names, files, readings] = await Promise.all([
    namesOf(
      ctx.db,
      rows.map(({ accountId }) => accountId),
    ),
    filesById(
      ctx,
      rows.map(({ fileId }) => fileId),
    ),
    ctx.db
      .select(whole === 'whole' ? getTableColumns(fileReadings) : inShort)
      .from(fileReadings)
      .where(
        and(
          eq(fileReadings.workspaceId, workspaceOf(ctx).id),
          isOneOf(
            fileReadings.id,
            rows.map(({ id }) => id),
          ),
        ),
      ),
  ])
  const readingOf = new Map(readings.map((reading) => [reading.id, reading]))
  return rows.map((row) => {
    const { name, size } = found(files.get(row.fileId))
    const by = (row.accountId && names.get(row.accountId)) ?? null
    return { ...row, fileName: name, fileSize: size, by, reading: readingOf.get(row.id) ?? nothingRead }
  })
}

const decided = importStates.filter((state) => ['kept', 'undone'].includes(state) || isUnderWay(state))

/** The files that were read in, newest first; those that nobody decided about only for a week. */
export async function listImports(ctx: Context): Promise<Import[]> {
  const aWeekAgo = new Date(ctx.now.getTime() - daysUndecided * 86_400_000)
  const rows = await ctx.db
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.workspaceId, workspaceOf(ctx).id),
        or(inArray(imports.state, decided), gt(imports.createdAt, aWeekAgo)),
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(mostShown)
  return described(ctx, rows, 'in-short')
}

/** One of them. Errors: not found. */
export async function getImport(ctx: Context, id: string): Promise<Import> {
  const rows = await ctx.db
    .select()
    .from(imports)
    .where(and(eq(imports.workspaceId, workspaceOf(ctx).id), eq(imports.id, id)))
  const [one] = await described(ctx, rows)
  return found(one)
}

/** What was chosen before for the codes of this data set, by what each is remembered by. */
export async function rememberedChoices(
  ctx: Context,
  layout: Layout,
  contents: FileContents,
): Promise<ReadonlyMap<string, CodeChoice | null>> {
  const keys = contents.codes.map((code) => rememberedBy(code, { ...contents, layout }))
  const rows = await ctx.db
    .select({ key: importChoices.key, choice: importChoices.choice })
    .from(importChoices)
    .where(
      and(
        eq(importChoices.workspaceId, workspaceOf(ctx).id),
        eq(importChoices.kind, 'code'),
        isOneOf(importChoices.key, keys),
      ),
    )
  // Only choices of codes are kept under this kind.
  return new Map(rows.map(({ key, choice }) => [key, choice as CodeChoice | null]))
}

/** What was said before of a table with these headings; null when nobody did. */
export async function rememberedColumns(
  ctx: Context,
  headings: readonly string[],
): Promise<Pick<HowToRead, 'columns' | 'period'> | null> {
  const [row] = await ctx.db
    .select({ choice: importChoices.choice })
    .from(importChoices)
    .where(
      and(
        eq(importChoices.workspaceId, workspaceOf(ctx).id),
        eq(importChoices.kind, 'columns'),
        eq(importChoices.key, headingsKey(headings)),
      ),
    )
  // Only what was said of columns is kept under this kind.
  return (row?.choice as Pick<HowToRead, 'columns'> | undefined) ?? null
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

/** What an import brought and others changed before it was undone. */
export async function listChangedSince(ctx: Context, importId: string): Promise<ChangedSince[]> {
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
