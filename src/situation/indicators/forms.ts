import { z } from 'zod'
import { identifier, text } from '#src/platform/forms/inputs.ts'
import { valueCell } from '#src/situation/indicators/figure-cells.ts'
import { sourceLimit, type FigureValue } from '#src/situation/indicators/figure.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import { measureIn } from '#src/situation/indicators/indicator-lookup.ts'
import { parsePeriod, type Period } from '#src/situation/indicators/period.ts'

const farFuture = 2100
const cellLimit = 100
const record = <Value extends z.ZodType>(value: Value) => z.record(z.string().max(60), value)
const byIndicatorAndArea = record(record(z.string().max(cellLimit))).default({})
const seen = z
  .string()
  .max(200)
  .regex(/^[0-9a-f-]{36} [0-9]+( .*)?$/)

/** One cell of the grid: what was typed, and what stood there when the form was made. */
export type TypedCell = {
  indicator: string
  area: string
  /** null: emptied, or never filled in. */
  value: FigureValue | null
  seen: { id: string; version: number } | null
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
export const keepFiguresInput = z
  .object({
    area: text(10),
    period: text(30),
    figures: byIndicatorAndArea,
    sources: record(z.string().max(sourceLimit)).default({}),
    /** `<id> <version> <text>` of what stood in a cell when the form was made: emptied, it goes; equal, it was not touched. */
    seen: record(record(seen)).default({}),
  })
  .transform(
    (
      typed,
      context,
    ): { area: string; period: Period; cells: TypedCell[]; sources: ReadonlyMap<string, string> } => {
      const period = parsePeriod(typed.period, farFuture)
      if (!period.ok)
        context.addIssue(at(['period'], figureProblem('period-unreadable'), { text: typed.period }))
      const places = new Map(
        [typed.figures, typed.seen].flatMap((table) =>
          Object.entries(table).flatMap(([indicator, row]) =>
            Object.keys(row).map((area) => [`${indicator} ${area}`, { indicator, area }] as const),
          ),
        ),
      )
      const cells = [...places.values()].flatMap(({ indicator, area }): TypedCell[] => {
        const known = findIndicator(indicator)
        const written = typed.figures[indicator]?.[area] ?? ''
        const path = ['figures', indicator, area]
        if (!known) {
          context.addIssue(at(path, figureProblem('indicator-unknown'), { text: indicator }))
          return []
        }
        const cell = valueCell(written.trim(), measureIn(known, null), ',')
        if ('wrong' in cell) {
          context.addIssue(at(path, figureProblem(cell.wrong), cell.values))
          return []
        }
        const [id = '', version, ...text] = typed.seen[indicator]?.[area]?.split(' ') ?? []
        return [
          {
            indicator,
            area,
            value: cell.read,
            seen: version === undefined ? null : { id, version: Number(version) },
            touched: text.length === 0 || text.join(' ') !== written.trim(),
          },
        ]
      })
      const sources = new Map(
        Object.entries(typed.sources).map(([code, source]) => [code, source.normalize('NFC').trim()]),
      )
      for (const indicator of new Set(cells.filter(({ value }) => value).map((cell) => cell.indicator))) {
        if (!sources.get(indicator))
          context.addIssue(at(['sources', indicator], figureProblem('source-missing')))
      }
      return period.ok ? { area: typed.area, period: period.period, cells, sources } : z.NEVER
    },
  )

export const receiveFiguresInput = z.object({
  fileId: z
    .string()
    .optional()
    .transform((id, context) => {
      if (id !== undefined && id !== '') return id
      context.addIssue({ code: 'custom', message: figureProblem('file-missing') })
      return z.NEVER
    })
    .pipe(identifier()),
})

export const importInput = z.object({ id: identifier() })
