type Values = Readonly<Record<string, unknown>>

/** Words, and names in braces: nothing that ICU would have to work out. */
const onlyNames = /^(?:[^{}<>#'|]|\{\w+\})*$/

/** The text cut at its names: words, name, words, name, words. Null when it is more than words and names. */
export const plainParts = (text: string): readonly string[] | null =>
  onlyNames.test(text) ? text.split(/[{}]/) : null

/** The words with the names filled in; null when a value is no text, for figures are written by ICU. */
export function fillIn(parts: readonly string[], values: Values = {}): string | null {
  let said = parts[0] ?? ''
  for (let place = 1; place < parts.length; place += 2) {
    const value = values[parts[place] ?? '']
    if (typeof value !== 'string') return null
    said += value + (parts[place + 1] ?? '')
  }
  return said
}
