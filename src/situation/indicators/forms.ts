import { z } from 'zod'
import { optionalText, text } from '#src/platform/forms/inputs.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { readMeasure, valueCell, type Measure } from '#src/situation/indicators/figure-cells.ts'
import { sourceLimit, type FigureValue } from '#src/situation/indicators/figure.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import { farthestYear, parsePeriod, type Period } from '#src/situation/indicators/period.ts'
import { readSeenCell, type SeenCell } from '#src/situation/indicators/seen-cell.ts'

const cellLimit = 100
const record = <Value extends z.ZodType>(value: Value) => z.record(z.string().max(60), value)
const byIndicatorAndArea = record(record(z.string().max(cellLimit))).default({})
/** Who a figure is from, cleaned as any text is; empty where nobody said so. */
const source = optionalText(sourceLimit).transform((name) => name ?? '')
const seen = z
  .string()
  .max(200)
  .transform((written, context) => {
    const cell = readSeenCell(written)
    if (cell) return cell
    context.addIssue({ code: 'custom', message: platformProblem('invalid') })
    return z.NEVER
  })

/** One cell of the grid: what was typed, and what stood there when the form was made. */
export type TypedCell = {
  indicator: string
  area: string
  /** As it was typed: only who knows the indicator knows whether it can be. */
  text: string
  /** Unit and kind that the page asked for; null when a form did not say so. */
  asked: Measure | null
  /** null: emptied, or never filled in. */
  value: FigureValue | null
  seen: SeenCell | null
  /** False for a cell that says what it said when the form was made: a colleague's newer figure then stays. */
  touched: boolean
}

const at = (path: string[], message: string, params = {}) => ({
  code: 'custom' as const,
  message,
  path,
  params,
})

/** The figures of one period, by indicator code and NIS code, as people type them; empty means: leave it as it is. */
const typedFigures = {
  area: text(10),
  period: text(30),
  figures: byIndicatorAndArea,
  sources: record(source).default({}),
  /** In which unit and of which kind the page asked for the figures of an indicator. */
  measures: record(z.string().max(20)).default({}),
  /** What stood in a cell when the form was made: emptied, it goes; equal, it was not touched. */
  seen: record(record(seen)).default({}),
}
type Typed = z.output<z.ZodObject<typeof typedFigures>>

/** Every cell that was sent, or that held something when the form was made. */
const placesOf = ({ figures, seen: before }: Typed) => [
  ...new Map(
    [figures, before].flatMap((table) =>
      Object.entries(table).flatMap(([indicator, row]) =>
        Object.keys(row).map((area) => [`${indicator} ${area}`, { indicator, area }] as const),
      ),
    ),
  ).values(),
]

export type KeptInput = {
  area: string
  period: Period
  cells: TypedCell[]
  sources: ReadonlyMap<string, string>
}

function readTyped(typed: Typed, context: z.core.$RefinementCtx): KeptInput {
  const period = parsePeriod(typed.period, farthestYear)
  if (!period.ok) context.addIssue(at(['period'], figureProblem('period-unreadable'), { text: typed.period }))
  const measures = new Map(Object.entries(typed.measures))
  const cells = placesOf(typed).flatMap(({ indicator, area }): TypedCell[] => {
    const written = (typed.figures[indicator]?.[area] ?? '').trim()
    const asked = readMeasure(measures.get(indicator) ?? '')
    const cell = valueCell(written, asked, ',')
    if ('wrong' in cell) {
      context.addIssue(at(['figures', indicator, area], figureProblem(cell.wrong), cell.values))
      return []
    }
    const saw = typed.seen[indicator]?.[area]
    const touched = saw?.text !== written
    return [{ indicator, area, text: written, asked, value: cell.read, seen: saw ?? null, touched }]
  })
  const sources = new Map(Object.entries(typed.sources))
  for (const indicator of new Set(cells.filter(({ value }) => value).map((cell) => cell.indicator))) {
    if (!sources.get(indicator)) context.addIssue(at(['sources', indicator], figureProblem('source-missing')))
  }
  return period.ok ? { area: typed.area, period: period.period, cells, sources } : z.NEVER
}

export const keepFiguresInput = z.object(typedFigures).transform(readTyped)

const filledIn = {
  ...typedFigures,
  /** The year and the area that were chosen above the grid; the grid itself is of `period` and `area`. */
  year: z.string().max(30).default(''),
  place: z.string().max(10).default(''),
  /** The sources as they stood there when the form was made. */
  sourcesSeen: record(source).default({}),
  /** The button beside the year and the area was pressed. */
  show: z.string().max(10).default(''),
}

function isTouched(typed: z.output<z.ZodObject<typeof filledIn>>): boolean {
  const { figures, seen: before, sources, sourcesSeen } = typed
  const cells = placesOf(typed).some(
    ({ indicator, area }) =>
      (figures[indicator]?.[area] ?? '').trim() !== (before[indicator]?.[area]?.text ?? ''),
  )
  const codes = [...Object.keys(sources), ...Object.keys(sourcesSeen)]
  return cells || codes.some((code) => (sources[code] ?? '') !== (sourcesSeen[code] ?? ''))
}

export type FilledIn =
  | { is: 'kept'; figures: KeptInput }
  | { is: 'shown'; place: string | undefined; period: Period }

/**
 * The whole page on which figures are typed: the figures, or another year or area to look at. That is shown only while
 * nothing is typed: what is typed is lost by nobody's choosing, and never kept under another year than it was typed at.
 */
export const fillInInput = z.object(filledIn).transform((typed, context): FilledIn => {
  const [year, place] = [typed.year.trim() || typed.period, typed.place || typed.area]
  if (typed.show === '' && year === typed.period && place === typed.area)
    return { is: 'kept', figures: readTyped(typed, context) }
  const period = parsePeriod(year, farthestYear)
  if (!period.ok) {
    context.addIssue(at(['year'], figureProblem('period-unreadable'), { text: year }))
    return z.NEVER
  }
  if (isTouched(typed)) {
    context.addIssue(at([place === typed.area ? 'year' : 'place'], figureProblem('keep-first')))
    return z.NEVER
  }
  return { is: 'shown', place: typed.place || undefined, period: period.period }
})
