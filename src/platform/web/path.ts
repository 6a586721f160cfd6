type Parameters<Pattern extends string> = string extends Pattern
  ? string
  : Pattern extends `${string}/:${infer Name}/${infer Rest}`
    ? Name | Parameters<`/${Rest}`>
    : Pattern extends `${string}/:${infer Name}`
      ? Name
      : never

export type PathParameters<Pattern extends string> = Record<Parameters<Pattern>, string>
type Query = Readonly<Record<string, string | number | undefined>>

export type Path<Pattern extends string = string> = {
  (
    ...given: [Parameters<Pattern>] extends [never]
      ? [query?: Query]
      : [PathParameters<Pattern>, query?: Query]
  ): string
  readonly pattern: Pattern
}

function withQuery(address: string, query: Query = {}): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  if (set.length === 0) return address
  return `${address}?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`
}

/** One address of the application: the pattern that routes match, and the function that fills it in. */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const fill = (...given: unknown[]): string => {
    if (names.length === 0) return withQuery(pattern, given[0] as Query)
    const values = given[0] as Record<string, string>
    const address = pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
    return withQuery(address, given[1] as Query)
  }
  return Object.assign(fill, { pattern })
}
