export type DecimalSign = ',' | '.'
export type WrittenUnit = '%' | '‰' | '€'
export type WrittenDecimal =
  | {
      ok: true
      /** Exact and canonical: no sign for zero, no zeros that say nothing, a point, "-1234.5". */
      value: string
      unit: WrittenUnit | null
      /** How many decimals stood there, zeros too: "1,50" has two. */
      decimals: number
    }
  | { ok: false; code: 'empty' | 'not-a-number' | 'ambiguous' }

const longest = 60
const anySpace = /[\u0020\u00a0\u2009\u202f]/g
const euro = '(?:€|eur|euros?)'
const written = new RegExp(
  `^(?:${euro} ?)?([-+]?) ?(?:${euro} ?)?([0-9.,](?:[0-9.,' ]*[0-9])?) ?([%‰]|${euro})?$`,
  'i',
)
const hasEuro = new RegExp(euro, 'i')

/** The digits of one number in which the decimal sign is known, or null when they do not fit that sign. */
function digitsIn(body: string, decimalSign: DecimalSign): { whole: string; fraction: string } | null {
  const group = decimalSign === ',' ? '.' : ','
  const [integer = '', fraction, ...more] = body.split(decimalSign)
  if (more.length > 0 || (fraction !== undefined && !/^[0-9]+$/.test(fraction))) return null
  if (/^[0-9]*$/.test(integer)) return { whole: integer, fraction: fraction ?? '' }
  const grouped = [group, ' ', "'"].some((sign) => {
    const [first = '', ...rest] = integer.split(sign)
    return (
      rest.length > 0 && /^[1-9][0-9]{0,2}$/.test(first) && rest.every((three) => /^[0-9]{3}$/.test(three))
    )
  })
  return grouped ? { whole: integer.replace(/[^0-9]/g, ''), fraction: fraction ?? '' } : null
}

function canonical(negative: boolean, { whole, fraction }: { whole: string; fraction: string }): string {
  const integer = whole.replace(/^0+(?=[0-9])/, '') || '0'
  const rest = fraction.replace(/0+$/, '')
  const magnitude = rest === '' ? integer : `${integer}.${rest}`
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude
}

/**
 * A number as people write it. In Belgium the comma is the decimal sign in all three languages, so "1.500" is
 * fifteen hundred and "1,500" one and a half; a point that cannot group ("20.5", "1,234.56") is read as decimal.
 * With `decimalSign`, known for a whole column, only that sign is read as decimal. "1.500 %" is ambiguous: a
 * share of fifteen hundred per cent is as odd as one with three decimals.
 */
export function parseDecimal(text: string, options: { decimalSign?: DecimalSign } = {}): WrittenDecimal {
  const line = text.trim().replace(anySpace, ' ').replace(/[−–]/g, '-').replace(/’/g, "'")
  if (line === '') return { ok: false, code: 'empty' }
  const parts = line.length <= longest ? written.exec(line) : null
  const [, sign = '', body = '', suffix = ''] = parts ?? []
  const currency = hasEuro.test(line)
  const share = suffix === '%' || suffix === '‰' ? suffix : null
  if (!parts || (currency && (share || line.split(hasEuro).length > 2)))
    return { ok: false, code: 'not-a-number' }
  const unit = currency ? '€' : share
  if (share && !options.decimalSign && /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(body))
    return { ok: false, code: 'ambiguous' }

  const signs: DecimalSign[] = options.decimalSign ? [options.decimalSign] : [',', '.']
  const digits = signs.map((decimalSign) => digitsIn(body, decimalSign)).find((found) => found !== null)
  if (!digits) return { ok: false, code: 'not-a-number' }
  return { ok: true, value: canonical(sign === '-', digits), unit, decimals: digits.fraction.length }
}

function readingsOf(text: string) {
  const [comma, point] = ([',', '.'] as const).map((decimalSign) => {
    const read = parseDecimal(text, { decimalSign })
    return read.ok ? read.value : null
  })
  return { comma: comma ?? null, point: point ?? null }
}

/** True for a number such as "1.500" that is another number when the other sign is the decimal one. */
export function dependsOnDecimalSign(text: string): boolean {
  const { comma, point } = readingsOf(text)
  return comma !== null && point !== null && comma !== point
}

/**
 * The decimal sign that the numbers of a column prove. 'unknown' when none of them does: then ask, when one of
 * them `dependsOnDecimalSign`. Texts that are no number say nothing.
 */
export function recogniseDecimalSign(samples: readonly string[]): DecimalSign | 'mixed' | 'unknown' {
  const readings = samples.map(readingsOf)
  const comma = readings.some((reading) => reading.comma !== null && reading.point === null)
  const point = readings.some((reading) => reading.point !== null && reading.comma === null)
  if (comma && point) return 'mixed'
  if (comma) return ','
  return point ? '.' : 'unknown'
}
