import { eq, sql, type SQL } from 'drizzle-orm'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { changes } from '#src/platform/tables.ts'
import { chosenRows, differs, seriesOfChoices, standing } from '#src/situation/imports/chosen-queries.ts'
import { choiceKey, type ChosenCode } from '#src/situation/imports/chosen-series.ts'
import { importProblem } from '#src/situation/imports/import-problems.ts'
import { importLines } from '#src/situation/imports/tables.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { boundariesOfSource } from '#src/situation/indicators/series.ts'
import { o } from '#src/situation/indicators/observation-queries.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'

export type Kept = { added: number; replaced: number; same: number }

/** The series of these choices, made where they are not there yet. */
async function ensureSeries(
  ctx: Context,
  chosen: readonly ChosenCode[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map(await seriesOfChoices(ctx, chosen))
  const missing = new Map(chosen.map(({ choice }) => [choiceKey(choice), choice]))
  for (const key of known.keys()) missing.delete(key)
  const rows = [...missing].map(([key, choice]) => {
    const id = newIdentifier()
    known.set(key, id)
    const place = { workspaceId: workspaceOf(ctx).id, id, geography: boundariesOfSource }
    return { ...place, ...choice, createdAt: ctx.now }
  })
  if (rows.length > 0) await ctx.db.insert(series).values(rows)
  return known
}

/** Nobody would see figures of an indicator that went away after it was chosen. Errors: Refusal. */
async function refuseGoneIndicators(ctx: Context, chosen: readonly ChosenCode[]): Promise<void> {
  const there = new Set((await listIndicators(ctx)).map(({ code }) => code))
  if (chosen.some(({ choice }) => !there.has(choice.indicator)))
    throw new Refusal('conflict', importProblem('indicator-gone'))
}

/** Figures that one statement keeps: its own time stays short, and between two of them somebody may stop the work. */
const figuresAtOnce = 20_000

type Progress = (done: number, total: number) => Promise<void>

/**
 * Keeps what was put aside of the chosen codes: new figures are added, different ones replace what was there (it goes
 * into the history, with the import as its batch), equal ones are left alone. All in the transaction of the command.
 * Errors: Refusal, StopAsked.
 */
export async function keepChosen(
  ctx: Context,
  importId: string,
  chosen: readonly ChosenCode[],
  progress: Progress,
): Promise<Kept> {
  await refuseGoneIndicators(ctx, chosen)
  const known = await ensureSeries(ctx, chosen)
  const kept = { added: 0, replaced: 0, same: 0 }
  const { last, figures } = await extentOf(ctx, importId)
  const linesAtOnce = Math.max(1, Math.floor((figuresAtOnce * last) / Math.max(1, figures)))
  for (let from = 0; from < last; from += linesAtOnce) {
    const step = await keepLines(ctx, { importId, chosen, seriesOf: known, from, to: from + linesAtOnce })
    kept.added += step.added
    kept.replaced += step.replaced
    kept.same += step.same
    await progress(Math.min(from + linesAtOnce, last), last)
  }
  return kept
}

async function extentOf(ctx: Context, importId: string): Promise<{ last: number; figures: number }> {
  const [row] = await ctx.db
    .select({
      last: sql<number>`coalesce(max(${importLines.line}), 0)::int`,
      figures: sql<number>`count(*)::int`,
    })
    .from(importLines)
    .where(sql`${eq(importLines.workspaceId, workspaceOf(ctx).id)} and ${eq(importLines.importId, importId)}`)
  return row ?? { last: 0, figures: 0 }
}

type Lines = {
  importId: string
  chosen: readonly ChosenCode[]
  seriesOf: ReadonlyMap<string, string>
  from: number
  to: number
}

/** Chosen lines of a part of the file. */
const chosenLines = (
  workspace: string,
  { importId, chosen, seriesOf, from, to }: Lines,
  beside = sql``,
): SQL => sql`
  from ${importLines} l join ${chosenRows(chosen, seriesOf)} on c.code = l.code ${beside}
  where l.workspace_id = ${workspace}::uuid and l.import_id = ${importId}::uuid and l.problem is null
    and l.line > ${from} and l.line <= ${to}`

async function keepLines(ctx: Context, lines: Lines): Promise<Kept> {
  const workspace = workspaceOf(ctx).id
  const at = ctx.now.toISOString()
  // The index says what stands there already: nothing is looked up for a line that is new.
  const { rows } = await ctx.db.execute<{ all: number; added: number }>(sql`
    with lines as materialized (
      select l.id, c.series_id, l.area, l.period_start, l.period_months, l.value, l.missing_reason, l.flags
      ${chosenLines(workspace, lines)}
    ),
    added as (
      insert into ${observations} (workspace_id, id, series_id, area, period_start, period_months, value, missing_reason,
        flags, import_id, version, created_at, updated_at)
      select ${workspace}::uuid, id, series_id, area, period_start, period_months, value, missing_reason, flags,
        ${lines.importId}::uuid, 1, ${at}::timestamptz, ${at}::timestamptz from lines
      on conflict (workspace_id, series_id, area, period_start, period_months) where deleted_at is null do nothing
      returning 1
    )
    select (select count(*)::int from lines) as all, (select count(*)::int from added) as added`)
  const { all, added } = rows[0] ?? { all: 0, added: 0 }
  if (all === added) return { added, replaced: 0, same: 0 }
  const { rows: changed } = await ctx.db.execute<Standing>(sql`
    select l.id as "lineId", o.id ${chosenLines(workspace, lines, standing())} and o.id <> l.id and ${differs}`)
  await replaceFigures(ctx, lines.importId, changed)
  return { added, replaced: changed.length, same: all - added - changed.length }
}

type Standing = { lineId: string; id: string }

/** Replaces figures by what their lines say; what they were goes into the history. */
async function replaceFigures(ctx: Context, importId: string, changed: readonly Standing[]): Promise<void> {
  if (changed.length === 0) return
  const workspace = workspaceOf(ctx).id
  const at = ctx.now.toISOString()
  const ids = changed.map(({ id }) => id)
  await ctx.db.execute(sql`
    with replaced as materialized (
      select l.id as line_id, l.value, l.missing_reason, l.flags, o.id, o.version, o.value as old_value,
        o.missing_reason as old_reason, o.flags as old_flags, o.import_id as old_import
      from unnest(${sql.param(ids)}::uuid[], ${sql.param(changed.map(({ lineId }) => lineId))}::uuid[]) as t (id, line_id)
      join ${importLines} l on l.workspace_id = ${workspace}::uuid and l.id = t.line_id
      join ${observations} o on o.workspace_id = ${workspace}::uuid and ${isOneOf(o.id, ids)} and o.id = t.id
    ),
    -- A line becomes one thing only: a figure, or the change of one. So its identifier serves for both.
    history as (
      insert into ${changes} (workspace_id, id, subject, row_id, version, account_id, at, before, after, batch_id)
      select ${workspace}::uuid, line_id, 'observations', id, version + 1, ${accountOf(ctx.actor)}::uuid,
        ${at}::timestamptz,
        jsonb_build_object('value', old_value::text, 'missingReason', old_reason, 'flags', old_flags, 'importId', old_import),
        jsonb_build_object('value', value::text, 'missingReason', missing_reason, 'flags', flags, 'importId', ${importId}::uuid),
        ${importId}::uuid
      from replaced
    )
    update ${observations} o
    set value = r.value, missing_reason = r.missing_reason, flags = r.flags, import_id = ${importId}::uuid,
      version = o.version + 1, updated_at = ${at}::timestamptz
    from replaced r where o.workspace_id = ${workspace}::uuid and ${isOneOf(o.id, ids)} and o.id = r.id`)
}
