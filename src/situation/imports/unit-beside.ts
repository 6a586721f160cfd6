import type { Cell } from '#src/situation/indicators/figure-cells.ts'
import { readUnit } from '#src/situation/indicators/indicator-lookup.ts'
import type { Unit } from '#src/situation/indicators/indicator.ts'
import { readFigure } from '#src/situation/indicators/written-figure.ts'

const onlyNumber = /^[-+0-9.,\s]*$/

/** The unit that somebody wrote beside a number: "20 %", "41,5 jaar"; null where there is none. */
function unitBeside(value: string): Unit | null {
  if (onlyNumber.test(value)) return null
  for (const decimalSign of [',', '.'] as const) {
    const read = readFigure(value, { decimalSign })
    if (read.is === 'value') return read.unit
  }
  return null
}

/** The unit of a figure: what its own column says, or what stands beside the number; not both and each another. */
export function statedUnit(unit: string, value: string): Cell<string> {
  const beside = unitBeside(value)
  if (unit === '' || beside === null) return { read: unit || (beside ?? '') }
  const known = readUnit(unit)
  return known === undefined || known === beside
    ? { read: unit }
    : { wrong: 'unit-differs', values: { text: value, unit: known } }
}

/** The same for units that are written in different ways. */
export const unitKey = (unit: string): string => readUnit(unit) ?? unit
