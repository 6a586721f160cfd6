import type { ProblemValues } from '#src/platform/errors.ts'
import type { FigureColumn } from '#src/situation/indicators/file-columns.ts'

/** What may be wrong with a line of a file, or worth knowing about it. */
export type LineProblem =
  | 'indicator-missing'
  | 'indicator-unknown'
  | 'area-missing'
  | 'area-unknown'
  | 'area-nis-unknown'
  | 'area-ambiguous'
  | 'area-namesake'
  | 'period-missing'
  | 'period-unreadable'
  | 'year-out-of-reason'
  | 'value-unreadable'
  | 'value-empty'
  | 'decimal-mixed'
  | 'decimal-unclear'
  | 'unit-unknown'
  | 'unit-differs'
  | 'negative'
  | 'share-too-high'
  | 'source-missing'
  | 'text-too-long'
  | 'cell-count'
  | 'twice-different'
  | 'twice-same'

/** Said about one line, and one column of it where it is about one. */
export type LineRemark = {
  line: number
  column: FigureColumn | null
  problem: LineProblem
  values: ProblemValues
}
