import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import type { NewFigure } from '#src/situation/indicators/figure.ts'
import { o, ownSeries, seriesKey } from '#src/situation/indicators/observation-queries.ts'
import { boundariesOfSource } from '#src/situation/indicators/series.ts'
import { imports, observations, series } from '#src/situation/indicators/tables.ts'
import { changes } from '#src/platform/tables.ts'

export type Kept = { added: number; replaced: number; same: number }

/** Only one command at a time writes figures of a workspace, so that what it compares with stays as it is. */
export const holdFigures = (ctx: Context): Promise<void> => oneAtATime(ctx, 'figures')

const seriesBatch = 500

/** Identifiers of the own series of these figures, by key; made where they are not there yet. */
async function ensureSeries(
  ctx: Context,
  figures: readonly NewFigure[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map(await ownSeries(ctx))
  const missing = new Map(figures.map((figure) => [seriesKey(figure), figure]))
  for (const key of known.keys()) missing.delete(key)
  const rows = [...missing].map(([key, { indicator, unit, kind, breakdown, source }]) => {
    const id = newIdentifier()
    known.set(key, id)
    return {
      workspaceId: workspaceOf(ctx).id,
      id,
      indicator,
      unit,
      kind,
      breakdown,
      source,
      geography: boundariesOfSource,
      createdAt: ctx.now,
    }
  })
  for (let from = 0; from < rows.length; from += seriesBatch) {
    await ctx.db.insert(series).values(rows.slice(from, from + seriesBatch))
  }
  return known
}

/** A column of values as one array parameter, whatever the number of rows. */
const array = (values: readonly unknown[], type: string): SQL => sql`${sql.param(values)}::${sql.raw(type)}[]`

/**
 * Keeps figures as own observations of the workspace: new ones are added, different ones replace what was there (it
 * goes into the history, with the import as its batch), equal ones are left alone. One statement, whatever the number.
 */
export async function keepObservations(
  ctx: Context,
  figures: readonly NewFigure[],
  importId: string | null,
): Promise<Kept> {
  if (figures.length === 0) return { added: 0, replaced: 0, same: 0 }
  const known = await ensureSeries(ctx, figures)
  const seriesIds = figures.map((figure) => known.get(seriesKey(figure)))
  const ofTheseSeries = isOneOf(
    o.seriesId,
    seriesIds.filter((id) => id !== undefined),
  )
  const workspace = workspaceOf(ctx).id
  const at = ctx.now.toISOString()
  const column = <Value>(of: (figure: NewFigure) => Value, type: string) => array(figures.map(of), type)
  const { rows } = await ctx.db.execute<Record<keyof Kept, number>>(sql`
    with incoming as materialized (
      select * from unnest(
        ${column(newIdentifier, 'uuid')}, ${column(newIdentifier, 'uuid')},
        ${array(seriesIds, 'uuid')}, ${column(({ area }) => area, 'text')},
        ${column(({ period }) => period.start, 'date')}, ${column(({ period }) => period.months, 'int')},
        ${column(({ value }) => value, 'numeric')}, ${column(({ missingReason }) => missingReason, 'text')},
        ${column(({ flags }) => flags, 'text')}
      ) as t (id, change_id, series_id, area, period_start, period_months, value, missing_reason, flags)
    ),
    compared as materialized (
      select i.*, o.id as old_id, o.version as old_version, o.value as old_value, o.missing_reason as old_reason,
        o.flags as old_flags, o.import_id as old_import,
        (o.value, o.missing_reason, o.flags) is distinct from (i.value, i.missing_reason, i.flags) as differs
      from incoming i
      left join ${observations} o on o.workspace_id = ${workspace} and ${ofTheseSeries}
        and o.series_id = i.series_id and o.area = i.area
        and o.period_start = i.period_start and o.period_months = i.period_months and o.deleted_at is null
    ),
    added as (
      insert into ${observations} (workspace_id, id, series_id, area, period_start, period_months, value, missing_reason,
        flags, import_id, version, created_at, updated_at)
      select ${workspace}::uuid, id, series_id, area, period_start, period_months, value, missing_reason, flags,
        ${importId}::uuid, 1, ${at}::timestamptz, ${at}::timestamptz
      from compared where old_id is null
      returning 1
    ),
    history as (
      insert into ${changes} (workspace_id, id, subject, row_id, version, account_id, at, before, after, batch_id)
      select ${workspace}::uuid, change_id, 'observations', old_id, old_version + 1, ${accountOf(ctx.actor)}::uuid, ${at}::timestamptz,
        jsonb_build_object('value', old_value::text, 'missingReason', old_reason, 'flags', old_flags, 'importId', old_import),
        jsonb_build_object('value', value::text, 'missingReason', missing_reason, 'flags', flags, 'importId', ${importId}::uuid),
        ${importId}::uuid
      from compared where old_id is not null and differs
    ),
    replaced as (
      update ${observations} o
      set value = c.value, missing_reason = c.missing_reason, flags = c.flags, import_id = ${importId}::uuid,
        version = o.version + 1, updated_at = ${at}::timestamptz
      from compared c
      where o.workspace_id = ${workspace} and ${ofTheseSeries} and o.id = c.old_id and c.differs
      returning 1
    )
    select (select count(*)::int from added) as added, (select count(*)::int from replaced) as replaced,
      (select count(*)::int from compared where old_id is not null and not differs) as same`)
  return rows[0] ?? { added: 0, replaced: 0, same: 0 }
}

/** What a figure was before an import replaced it, as the history keeps it. */
type Before = { value: string | null; missingReason: string | null; flags: string; importId: string | null }

/** What imports replaced, by import and figure; what undoing them changed again is not among it. */
async function replacedIn(ctx: Context, which: SQL): Promise<ReadonlyMap<string, Before>> {
  const rows = await ctx.db
    .select({ id: changes.rowId, importId: changes.batchId, before: changes.before })
    .from(changes)
    .where(
      and(
        eq(changes.workspaceId, workspaceOf(ctx).id),
        eq(changes.subject, 'observations'),
        which,
        sql`${changes.after} ->> 'importId' = ${changes.batchId}::text`,
      ),
    )
  // The history of figures is written by `keepObservations` above.
  return new Map(rows.map(({ id, importId, before }) => [`${importId} ${id}`, before as Before]))
}

async function undoneImports(ctx: Context): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.workspaceId, workspaceOf(ctx).id), eq(imports.state, 'undone')))
  return new Set(rows.map(({ id }) => id))
}

