import { choiceKey } from '#src/situation/imports/chosen-series.ts'
import type { CodeChoices, FileCode } from '#src/situation/imports/file-contents.ts'

const keyOfName = ({ label, breakdown, population, definition, source }: FileCode): string =>
  JSON.stringify([label.toLowerCase().replace(/\s+/g, ' '), breakdown, population, definition, source])

/** Beside "niet bekend" stands no unit: such lines belong to the one code of that name which has one. */
function withoutUnit(codes: readonly FileCode[]): ReadonlyMap<number, number> {
  const byName = Map.groupBy(codes.keys(), (place) => {
    const code = codes[place]
    return code ? keyOfName(code) : ''
  })
  return new Map(
    codes.entries().flatMap(([place, code]) => {
      if (code.unit !== '' || code.figures === 0 || code.figures > code.missing) return []
      const [other, ...more] = (byName.get(keyOfName(code)) ?? []).filter((one) => codes[one]?.unit !== '')
      return other === undefined || more.length > 0 ? [] : [[place, other] as const]
    }),
  )
}

/**
 * Codes that are one: the same indicator by its name and by its code, or with and without its unit. Gives the place
 * of the code that each joins, by its own place. `choices` are those that the names of the codes say.
 */
export function sameCodes(codes: readonly FileCode[], choices: CodeChoices): ReadonlyMap<number, number> {
  const into = new Map(withoutUnit(codes))
  const first = new Map<string, number>()
  for (const [place, { key, figures }] of codes.entries()) {
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined
    if (!choice || figures === 0 || into.has(place)) continue
    const series = choiceKey(choice)
    const earlier = first.get(series)
    if (earlier === undefined) first.set(series, place)
    else into.set(place, earlier)
  }
  // What joins a code that itself joins another goes along.
  return new Map(into.entries().map(([place, other]) => [place, into.get(other) ?? other]))
}
