import { parseDecimal } from '#src/platform/written/decimal.ts'

/** Ten billion euros: more than any municipality's budget, and far below what a number holds exactly. */
export const mostCents = 1_000_000_000_000

export type WrittenEuros =
  | { ok: true; value: number }
  | {
      ok: false
      code:
        | 'empty'
        | 'not-a-number'
        | 'ambiguous'
        | 'other-unit'
        | 'negative'
        | 'too-many-decimals'
        | 'too-large'
    }

/**
 * An amount in euros as people write it, in whole cents (0 to `mostCents`). "1,500" is refused rather than
 * read as one euro fifty: three decimals are no amount.
 */
export function parseEuros(text: string): WrittenEuros {
  const read = parseDecimal(text)
  if (!read.ok) return read
  if (read.unit !== null && read.unit !== '€') return { ok: false, code: 'other-unit' }
  if (read.value.startsWith('-')) return { ok: false, code: 'negative' }
  if (read.decimals > 2) return { ok: false, code: 'too-many-decimals' }
  const [euros = '0', fraction = ''] = read.value.split('.')
  const cents = BigInt(euros) * 100n + BigInt(fraction.padEnd(2, '0'))
  return cents > BigInt(mostCents) ? { ok: false, code: 'too-large' } : { ok: true, value: Number(cents) }
}
