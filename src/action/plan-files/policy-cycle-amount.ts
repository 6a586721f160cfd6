import { parseDecimal } from '#src/platform/written/decimal.ts'
import { mostCents } from '#src/platform/written/money.ts'

export type ReadAmount = { ok: true; cents: number | null } | { ok: false }

/**
 * An amount as the export writes it, in whole cents: "1.234,50", "(1.234)" for less than nothing, a dash or nothing at
 * all for none.
 */
export function readAmount(text: string): ReadAmount {
  const line = text.trim()
  if (/^[-–−]?$/.test(line)) return { ok: true, cents: null }
  const inside = /^\((.+)\)$/.exec(line)?.[1]
  const read = parseDecimal(inside ?? line)
  if (!read.ok || read.unit === '%' || read.unit === '‰') return { ok: false }
  const isNegative = read.value.startsWith('-')
  const [euros = '0', fraction = ''] = read.value.replace('-', '').split('.')
  // Less than nothing twice is no way to write an amount, and there is no half cent.
  if (fraction.length > 2 || (inside !== undefined && isNegative)) return { ok: false }
  const cents = BigInt(euros) * 100n + BigInt(fraction.padEnd(2, '0'))
  if (cents > BigInt(mostCents)) return { ok: false }
  const isBelow = cents > 0n && (isNegative || inside !== undefined)
  return { ok: true, cents: isBelow ? -Number(cents) : Number(cents) }
}
