import { sdmxReader, tsvReader } from '#src/situation/imports/cube-readers.ts'
import { figuresReader } from '#src/situation/imports/figures-reader.ts'
import type { RowReader } from '#src/situation/imports/row-reader.ts'
import { statbelReader } from '#src/situation/imports/statbel.ts'
import { swingReader } from '#src/situation/imports/swing.ts'

/** The layout that the headings of a table show, ready to read it; null where somebody has to say what they are. */
export const recogniseHeader = (header: readonly string[]): RowReader | null =>
  swingReader(header) ??
  sdmxReader(header) ??
  tsvReader(header) ??
  statbelReader(header) ??
  figuresReader(header)
