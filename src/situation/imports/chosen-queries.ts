import { and, eq, sql, type SQL } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { boundsOf, choiceKey, type ChosenCode } from '#src/situation/imports/chosen-series.ts'
import { importLines } from '#src/situation/imports/tables.ts'
import { boundariesOfSource } from '#src/situation/indicators/series.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'

/** The series of the workspace that these codes would join, by the key of their choice. */
export async function seriesOfChoices(
  ctx: Context,
  chosen: readonly ChosenCode[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .select()
    .from(series)
    .where(
      and(
        eq(series.workspaceId, workspaceOf(ctx).id),
        eq(series.geography, boundariesOfSource),
        isOneOf(
          series.indicator,
          chosen.map(({ choice }) => choice.indicator),
        ),
      ),
    )
  // What stands in the table was written from choices: units and kinds are ours.
  return new Map(rows.map((row) => [choiceKey(row), row.id]))
}

const array = (values: readonly unknown[], type: string): SQL => sql`${sql.param(values)}::${sql.raw(type)}[]`

/** The chosen codes as rows that a statement can join: place, series (null: none yet), and what a value cannot be. */
export function chosenRows(chosen: readonly ChosenCode[], seriesOf: ReadonlyMap<string, string>): SQL {
  const bounds = chosen.map(({ choice }) => boundsOf(choice))
  return sql`unnest(
    ${array(
      chosen.map(({ place }) => place),
      'int',
    )},
    ${array(
      chosen.map(({ choice }) => seriesOf.get(choiceKey(choice)) ?? null),
      'uuid',
    )},
    ${array(
      bounds.map(({ notNegative }) => notNegative),
      'boolean',
    )},
    ${array(
      bounds.map(({ atMostHundred }) => atMostHundred),
      'boolean',
    )}
  ) as c (code, series_id, not_negative, at_most_hundred)`
}

/**
 * The figure that stands where a line would go: one look into the index for each line. The workspace is not named once
 * more, the wall and the series say it: of a table that was never counted the database would otherwise take any index
 * that begins with the workspace for as good as the right one, and go through all figures for each line.
 */
export const standing = (): SQL => sql`left join lateral (
  select o.id, o.version, o.value, o.missing_reason, o.flags, o.import_id from ${observations} o
  where o.series_id = c.series_id and o.area = l.area
    and o.period_start = l.period_start and o.period_months = l.period_months and o.deleted_at is null
  limit 1
) o on true`

export const impossibleValue = sql.raw(
  '((c.not_negative and l.value < 0) or (c.at_most_hundred and l.value > 100))',
)
export const differs = sql.raw(
  '(o.value, o.missing_reason, o.flags) is distinct from (l.value, l.missing_reason, l.flags)',
)

const isPossible = sql`not coalesce(${impossibleValue}, false)`

export type Comparison = { added: number; replaced: number; same: number; impossible: number }

/** What keeping the chosen codes would do, without doing it. Two statements. */
export async function compareChosen(
  ctx: Context,
  importId: string,
  chosen: readonly ChosenCode[],
): Promise<Comparison> {
  const nothing = { added: 0, replaced: 0, same: 0, impossible: 0 }
  if (chosen.length === 0) return nothing
  const workspace = workspaceOf(ctx).id
  const known = await seriesOfChoices(ctx, chosen)
  const { rows } = await ctx.db.execute<Comparison>(sql`
    select count(*) filter (where o.id is null and ${isPossible})::int as added,
      count(*) filter (where o.id is not null and ${differs} and ${isPossible})::int as replaced,
      count(*) filter (where o.id is not null and not ${differs} and ${isPossible})::int as same,
      count(*) filter (where ${impossibleValue})::int as impossible
    from ${importLines} l join ${chosenRows(chosen, known)} on c.code = l.code ${standing()}
    where l.workspace_id = ${workspace}::uuid and l.import_id = ${importId}::uuid and l.problem is null`)
  return rows[0] ?? nothing
}

export const outcomes = ['new', 'changed', 'same', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/** A line of a file as its preview shows it. */
export type PreviewLine = {
  line: number
  code: number | null
  area: string | null
  start: string | null
  months: number | null
  value: string | null
  missingReason: string | null
  flags: string
  outcome: Outcome
  problem: string | null
  about: { column: string | null; values: Record<string, string | number> } | null
  /** What stands there now, where it would be replaced. */
  before: { value: string | null; missingReason: string | null; flags: string } | null
}

/** Lines of one outcome, or of all, a page at a time. Two statements. */
export async function listPreviewLines(
  ctx: Context,
  importId: string,
  chosen: readonly ChosenCode[],
  { outcome, limit, offset }: { outcome: Outcome | null; limit: number; offset: number },
): Promise<PreviewLine[]> {
  const workspace = workspaceOf(ctx).id
  const known = await seriesOfChoices(ctx, chosen)
  const wanted: Record<Outcome, SQL> = {
    refused: sql`(l.problem is not null or ${impossibleValue})`,
    new: sql`l.problem is null and o.id is null and not coalesce(${impossibleValue}, false)`,
    changed: sql`l.problem is null and o.id is not null and ${differs} and not coalesce(${impossibleValue}, false)`,
    same: sql`l.problem is null and o.id is not null and not ${differs}`,
  }
  const { rows } = await ctx.db.execute<PreviewLine>(sql`
    select l.line, l.code, l.area, l.period_start::text as start, l.period_months as months, l.value::text as value,
      l.missing_reason as "missingReason", l.flags,
      case when ${wanted.refused} then 'refused' when o.id is null then 'new' when ${differs} then 'changed' else 'same'
        end as outcome,
      coalesce(l.problem, case when ${impossibleValue} then
        case when l.value < 0 then 'figures.negative' else 'figures.share-too-high' end end) as problem,
      coalesce(l.about, case when ${impossibleValue} then
        jsonb_build_object('column', null, 'values', jsonb_build_object('text', l.value::text)) end) as about,
      case when o.id is not null and ${differs} then
        jsonb_build_object('value', o.value::text, 'missingReason', o.missing_reason, 'flags', o.flags) end as before
    from ${importLines} l left join ${chosenRows(chosen, known)} on c.code = l.code ${standing()}
    where l.workspace_id = ${workspace}::uuid and l.import_id = ${importId}::uuid
      and (c.code is not null or l.problem is not null)
      ${outcome ? sql`and ${wanted[outcome]}` : sql``}
    order by l.line, l.id limit ${limit} offset ${offset}`)
  return rows
}
