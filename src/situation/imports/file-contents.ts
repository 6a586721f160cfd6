import type { Unit } from '#src/situation/indicators/indicator.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'

/** Something that a file measures: a column of figures, or one combination of dimensions. Areas and periods apart. */
export type FileCode = {
  /** The same in every file of this layout: what a choice is remembered by. */
  key: string
  /** As people read it. */
  label: string
  /** What the file itself says of them; empty when it says nothing. */
  unit: string
  breakdown: string
  population: string
  definition: string
  source: string
  /** Figures that it has, and how many of those say why there is no value. */
  figures: number
  missing: number
}

/** Why a cell of a file is no figure here, without anything being wrong with it. */
export const leftOutReasons = ['empty', 'elsewhere', 'smaller-area', 'twice-same', 'derived'] as const
export type LeftOut = (typeof leftOutReasons)[number]

/** What stands in a file, as far as its pages need to know once it is read. */
export type FileContents = {
  /** Name of the data set or the sheet; empty when the file does not say. */
  name: string
  /** Who publishes it, as far as the layout tells. */
  source: string
  codes: FileCode[]
  lines: number
  figures: number
  refused: number
  /** Values that the measure chosen for their code cannot have. */
  impossible: number
  leftOut: Readonly<Partial<Record<LeftOut, number>>>
  /** How the text was written; null for a workbook or JSON. */
  written: { encoding: string; delimiter: string; decimalSign: string } | null
  /** Columns that were not read. */
  ignored: string[]
  /** Names that a municipality shares with another area: what each was read as, and what it may have meant. */
  namesakes: { text: string; read: string; other: string }[]
  /** Marks beside values that no statistical office explains: kept as they stand. */
  unknownFlags: string[]
}

/** What somebody chose for a code: the series that its figures join. */
export type CodeChoice = {
  /** Code of one of the twelve, or the identifier of an own or published indicator. */
  indicator: string
  unit: Unit
  kind: MeasureKind
  breakdown: string
  population: string
  definition: string
  source: string
}
/** By the key of the code; null leaves it out. */
export type CodeChoices = Readonly<Record<string, CodeChoice | null>>
