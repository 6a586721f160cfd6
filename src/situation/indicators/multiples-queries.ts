import type { Context } from '#src/platform/context.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { figuresOfToday, missingSums } from '#src/situation/indicators/derived-figures.ts'
import { measureKey, type Figure } from '#src/situation/indicators/figure.ts'
import { historyOf, type History } from '#src/situation/indicators/history.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { codesThroughTime } from '#src/situation/indicators/municipality-origin.ts'
import { getScope, type Scope } from '#src/situation/indicators/queries.ts'
import { listFiguresIn, listSeries, wholeSeries } from '#src/situation/indicators/shown-figures-queries.ts'
import { lineThrough } from '#src/situation/indicators/situation.ts'
import { listSums } from '#src/situation/indicators/upper-sums-queries.ts'

export type Multiples = Scope & { histories: History[] }

/** Ours and the widest area that it is held against: two lines in a little drawing. */
const besideWidest = (history: History): History => ({
  ...history,
  lines: history.lines.filter(({ area, own }) => own || area === history.row.reference?.area),
})

/** Every indicator through the years, ours beside the widest area; as many statements for twelve as for thirty. */
export async function getMultiples(ctx: Context, asked: string | null): Promise<Multiples> {
  const [scope, indicators] = await Promise.all([getScope(ctx, asked), listIndicators(ctx)])
  const { chosen } = scope
  if (!chosen) return { ...scope, histories: [] }
  const lines = await listSeries(
    ctx,
    indicators.map(({ code }) => code),
  )
  const given = await listFiguresIn(ctx, lines.map(wholeSeries), codesThroughTime(chosen.own.nis))
  const ours = Map.groupBy(figuresOfToday(chosen.own.nis, given), ({ indicator }) => indicator)
  const alone: Compared = { own: chosen.own, others: [], beside: [] }
  const shown = indicators.flatMap((indicator) => {
    const { figure } = historyOf(indicator, alone, ours.get(indicator.code) ?? []).row
    return figure ? [figure] : []
  })
  const measureOf = (figure: Pick<Figure, 'indicator'> & Parameters<typeof measureKey>[0]) =>
    `${figure.indicator} ${measureKey(figure)}`
  const wanted = new Set(shown.map(measureOf))
  const theirs = await listFiguresIn(
    ctx,
    lines.filter((line) => wanted.has(measureOf(line))).map(wholeSeries),
    chosen.others.map(({ nis }) => nis),
  )
  const likes = shown.flatMap((figure) =>
    lineThrough(figure, ours.get(figure.indicator) ?? []).filter(({ value }) => value !== null),
  )
  const sums = await listSums(ctx, missingSums(chosen.others, likes, theirs))
  const beside = Map.groupBy([...theirs, ...sums], ({ indicator }) => indicator)
  return {
    ...scope,
    histories: indicators.map((indicator) => {
      const figures = [...(ours.get(indicator.code) ?? []), ...(beside.get(indicator.code) ?? [])]
      return besideWidest(historyOf(indicator, chosen, figures))
    }),
  }
}
