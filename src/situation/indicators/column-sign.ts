import type { Delimiter } from '#src/platform/readers/delimiter.ts'
import { recogniseDecimalSign, type DecimalSign } from '#src/platform/written/decimal.ts'

/** The decimal sign of a whole column; null when nothing tells. */
export type ColumnSign = DecimalSign | null

/**
 * The sign that the numbers prove; where both are proven the one that more of them prove. When none does, a file with
 * semicolons comes from a spreadsheet with a decimal comma: that is why it has semicolons.
 */
export function columnSign(values: readonly string[], delimiter: Delimiter): ColumnSign {
  const recognised = recogniseDecimalSign(values)
  if (recognised === 'unknown') return delimiter === ';' ? ',' : null
  if (recognised !== 'mixed') return recognised
  const proofs = values.map((value) => recogniseDecimalSign([value]))
  const count = (sign: DecimalSign) => proofs.filter((proof) => proof === sign).length
  return count('.') > count(',') ? '.' : ','
}
