export type Element = { name: string; attributes: ReadonlyMap<string, string> }
/** What a page is made of, in order; a text belongs to the elements that are open around it. */
export type Part =
  | { element: Element; within: readonly Element[] }
  | { text: string; within: readonly Element[] }

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

const decoded = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name] ?? '')

const attributesOf = (written: string): ReadonlyMap<string, string> =>
  new Map(
    [...written.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decoded(value),
    ]),
  )

const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b([^>]*)>[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+|</gi

/** Reads markup as our own pages are written: quotes around values, every element closed. Words in scripts are skipped. */
export function partsOf(html: string): Part[] {
  const parts: Part[] = []
  const open: Element[] = []
  for (const found of html.matchAll(token)) {
    const [whole, raw, rawAttributes, slash, name = '', written = '', selfClosing] = found
    if (raw) {
      parts.push({ element: { name: raw, attributes: attributesOf(rawAttributes ?? '') }, within: [...open] })
    } else if (name && slash) {
      const place = open.findLastIndex((element) => element.name === name)
      if (place < 0) throw new Error(`</${name}> closes nothing`)
      open.splice(place)
    } else if (name) {
      const element = { name, attributes: attributesOf(written) }
      parts.push({ element, within: [...open] })
      if (!selfClosing && !empty.has(name)) open.push(element)
    } else if (!whole.startsWith('<!')) {
      parts.push({ text: decoded(whole), within: [...open] })
    }
  }
  return parts
}

export const elementsOf = (html: string): Element[] =>
  partsOf(html).flatMap((part) => ('element' in part ? [part.element] : []))

/** What stands in the elements of this name, without markup. */
export const textsIn = (html: string, name: string): string[] => {
  const perElement = new Map<Element, string>()
  for (const part of partsOf(html)) {
    if ('element' in part && part.element.name === name) perElement.set(part.element, '')
    if ('text' in part) {
      for (const element of part.within.filter((one) => one.name === name)) {
        perElement.set(element, (perElement.get(element) ?? '') + part.text)
      }
    }
  }
  return [...perElement.values()]
}

/** The words of the main part as they are read: a space between what stands in different elements. */
export const wordsOfMain = (html: string): string =>
  partsOf(html)
    .flatMap((part) => ('text' in part && part.within.some(({ name }) => name === 'main') ? [part.text] : []))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
