/** A decimal as an integer of so many decimals. */
function scaled(decimal: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}

/** So many decimals of an integer, written as a decimal without zeros at its end. */
function unscaled(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

const mostDecimals = (values: readonly string[]): number =>
  Math.max(0, ...values.map((decimal) => decimal.split('.')[1]?.length ?? 0))

/**
 * The first decimal minus the second, exactly: 20.1 - 8 is 12.1, where floating point says 12.100000000000001.
 * Both as `parseDecimal` writes them; so is the result.
 */
export function exactDifference(from: string, what: string): string {
  const decimals = mostDecimals([from, what])
  return unscaled(scaled(from, decimals) - scaled(what, decimals), decimals)
}

/** All of them together, exactly. */
export function exactSum(values: readonly string[]): string {
  const decimals = mostDecimals(values)
  return unscaled(
    values.reduce((sum, value) => sum + scaled(value, decimals), 0n),
    decimals,
  )
}
