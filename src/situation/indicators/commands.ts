import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { command } from '#src/platform/command.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { codesOf, comparedAreas } from '#src/situation/indicators/compared-areas.ts'
import type { Figure, FigureValue, NewFigure } from '#src/situation/indicators/figure.ts'
import { valueCell } from '#src/situation/indicators/figure-cells.ts'
import { keepFiguresInput, type TypedCell } from '#src/situation/indicators/forms.ts'
import { listGridRows, type GridRow } from '#src/situation/indicators/grid-queries.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import { latestYear } from '#src/situation/indicators/latest-year.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import {
  holdFigures,
  keepObservations,
  removeObservations,
} from '#src/situation/indicators/observation-commands.ts'
import { ownIndicatorProblem } from '#src/situation/indicators/own-indicator-messages.ts'
import { yearOf } from '#src/situation/indicators/period.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'

const sameValue = (a: FigureValue, b: FigureValue): boolean =>
  a.value === b.value && a.missingReason === b.missingReason

/** What stood in the cell when the form was made is not what stands there now, nor what was typed. */
function isStale({ seen, value }: TypedCell, there: Figure | undefined): boolean {
  if (there === undefined) return seen !== null && value !== null
  if (value && sameValue(value, there)) return false
  return seen === null ? value !== null : seen.id !== there.id || seen.version !== there.version
}

/** Lets pass what can be a figure of this indicator. Errors: Refusal beside the cell. */
function refuseUnfit({ area, asked, text, ...cell }: TypedCell, indicator: Indicator | undefined): void {
  if (cell.value === null) return
  const field = `figures.${cell.indicator}.${area}`
  if (!indicator) {
    const gone = isIdentifier(cell.indicator)
    const problem = gone ? ownIndicatorProblem('gone') : figureProblem('indicator-unknown')
    throw new Refusal('invalid', problem, { text: cell.indicator }, field)
  }
  if (asked && (asked.unit !== indicator.unit || asked.kind !== indicator.kind))
    throw new Refusal('conflict', ownIndicatorProblem('measure-changed'), {}, field)
  const read = valueCell(text, indicator, ',')
  if ('wrong' in read) throw new Refusal('invalid', figureProblem(read.wrong), read.values, field)
}

type Work = { keep: NewFigure[]; remove: string[] }

/** What one cell asks for: nothing when it is as it was. With another source it moves to that source's series. */
function workOf(cell: TypedCell, row: GridRow, source: string, period: NewFigure['period']): Work {
  const there = row.cells.get(cell.area)
  const moves = there !== undefined && source !== '' && source !== row.source
  if (cell.value === null) return { keep: [], remove: there && cell.seen ? [there.id] : [] }
  if (there && sameValue(cell.value, there) && !moves) return { keep: [], remove: [] }
  const { code, unit, kind } = row.indicator
  const figure: NewFigure = {
    indicator: code,
    unit,
    kind,
    breakdown: '',
    source,
    area: cell.area,
    period,
    ...cell.value,
  }
  return { keep: [figure], remove: moves ? [there.id] : [] }
}

/**
 * Keeps figures that somebody types: one period, our area and those it lies in. Cells that are empty and were empty
 * stay as they are; a cell that was emptied loses its figure. Errors: Refusal, also when somebody else saved a cell
 * in the meantime.
 */
export const keepFigures = command(
  'figures.kept',
  keepFiguresInput,
  async (ctx, { area, period, cells, sources }) => {
    allow(mayKeepFigures(ctx.actor))
    const latest = latestYear(ctx)
    if (yearOf(period) > latest) {
      throw new Refusal(
        'invalid',
        figureProblem('year-out-of-reason'),
        { text: period.start.slice(0, 4), latest },
        'period',
      )
    }
    const covered = await coveredAreas(ctx)
    const compared = covered.includes(area) ? comparedAreas(area) : undefined
    const columns = compared ? codesOf(compared) : []
    if (!compared || cells.some((cell) => !columns.includes(cell.area)))
      throw new Refusal('invalid', figureProblem('area-not-compared'))

    await holdFigures(ctx)
    const rows = new Map((await listGridRows(ctx, columns, period)).map((row) => [row.indicator.code, row]))
    const work = cells.flatMap((cell): Work[] => {
      const row = rows.get(cell.indicator)
      refuseUnfit(cell, row?.indicator)
      if (!row) return []
      if (isStale(cell, row.cells.get(cell.area))) {
        if (!cell.touched) return []
        throw new Refusal('conflict', platformProblem('stale'))
      }
      return [workOf(cell, row, sources.get(cell.indicator) ?? '', period)]
    })
    const remove = work.flatMap((one) => one.remove)
    await removeObservations(ctx, remove)
    const kept = await keepObservations(
      ctx,
      work.flatMap((one) => one.keep),
      null,
    )
    return { ...kept, removed: remove.length }
  },
)
