import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { holdDomain } from '#src/foundation/library/queries.ts'
import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { mostConclusions } from '#src/situation/analysis/conclusion.ts'
import {
  addConclusionInput,
  changeConclusionInput,
  moveConclusionInput,
  removeConclusionInput,
} from '#src/situation/analysis/forms.ts'
import { placeKey, type FigurePlace } from '#src/situation/analysis/kept-figure.ts'
import { conclusionProblem } from '#src/situation/analysis/messages.ts'
import {
  figuresAt,
  getConclusionRow,
  listConclusionRows,
  listKeptOf,
} from '#src/situation/analysis/queries.ts'
import { conclusionFigures, conclusions } from '#src/situation/analysis/tables.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'

type Input = z.output<typeof addConclusionInput>
/** A figure as it will be kept. */
type Kept = FigurePlace & { indicator: string; value: string | null }

async function refuseUnknownDomain(ctx: Context, { domainId }: Input): Promise<void> {
  if (domainId === null) return
  if (!(await holdDomain(ctx, domainId, 'share')))
    throw new Refusal('invalid', conclusionProblem('domain-gone'), {}, 'domainId')
}

/**
 * What to keep of the figures that were ticked. One that was kept before stays as it was then, unless its value is to
 * be renewed; a new one is kept with the value of today. Errors: invalid for one that has no value, or lies elsewhere.
 */
async function figuresToKeep(
  ctx: Context,
  ticked: readonly FigurePlace[],
  before: readonly Kept[],
  renew: boolean,
): Promise<Kept[]> {
  const covered = await coveredAreas(ctx)
  const today = await figuresAt(
    ctx,
    ticked.filter(({ area }) => covered.includes(area)),
  )
  const values = new Map(today.map((figure) => [placeKey(figure), figure]))
  const known = new Map(before.map((figure) => [placeKey(figure), figure]))
  const places = new Map(ticked.map((place) => [placeKey(place), place]))
  return [...places].map(([key, { seriesId, area, period }]) => {
    const [then, now] = [known.get(key), values.get(key)]
    if (then && !(renew && now)) return then
    if (!now || (now.value === null && !then))
      throw new Refusal('invalid', conclusionProblem('figure-gone'), {}, 'figures')
    return { indicator: now.indicator, seriesId, area, period, value: now.value }
  })
}

async function keepFiguresOf(ctx: Context, conclusionId: string, figures: readonly Kept[]): Promise<void> {
  const workspaceId = workspaceOf(ctx).id
  await ctx.db
    .delete(conclusionFigures)
    .where(
      and(eq(conclusionFigures.workspaceId, workspaceId), eq(conclusionFigures.conclusionId, conclusionId)),
    )
  const rows = figures.map(({ indicator, seriesId, area, period, value }) => ({
    workspaceId,
    id: newIdentifier(),
    conclusionId,
    indicator,
    seriesId,
    area,
    periodStart: period.start,
    periodMonths: period.months,
    value,
  }))
  if (rows.length > 0) await ctx.db.insert(conclusionFigures).values(rows)
}

/** For the history: which figures, and with which value. */
const inHistory = (figures: readonly Kept[]) =>
  Object.fromEntries(
    figures
      .map(({ value, ...place }) => [placeKey(place), value] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

export const addConclusion = command('conclusion.added', addConclusionInput, async (ctx, input) => {
  allow(mayKeepFigures(ctx.actor))
  await oneAtATime(ctx, 'conclusions')
  const others = await listConclusionRows(ctx)
  if (others.length >= mostConclusions)
    throw new Refusal('invalid', conclusionProblem('too-many'), { max: mostConclusions })
  await refuseUnknownDomain(ctx, input)
  const { figures, renew: _renew, ...fields } = input
  const kept = await figuresToKeep(ctx, figures, [], false)
  const conclusion = { ...newRow(ctx), ...fields, position: (others.at(-1)?.position ?? 0) + 1 }
  await create(ctx, conclusions, conclusion)
  await keepFiguresOf(ctx, conclusion.id, kept)
  return { conclusionId: conclusion.id }
})

export const changeConclusion = command(
  'conclusion.changed',
  changeConclusionInput,
  async (ctx, { id, version, ...input }) => {
    const { domain: _name, ...conclusion } = await getConclusionRow(ctx, id)
    allow(mayKeepFigures(ctx.actor))
    unchangedSince(conclusion, version)
    if (input.domainId !== conclusion.domainId) await refuseUnknownDomain(ctx, input)
    const { figures, renew, ...fields } = input
    const before = await listKeptOf(ctx, id)
    const after = await figuresToKeep(ctx, figures, before, renew)
    const changed = await revise(ctx, conclusions, conclusion, fields, {
      figures: { before: inHistory(before), after: inHistory(after) },
    })
    if (changed) await keepFiguresOf(ctx, id, after)
    return { conclusionId: id }
  },
)

/** Changes places with the one before or after it of the same kind; the first and the last stay where they are. */
export const moveConclusion = command(
  'conclusion.moved',
  moveConclusionInput,
  async (ctx, { id, version, to }) => {
    await oneAtATime(ctx, 'conclusions')
    const rows = (await listConclusionRows(ctx)).map(({ domain: _name, ...row }) => row)
    const { kind } = await getConclusionRow(ctx, id)
    allow(mayKeepFigures(ctx.actor))
    const sameKind = rows.filter((row) => row.kind === kind)
    const place = sameKind.findIndex((row) => row.id === id)
    const [conclusion, other] = [sameKind[place], sameKind[to === 'earlier' ? place - 1 : place + 1]]
    if (!conclusion) throw new Error('the conclusion stands among those of its kind')
    unchangedSince(conclusion, version)
    if (other) {
      await revise(ctx, conclusions, conclusion, { position: other.position })
      await revise(ctx, conclusions, other, { position: conclusion.position })
    }
    return { conclusionId: id }
  },
)

export const removeConclusion = command('conclusion.removed', removeConclusionInput, async (ctx, input) => {
  const { domain: _name, ...conclusion } = await getConclusionRow(ctx, input.id)
  allow(mayKeepFigures(ctx.actor))
  unchangedSince(conclusion, input.version)
  await remove(ctx, conclusions, conclusion)
  return { conclusionId: input.id }
})
