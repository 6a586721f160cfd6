/** A decimal as an integer of so many decimals. */
function scaled(decimal: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}

/**
 * The first decimal minus the second, exactly: 20.1 - 8 is 12.1, where floating point says 12.100000000000001.
 * Both as `parseDecimal` writes them; so is the result.
 */
export function exactDifference(from: string, what: string): string {
  const decimals = Math.max(...[from, what].map((decimal) => decimal.split('.')[1]?.length ?? 0))
  const result = scaled(from, decimals) - scaled(what, decimals)
  const digits = (result < 0n ? -result : result).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${result < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
