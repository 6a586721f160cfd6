import type { TextRow } from '#src/situation/imports/text-row.ts'
import type { CodeList } from '#src/situation/imports/code-list.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import type { RawCell } from '#src/situation/imports/raw-cell.ts'

export type Headings = { area: string | null; period: string | null }

/** How a table of one layout is read, once its headings are known. */
export type RowReader = {
  layout: Layout
  /** Name of the data set, as far as the headings or the first line tell. */
  name: (first: TextRow | undefined) => string
  /** Who publishes them, as far as the layout or the first line tells. */
  source: (first: TextRow | undefined) => string
  /** How the text of an area is to be understood. */
  areas: 'belgian' | 'nuts' | 'swing'
  /** The decimal sign of the layout; null where the figures themselves must tell. */
  sign: '.' | null
  ignored: string[]
  /** The headings above areas and periods, for what is wrong with those; null where a period is itself a heading. */
  headings: Headings
  /** The cells of a line that may hold a figure. Errors: TooManyCodes. */
  cellsOf: (row: TextRow, codes: CodeList) => RawCell[]
}
