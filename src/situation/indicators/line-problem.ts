import type { DelimitedRefusal } from '#src/platform/readers/delimited.ts'

/** What may be wrong with a file of figures as a whole. */
export type FileProblem = DelimitedRefusal['code'] | 'not-text' | 'no-rows'

/** What may be wrong with a line of a file, or worth knowing about it. */
export type LineProblem =
  | 'indicator-missing'
  | 'indicator-unknown'
  | 'area-missing'
  | 'area-unknown'
  | 'area-nis-unknown'
  | 'area-ambiguous'
  | 'period-missing'
  | 'period-unreadable'
  | 'year-out-of-reason'
  | 'value-unreadable'
  | 'decimal-mixed'
  | 'decimal-unclear'
  | 'unit-differs'
  | 'negative'
  | 'share-too-high'
  | 'source-missing'
  | 'text-too-long'
  | 'cell-count'
  | 'twice-different'
