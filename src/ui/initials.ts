/** The first letters of the first and the last word of a name, at most two; '' without letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const first = words.at(0)
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last].map((word) => [...(word ?? '')].at(0)?.toUpperCase() ?? '').join('')
}
