import { command } from '#src/platform/command.ts'
import type { Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import {
  getOwnIndicator,
  listIndicators,
  type AddedIndicator,
} from '#src/situation/indicators/indicator-queries.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { holdFigures } from '#src/situation/indicators/observation-commands.ts'
import {
  addOwnIndicatorInput,
  changeOwnIndicatorInput,
  removeOwnIndicatorInput,
} from '#src/situation/indicators/own-indicator-forms.ts'
import { ownIndicatorProblem } from '#src/situation/indicators/own-indicator-messages.ts'
import { countFiguresOf } from '#src/situation/indicators/own-indicator-queries.ts'
import { mostOwnIndicators, namesake } from '#src/situation/indicators/own-indicator.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { indicators } from '#src/situation/indicators/tables.ts'

/** All indicators, while nobody else adds or renames one: two who write the same at once do not both find it free. */
async function holdIndicators(ctx: Context): Promise<readonly Indicator[]> {
  await oneAtATime(ctx, 'indicator names')
  return listIndicators(ctx)
}

function refuseTakenName(ctx: Context, all: readonly Indicator[], name: string, ownId?: string): void {
  const other = namesake(all, name, ownId)
  if (!other) return
  const values = { other: other.name[ctx.locale] }
  throw new Refusal('conflict', ownIndicatorProblem('name-taken'), values, 'name')
}

export const addOwnIndicator = command(
  'figures.indicator-added',
  addOwnIndicatorInput,
  async (ctx, input) => {
    allow(mayKeepFigures(ctx.actor))
    const all = await holdIndicators(ctx)
    if (all.filter(({ group }) => group === 'own').length >= mostOwnIndicators)
      throw new Refusal('invalid', ownIndicatorProblem('too-many'), { max: mostOwnIndicators })
    refuseTakenName(ctx, all, input.name)
    const indicator = { ...newRow(ctx), ...input }
    await create(ctx, indicators, indicator)
    return { indicatorId: indicator.id }
  },
)

/** Figures that are there were counted in one unit: under another they would say something else. */
async function refuseOtherMeasure(
  ctx: Context,
  { id, unit, kind }: AddedIndicator,
  asked: Pick<AddedIndicator, 'unit' | 'kind'>,
): Promise<void> {
  if (asked.unit === unit && asked.kind === kind) return
  await holdFigures(ctx)
  const figures = await countFiguresOf(ctx, id)
  if (figures > 0) throw new Refusal('conflict', ownIndicatorProblem('measure-fixed'), { figures }, 'unit')
}

export const changeOwnIndicator = command(
  'figures.indicator-changed',
  changeOwnIndicatorInput,
  async (ctx, { id, version, ...fields }) => {
    const indicator = await getOwnIndicator(ctx, id)
    allow(mayKeepFigures(ctx.actor))
    unchangedSince(indicator, version)
    refuseTakenName(ctx, await holdIndicators(ctx), fields.name, id)
    await refuseOtherMeasure(ctx, indicator, fields)
    await revise(ctx, indicators, indicator, fields)
    return { indicatorId: id }
  },
)

/** Takes an indicator away on which no figure hangs. */
export const removeOwnIndicator = command(
  'figures.indicator-removed',
  removeOwnIndicatorInput,
  async (ctx, { id, version }) => {
    await holdFigures(ctx)
    const indicator = await getOwnIndicator(ctx, id)
    allow(mayKeepFigures(ctx.actor))
    unchangedSince(indicator, version)
    const figures = await countFiguresOf(ctx, id)
    if (figures > 0) throw new Refusal('conflict', ownIndicatorProblem('has-figures'), { figures })
    await remove(ctx, indicators, indicator)
    return { indicatorId: id }
  },
)
