import type { Area } from '#src/foundation/areas/area.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import { dependsOnDecimalSign, parseDecimal } from '#src/platform/written/decimal.ts'
import type { AreaRead } from '#src/situation/indicators/area-lookup.ts'
import type { ColumnSign } from '#src/situation/indicators/column-sign.ts'
import { breakdownLimit, sourceLimit, type FigureValue } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { measureIn, readUnit } from '#src/situation/indicators/indicator-lookup.ts'
import type { LineProblem } from '#src/situation/indicators/line-problem.ts'
import { parsePeriod, type Period } from '#src/situation/indicators/period.ts'
import { impossible, readFigure } from '#src/situation/indicators/written-figure.ts'

/** What a cell says, or what is wrong with it. */
export type Cell<Value> = { read: Value } | { wrong: LineProblem; values: ProblemValues }
export type Measure = ReturnType<typeof measureIn>

const wrong = (problem: LineProblem, values: ProblemValues = {}) => ({ wrong: problem, values })

export function indicatorCell(
  text: string,
  indicatorOf: (text: string) => Indicator | undefined,
): Cell<Indicator> {
  if (text === '') return wrong('indicator-missing')
  const read = indicatorOf(text)
  return read ? { read } : wrong('indicator-unknown', { text })
}

export function areaCell(
  text: string,
  areaOf: (text: string) => AreaRead,
): Cell<{ area: Area; other: Area | null }> {
  const found = areaOf(text)
  return found.ok ? { read: found } : wrong(found.code, found.values)
}

const periodProblems = {
  empty: 'period-missing',
  'not-a-period': 'period-unreadable',
  'year-out-of-reason': 'year-out-of-reason',
} as const

export function periodCell(text: string, latest: number): Cell<Period> {
  const found = parsePeriod(text, latest)
  return found.ok ? { read: found.period } : wrong(periodProblems[found.code], { text, latest })
}

/** An empty unit is the indicator's own. Of an indicator that is not known only the unit itself is checked. */
export function measureCell(text: string, indicator: Indicator | null): Cell<Measure | null> {
  const unit = text === '' ? null : readUnit(text)
  if (unit === undefined) return wrong('unit-unknown', { text })
  return { read: indicator && measureIn(indicator, unit) }
}

/** The two numbers that a text may be when the decimal sign is not known. */
function bothReadings(text: string): ProblemValues {
  const as = (decimalSign: ',' | '.') => {
    const read = parseDecimal(text, { decimalSign })
    return read.ok ? read.value.replace('.', ',') : text
  }
  return { text, comma: as(','), point: as('.') }
}

/** `null` is an empty cell: nothing is said, so nothing is changed. */
export function valueCell(text: string, measure: Measure | null, sign: ColumnSign): Cell<FigureValue | null> {
  if (sign === null && dependsOnDecimalSign(text)) return wrong('decimal-unclear', bothReadings(text))
  const figure = readFigure(text, sign === null ? {} : { decimalSign: sign })
  if (figure.is === 'nothing') return { read: null }
  if (figure.is === 'missing')
    return { read: { value: null, missingReason: figure.reason, flags: figure.flags } }
  if (figure.is === 'unreadable') {
    return wrong(sign !== null && parseDecimal(text).ok ? 'decimal-mixed' : 'value-unreadable', {
      text,
      sign: sign ?? '',
    })
  }
  const { value, unit } = figure
  if (measure && unit !== null && unit !== measure.unit)
    return wrong('unit-differs', { text, unit: measure.unit })
  const problem = measure && impossible(value, measure.kind, measure.unit)
  return problem ? wrong(problem, { text }) : { read: { value, missingReason: null, flags: '' } }
}

const limited = (text: string, max: number): Cell<string> =>
  text.length > max ? wrong('text-too-long', { max }) : { read: text }

export const sourceCell = (text: string): Cell<string> =>
  text === '' ? wrong('source-missing') : limited(text, sourceLimit)

export const breakdownCell = (text: string): Cell<string> => limited(text, breakdownLimit)
