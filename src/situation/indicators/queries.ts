import { and, eq } from 'drizzle-orm'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { codesOf, comparedAreas, type Compared } from '#src/situation/indicators/compared-areas.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { situationFacts, situationOf, type IndicatorRow } from '#src/situation/indicators/situation.ts'
import { imports, observations, series } from '#src/situation/indicators/tables.ts'

/** The areas whose situation this workspace looks at, and the one that is asked for: the first unless it is another. */
export type Scope = { choices: Compared[]; chosen: Compared | null }

export async function getScope(ctx: Context, asked: string | null): Promise<Scope> {
  const choices = (await coveredAreas(ctx)).flatMap((nis) => comparedAreas(nis) ?? [])
  return { choices, chosen: choices.find(({ own }) => own.nis === asked) ?? choices[0] ?? null }
}

export type Situation = Scope & { rows: IndicatorRow[] }

async function situationRows(ctx: Context, compared: Compared): Promise<IndicatorRow[]> {
  const figures = await listFigures(ctx, { areas: codesOf(compared), whose: 'all' })
  return situationOf(shippedIndicators, compared, figures)
}

/** Every indicator of one area beside the areas it lies in; as many statements for one indicator as for twelve. */
export async function getSituation(ctx: Context, asked: string | null): Promise<Situation> {
  const scope = await getScope(ctx, asked)
  return { ...scope, rows: scope.chosen ? await situationRows(ctx, scope.chosen) : [] }
}

export type IndicatorHistory = Scope & { figures: Figure[] }

/** Everything that is known of one indicator, in our area and those it lies in. */
export async function getIndicatorHistory(
  ctx: Context,
  indicator: Indicator,
  asked: string | null,
): Promise<IndicatorHistory> {
  const scope = await getScope(ctx, asked)
  if (!scope.chosen) return { ...scope, figures: [] }
  const figures = await listFigures(ctx, {
    areas: codesOf(scope.chosen),
    whose: 'all',
    ofSeries: eq(series.indicator, indicator.code),
  })
  return { ...scope, figures }
}

/** Everything that is known of all indicators, for a file to take along. */
export async function listAllFigures(
  ctx: Context,
  asked: string | null,
): Promise<Scope & { figures: Figure[] }> {
  const scope = await getScope(ctx, asked)
  if (!scope.chosen) return { ...scope, figures: [] }
  return { ...scope, figures: await listFigures(ctx, { areas: codesOf(scope.chosen), whose: 'all' }) }
}

/** When a figure was brought, and by whom; nothing for figures that are published for all. */
export async function whoBrought(
  ctx: Context,
  { id, own }: Figure,
): Promise<{ at: Date; name: string | null } | null> {
  if (!own) return null
  const [row] = await ctx.db
    .select({ at: observations.updatedAt, accountId: imports.accountId })
    .from(observations)
    .leftJoin(
      imports,
      and(eq(imports.workspaceId, observations.workspaceId), eq(imports.id, observations.importId)),
    )
    .where(and(eq(observations.workspaceId, workspaceOf(ctx).id), eq(observations.id, id)))
  if (!row) return null
  const names = await namesOf(ctx.db, [row.accountId])
  return { at: row.at, name: (row.accountId && names.get(row.accountId)) ?? null }
}

/**
 * How many indicators the situation has a figure of, for the overview: counted as its own page counts them, of the area
 * that it opens with, without what stands beside it.
 */
export async function situationSummary(ctx: Context): Promise<{ all: number; known: number }> {
  const { chosen } = await getScope(ctx, null)
  const { indicators, waiting } = situationFacts(
    chosen ? await situationRows(ctx, { own: chosen.own, others: [] }) : [],
  )
  return { all: shippedIndicators.length, known: indicators - waiting }
}
