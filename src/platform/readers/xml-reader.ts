/** Well-formed is not enough here: a document type is refused, for its entities can make much of little. */
export class UnreadableXml extends Error {}

export type XmlHandler = {
  /** Names are without their prefix. What stands in the tag is read by `attributesIn`, where somebody wants it. */
  open?: (name: string, inTag: string) => void
  close?: (name: string) => void
  /** May come in several parts. */
  text?: (text: string) => void
}

const longestToken = 1_000_000
const deepest = 200
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const letterOf = (code: number, written: string): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written

/** Entities that XML itself has; any other stays as it is written. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi,
        (written, hex?: string, digits?: string, name?: string) =>
          name
            ? (named[name] ?? written)
            : letterOf(hex ? Number.parseInt(hex, 16) : Number(digits), written),
      )
    : text

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The attributes of one tag, by name without prefix. */
export function attributesIn(inTag: string): ReadonlyMap<string, string> {
  // Only behind white space: looking on from every letter would take for ever in a tag without end.
  const found = inTag.matchAll(/(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map(
    found.map(([, name = '', quoted, other]) => [withoutPrefix(name), decoded(quoted ?? other ?? '')]),
  )
}

/** Where the tag that begins here ends; a > in quotes ends nothing. */
function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at]
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return at
    else if (letter === '"' || letter === "'") quote = letter
  }
  return -1
}

/** Parts of XML that are no tags: how each begins and ends, and whether what stands between is text. */
const sections = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
] as const

/** Reads XML in pieces of text and tells the handler. Nothing outside the document is ever looked up. */
export function xmlReader(handler: XmlHandler) {
  const path: string[] = []
  let rest = ''
  let hadRoot = false

  function tag(inside: string): void {
    if (inside.startsWith('/')) {
      const name = withoutPrefix(inside.slice(1).trim())
      if (path.pop() !== name) throw new UnreadableXml()
      handler.close?.(name)
      return
    }
    const [full = ''] = /^[^\s/]+/.exec(inside) ?? []
    const name = withoutPrefix(full)
    if (name === '' || path.length >= deepest || (hadRoot && path.length === 0)) throw new UnreadableXml()
    hadRoot = true
    handler.open?.(name, inside.slice(full.length))
    if (inside.endsWith('/')) handler.close?.(name)
    else path.push(name)
  }

  /** Reads what begins with the "<" that stands here; tells where it ends, or -1 when its end is still to come. */
  function markup(at: number): number {
    const section = sections.find(({ begin }) => rest.startsWith(begin, at))
    if (section) {
      const from = at + section.begin.length
      const end = rest.indexOf(section.end, from)
      if (end >= 0 && section.isText) handler.text?.(rest.slice(from, end))
      return end < 0 ? -1 : end + section.end.length
    }
    if (rest.startsWith('<!', at)) {
      const begun = rest.slice(at)
      if (sections.some(({ begin }) => begin.startsWith(begun))) return -1
      throw new UnreadableXml()
    }
    const end = tagEnd(rest, at + 1)
    if (end >= 0) tag(rest.slice(at + 1, end))
    return end < 0 ? -1 : end + 1
  }

  return {
    write(piece: string): void {
      rest += piece
      let done = 0
      for (let at = rest.indexOf('<'); at >= 0; at = rest.indexOf('<', done)) {
        if (at > done) handler.text?.(decoded(rest.slice(done, at)))
        done = at
        const end = markup(at)
        if (end < 0) break
        done = end
      }
      rest = rest.slice(done)
      if (rest.length > longestToken) throw new UnreadableXml()
    },
    end(): void {
      if (!hadRoot || path.length > 0 || rest.trim() !== '') throw new UnreadableXml()
    },
  }
}

/** A whole part of a package, which is in UTF-8. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw new UnreadableXml()
    }
  }
  const reader = xmlReader(handler)
  for await (const piece of pieces) reader.write(decode(piece))
  reader.write(decode())
  reader.end()
}