/**
 * What each of these figures was before the import, by its id; nothing for those that it added. A value of an import
 * that is undone itself does not come back: what that one replaced does. At most three statements, whatever the number.
 */
async function standingBefore(
  ctx: Context,
  importId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Before>> {
  const replaced = await replacedIn(ctx, eq(changes.batchId, importId))
  const undone = await undoneImports(ctx)
  const isUndone = (before: Before | undefined): before is Before & { importId: string } =>
    typeof before?.importId === 'string' && undone.has(before.importId)
  const ofUndone = ids.filter((id) => isUndone(replaced.get(`${importId} ${id}`)))
  const earlier =
    ofUndone.length === 0
      ? replaced
      : await replacedIn(ctx, sql`${changes.batchId} is not null and ${isOneOf(changes.rowId, ofUndone)}`)
  const standing = new Map<string, Before>()
  for (const id of ids) {
    let before = replaced.get(`${importId} ${id}`)
    while (isUndone(before)) before = earlier.get(`${before.importId} ${id}`)
    if (before) standing.set(id, before)
  }
  return standing
}

/** Figures that still stand as the import left them, with what each was before; null for those that it added. */
async function untouchedSince(
  ctx: Context,
  importId: string,
): Promise<{ id: string; before: Before | null }[]> {
  const left = await ctx.db
    .select({ id: observations.id })
    .from(observations)
    .where(
      and(
        eq(observations.workspaceId, workspaceOf(ctx).id),
        eq(observations.importId, importId),
        isNull(observations.deletedAt),
      ),
    )
  // Put together here: right after a large import the database knows nothing yet of the rows it would have to join.
  const ids = left.map(({ id }) => id)
  const before = await standingBefore(ctx, importId, ids)
  return ids.map((id) => ({ id, before: before.get(id) ?? null }))
}

/** So many figures go back in one statement: what an import brought may be more than a process can hold. */
const figuresAtOnce = 10_000

/**
 * Takes an import back: what it replaced becomes what it was, what it added goes out of sight, and so does what only
 * imports that are undone had brought. Only figures that still stand as the import left them; returns how many that were.
 */
export async function takeBackObservations(
  ctx: Context,
  importId: string,
  progress: (done: number, total: number) => Promise<void> = async () => {},
): Promise<number> {
  const all = await untouchedSince(ctx, importId)
  for (let from = 0; from < all.length; from += figuresAtOnce) {
    await takeBack(ctx, importId, all.slice(from, from + figuresAtOnce))
    await progress(Math.min(from + figuresAtOnce, all.length), all.length)
  }
  return all.length
}

async function takeBack(
  ctx: Context,
  importId: string,
  rows: readonly { id: string; before: Before | null }[],
): Promise<void> {
  const workspace = workspaceOf(ctx).id
  const ids = rows.map((row) => row.id)
  const at = ctx.now.toISOString()
  await ctx.db.execute(sql`
    with restored as materialized (
      select t.*, o.version, o.value as old_value, o.missing_reason as old_reason, o.flags as old_flags
      from unnest(
        ${array(ids, 'uuid')}, ${array(rows.map(newIdentifier), 'uuid')},
        ${array(
          rows.map((row) => row.before === null),
          'boolean',
        )},
        ${array(
          rows.map((row) => row.before?.value ?? null),
          'numeric',
        )},
        ${array(
          rows.map((row) => row.before?.missingReason ?? null),
          'text',
        )},
        ${array(
          rows.map((row) => row.before?.flags ?? ''),
          'text',
        )},
        ${array(
          rows.map((row) => row.before?.importId ?? null),
          'uuid',
        )}
      ) as t (id, change_id, was_added, value, missing_reason, flags, import_id)
      join ${observations} o on o.workspace_id = ${workspace} and ${isOneOf(o.id, ids)} and o.id = t.id
    ),
    history as (
      insert into ${changes} (workspace_id, id, subject, row_id, version, account_id, at, before, after, batch_id)
      select ${workspace}::uuid, change_id, 'observations', id, version + 1, ${accountOf(ctx.actor)}::uuid, ${at}::timestamptz,
        jsonb_build_object('value', old_value::text, 'missingReason', old_reason, 'flags', old_flags, 'importId', ${importId}::uuid),
        case when was_added then jsonb_build_object('deletedAt', ${at}::text)
          else jsonb_build_object('value', value::text, 'missingReason', missing_reason, 'flags', flags, 'importId', import_id) end,
        ${importId}::uuid
      from restored
    )
    update ${observations} o
    set deleted_at = case when r.was_added then ${at}::timestamptz end,
      value = case when r.was_added then o.value else r.value end,
      missing_reason = case when r.was_added then o.missing_reason else r.missing_reason end,
      flags = case when r.was_added then o.flags else r.flags end,
      import_id = case when r.was_added then o.import_id else r.import_id end,
      version = o.version + 1, updated_at = ${at}::timestamptz
    from restored r where o.workspace_id = ${workspace} and ${isOneOf(o.id, ids)} and o.id = r.id`)
}

/** Takes figures out of sight, with their history. */
export async function removeObservations(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const workspace = workspaceOf(ctx).id
  const at = ctx.now.toISOString()
  await ctx.db.execute(sql`
    with removed as materialized (
      select o.id, o.version, o.import_id, t.change_id
      from unnest(${array(ids, 'uuid')}, ${array(ids.map(newIdentifier), 'uuid')}) as t (id, change_id)
      join ${observations} o on o.workspace_id = ${workspace} and ${isOneOf(o.id, ids)} and o.id = t.id
        and o.deleted_at is null
    ),
    history as (
      insert into ${changes} (workspace_id, id, subject, row_id, version, account_id, at, before, after)
      select ${workspace}::uuid, change_id, 'observations', id, version + 1, ${accountOf(ctx.actor)}::uuid, ${at}::timestamptz,
        jsonb_build_object('deletedAt', null, 'importId', import_id), jsonb_build_object('deletedAt', ${at}::text)
      from removed
    )
    update ${observations} o
    set deleted_at = ${at}::timestamptz, import_id = null, version = o.version + 1, updated_at = ${at}::timestamptz
    from removed r where o.workspace_id = ${workspace} and ${isOneOf(o.id, ids)} and o.id = r.id`)
}
