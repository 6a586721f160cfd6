import { and, eq, sql, type SQL } from 'drizzle-orm'
import { wallOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { everySoOften } from '#src/platform/every-so-often.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import type { RefusedCell, StagedFigure } from '#src/situation/imports/staged-cell.ts'
import { fileReadings, importLines } from '#src/situation/imports/tables.ts'

const array = (values: readonly unknown[], type: string): SQL => sql`${sql.param(values)}::${sql.raw(type)}[]`

/** Puts figures aside until somebody decides about them. One statement. */
export async function stageFigures(
  ctx: Context,
  importId: string,
  figures: readonly StagedFigure[],
): Promise<void> {
  if (figures.length === 0) return
  const column = <Value>(of: (figure: StagedFigure) => Value, type: string) => array(figures.map(of), type)
  await ctx.db.execute(sql`
    insert into ${importLines} (workspace_id, id, import_id, line, code, area, period_start, period_months, value,
      missing_reason, flags)
    select ${workspaceOf(ctx).id}::uuid, t.id, ${importId}::uuid, t.line, t.code, t.area, t.period_start,
      t.period_months, t.value, t.missing_reason, t.flags
    from unnest(
      ${column(newIdentifier, 'uuid')}, ${column(({ line }) => line, 'int')}, ${column(({ code }) => code, 'int')},
      ${column(({ area }) => area, 'text')}, ${column(({ period }) => period.start, 'date')},
      ${column(({ period }) => period.months, 'int')}, ${column(({ value }) => value, 'numeric')},
      ${column(({ missingReason }) => missingReason, 'text')}, ${column(({ flags }) => flags, 'text')}
    ) as t (id, line, code, area, period_start, period_months, value, missing_reason, flags)`)
}

/** Keeps what cannot be read, with the reason. One statement. */
export async function stageRefused(
  ctx: Context,
  importId: string,
  refused: readonly RefusedCell[],
): Promise<void> {
  if (refused.length === 0) return
  await ctx.db.insert(importLines).values(
    refused.map(({ line, column, problem, values }) => ({
      workspaceId: workspaceOf(ctx).id,
      id: newIdentifier(),
      importId,
      line,
      problem,
      // Values of problems are texts and numbers.
      about: { column, values: values as Record<string, string | number> },
    })),
  )
}

/** Lets the figures of some codes be those of others, by their places. One statement. */
export async function joinStaged(
  ctx: Context,
  importId: string,
  into: ReadonlyMap<number, number>,
): Promise<void> {
  if (into.size === 0) return
  await ctx.db.execute(sql`
    update ${importLines} l set code = t.other
    from unnest(${array([...into.keys()], 'int')}, ${array([...into.values()], 'int')}) as t (code, other)
    where l.workspace_id = ${workspaceOf(ctx).id}::uuid and l.import_id = ${importId}::uuid and l.code = t.code`)
}

/** Of one code: lines that say the same again, lines that say something else, and how many of both have no value. */
export type Repeated = { code: number; same: number; different: number; missing: number }

const valueOfLine = sql.raw('(value, missing_reason, flags)')
const firstValue = sql.raw(
  '(first_value(value) over w, first_value(missing_reason) over w, first_value(flags) over w)',
)

/**
 * What stands in a file twice is kept once; with another value the later one is refused, and says where the first
 * stands. Two statements, the second only where there is something to mend.
 */
export async function settleRepeated(ctx: Context, importId: string): Promise<Repeated[]> {
  const workspace = workspaceOf(ctx).id
  const ofImport = sql`workspace_id = ${workspace}::uuid and import_id = ${importId}::uuid and problem is null`
  const { rows: repeated } = await ctx.db.execute<{ found: boolean }>(sql`
    select exists (
      select 1 from ${importLines} where ${ofImport} group by code, area, period_start, period_months having count(*) > 1
    ) as found`)
  if (!repeated[0]?.found) return []
  const { rows } = await ctx.db.execute<Repeated>(sql`
    with ordered as (
      select id, code, value is null as missing, first_value(id) over w as first_id,
        first_value(line) over w as first_line, ${valueOfLine} is not distinct from ${firstValue} as same
      from ${importLines} where ${ofImport}
      window w as (partition by code, area, period_start, period_months order by line, id)
    ),
    later as materialized (select * from ordered where id <> first_id),
    removed as (
      delete from ${importLines} l using later
      where l.workspace_id = ${workspace}::uuid and l.id = later.id and later.same
    ),
    refused as (
      update ${importLines} l set problem = 'figures.twice-different',
        about = jsonb_build_object('column', null, 'values', jsonb_build_object('line', later.first_line))
      from later where l.workspace_id = ${workspace}::uuid and l.id = later.id and not later.same
    )
    select code, count(*) filter (where same)::int as same, count(*) filter (where not same)::int as different,
      count(*) filter (where missing)::int as missing
    from later group by code`)
  return rows
}

/** Takes away what was put aside for an import. */
export async function unstage(ctx: Context, importId: string): Promise<void> {
  await ctx.db
    .delete(importLines)
    .where(and(eq(importLines.workspaceId, workspaceOf(ctx).id), eq(importLines.importId, importId)))
}

/** Somebody asked this work to stop. */
export class StopAsked extends Error {}

const saidEveryMs = 500

/**
 * Says how far work is, where everybody sees it: in a transaction of its own, for that of the work itself shows nothing
 * before its end. Asked more often than twice a second it says nothing. Errors: StopAsked.
 */
export function progressOf(ctx: Context, importId: string): (done: number, total: number) => Promise<void> {
  const isTime = everySoOften(saidEveryMs)
  return async (done, total) => {
    if (!isTime()) return
    const stop = await ctx.database.write(wallOf(ctx), async (db) => {
      const [row] = await db
        .update(fileReadings)
        .set({ done, total })
        .where(and(eq(fileReadings.workspaceId, workspaceOf(ctx).id), eq(fileReadings.id, importId)))
        .returning({ stopAskedAt: fileReadings.stopAskedAt })
      return row?.stopAskedAt ?? null
    })
    if (stop) throw new StopAsked()
  }
}
