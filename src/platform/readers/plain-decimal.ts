const scientific = /^([-+]?)([0-9]*)\.?([0-9]*)[eE]([-+]?[0-9]{1,3})$/
const decimal = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/

/** The same number without an exponent, digit for digit: "1.5E-3" is "0.0015". Anything else stays as it is. */
export function plainDecimal(text: string): string {
  const [found, sign = '', whole = '', fraction = '', power = ''] = scientific.exec(text) ?? []
  if (found === undefined || whole + fraction === '') return text
  const point = whole.length + Number(power)
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, -point), '0')
  const at = Math.max(0, point)
  const [integer, rest] = [digits.slice(0, at).padEnd(at, '0'), digits.slice(at)]
  return `${sign === '-' ? '-' : ''}${integer.replace(/^0+(?=[0-9])/, '') || '0'}${rest === '' ? '' : `.${rest}`}`
}

const spreadsheetDigits = 15

/**
 * A number as a spreadsheet stores it, as its users see it: 0.1 + 0.2 is stored as 0.30000000000000004, and a
 * spreadsheet shows no more than 15 digits of it. A whole number written out keeps all of its digits.
 */
export function spreadsheetNumber(text: string): string {
  if (!decimal.test(text) || /^[-+]?[0-9]+$/.test(text)) return text
  const [mantissa = ''] = text.split(/[eE]/)
  if (mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').length <= spreadsheetDigits) return plainDecimal(text)
  const rounded = plainDecimal(Number(text).toPrecision(spreadsheetDigits))
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded
}
