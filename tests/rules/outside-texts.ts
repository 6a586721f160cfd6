import { partsOf, type Element, type Part } from '#tests/rules/html.ts'

/** Attributes that people read or hear. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'data-label', 'label', 'aria-description']
const inLine = new Set('a abbr b em i mark small span strong time'.split(' '))

const blockOf = (within: readonly Element[]): Element | undefined =>
  within.findLast(({ name }) => !inLine.has(name))

/** What is left of a text when figures and what is known is taken away: undefined when no word is. */
function unknownIn(text: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(text.trim())) return undefined
  const left = text
    .split(/ · |[()]/)
    .filter((part) => !known.has(part.trim()))
    .map((part) =>
      [...known].filter((word) => word.includes(' ')).reduce((rest, word) => rest.replaceAll(word, ''), part),
    )
    .flatMap((part) => part.split(/[\s\u00a0,;:]+/))
    .filter((word) => /\p{L}{2,}/u.test(word) && !known.has(word))
  return left.length > 0 ? text.trim() : undefined
}

/** The pieces of a text that stand outside the brackets of the pseudo-language; brackets may span inline elements. */
function outsideBrackets(text: string, depth: number): { outside: string; depth: number } {
  let outside = ''
  let open = depth
  for (const letter of text) {
    if (letter === '⟧') open = Math.max(0, open - 1)
    else if (letter === '⟦') open += 1
    else if (open === 0) outside += letter
  }
  return { outside, depth: open }
}

/** Texts and labels of a page with words that neither wear the brackets of the pseudo-language nor are known. */
export function outsideTexts(html: string, known: ReadonlySet<string>): string[] {
  let block: Element | undefined
  let depth = 0
  const complaintsOf = (part: Part): string[] => {
    if ('element' in part) {
      return spoken.flatMap((name) => {
        const value = part.element.attributes.get(name)
        if (value === undefined) return []
        return unknownIn(outsideBrackets(value, 0).outside, known) === undefined ? [] : [`${name}="${value}"`]
      })
    }
    const own = blockOf(part.within)
    if (own !== block) depth = 0
    block = own
    const read = outsideBrackets(part.text, depth)
    depth = read.depth
    const unknown = unknownIn(read.outside, known)
    return unknown === undefined ? [] : [unknown]
  }
  return partsOf(html).flatMap(complaintsOf)
}
