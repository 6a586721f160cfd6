import type { ProblemValues } from '#src/platform/errors.ts'
import { dependsOnDecimalSign, parseDecimal } from '#src/platform/written/decimal.ts'
import type { ColumnSign } from '#src/situation/indicators/column-sign.ts'
import { breakdownLimit, sourceLimit, type FigureValue } from '#src/situation/indicators/figure.ts'
import { isUnit } from '#src/situation/indicators/indicator.ts'
import type { measureIn } from '#src/situation/indicators/indicator-lookup.ts'
import type { LineProblem } from '#src/situation/indicators/line-problem.ts'
import { measureKinds } from '#src/situation/indicators/series.ts'
import { impossible, readFigure } from '#src/situation/indicators/written-figure.ts'

/** What a cell says, or what is wrong with it. */
export type Cell<Value> = { read: Value } | { wrong: LineProblem; values: ProblemValues }
export type Measure = ReturnType<typeof measureIn>

const wrong = (problem: LineProblem, values: ProblemValues = {}) => ({ wrong: problem, values })

/** A measure as a form carries it along, so that who types is judged by what the page asked for. */
export const writeMeasure = ({ kind, unit }: Measure): string => `${kind} ${unit}`

/** Null when it is not written by `writeMeasure`. */
export function readMeasure(written: string): Measure | null {
  const [word = '', unit = ''] = written.split(' ')
  const kind = measureKinds.find((each) => each === word)
  return kind && isUnit(unit) ? { kind, unit } : null
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

export const limited = (text: string, max: number): Cell<string> =>
  text.length > max ? wrong('text-too-long', { max }) : { read: text }

export const sourceCell = (text: string): Cell<string> =>
  text === '' ? wrong('source-missing') : limited(text, sourceLimit)

export const breakdownCell = (text: string): Cell<string> => limited(text, breakdownLimit)
