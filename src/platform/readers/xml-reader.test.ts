import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesIn, readXml, UnreadableXml, xmlReader } from '#src/platform/readers/xml-reader.ts'

/** What a reader tells, in the order in which it tells it; text in one piece. */
function told(xml: string, size = xml.length) {
  const said: string[] = []
  const reader = xmlReader({
    open: (name, inTag) =>
      said.push(
        `<${[
          name,
          ...attributesIn(inTag)
            .entries()
            .map(([key, value]) => `${key}=${value}`),
        ].join(' ')}`,
      ),
    close: (name) => said.push(`>${name}`),
    text: (text) => {
      const last = said.at(-1)
      if (last?.startsWith('"')) said[said.length - 1] = last + text
      else said.push(`"${text}`)
    },
  })
  for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size))
  reader.end()
  return said
}

describe('XML in pieces', () => {
  const xml = `<?xml version="1.0"?>
<x:a one="1" x:two='a > "b"' three = "&lt;&amp;&#233;&#xE9;"><!-- <b> --><b/>t&#x20AC;&quot;x<![CDATA[<c>]]>&amp;</x:a>\n`
  it('is told tag by tag, however it is cut', () => {
    for (const size of [1, 2, 3, 7, 1000])
      expect(told(xml, size).filter((one) => one !== '"\n')).toEqual([
        '<a one=1 two=a > "b" three=<&éé',
        '<b',
        '>b',
        '"t€"x<c>&',
        '>a',
      ])
  })

  it.each([
    ['&unknown;', '&unknown;'],
    ['&amp;lt;', '&lt;'],
    ['&#0;', '&#0;'],
    ['&#x110000;', '&#x110000;'],
    ['& alone', '& alone'],
  ])('leaves what it does not know: %s', (written, text) => {
    expect(told(`<a>${written}</a>`)).toEqual(['<a', `"${text}`, '>a'])
  })

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a></a></a>',
    '<a></a><b></b>',
    '<a><b></a></b>',
    '<a one="1',
    '<a><![CDATA[',
    '<a><!-- ',
    '</a>',
    '< a></ a>',
    '<!DOCTYPE a><a></a>',
    '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a></a>',
    `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
    `<a>${'x'.repeat(1_000_001)}`,
  ])('is refused in %.40j', (broken) => {
    expect(() => told(broken)).toThrow(UnreadableXml)
  })

  it('takes no longer for a long tag without sense', () => {
    const started = process.cpuUsage().user
    expect(attributesIn(` ${'a'.repeat(500_000)}`).size).toBe(0)
    expect(attributesIn(' a'.repeat(250_000)).size).toBe(0)
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000)
  })

  it('is in UTF-8, or refused', async () => {
    async function* bytes(...pieces: number[][]) {
      for (const piece of pieces) yield Uint8Array.from(piece)
    }
    const texts: string[] = []
    await readXml(bytes([0x3c, 0x61, 0x3e, 0xc3], [0xa9, 0x3c, 0x2f, 0x61, 0x3e]), {
      text: (text) => texts.push(text),
    })
    expect(texts).toEqual(['é'])
    await expect(readXml(bytes([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]), {})).rejects.toThrow(
      UnreadableXml,
    )
  })

  it('never stays busy, whatever stands there', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '"',
      "'",
      '=',
      ' ',
      '&',
      '!--',
      '-->',
      '![CDATA[',
      ']]>',
      '?',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
        const text = pieces.join('')
        const outcome = (cut: number) => {
          try {
            return told(text, cut)
          } catch {
            return 'refused'
          }
        }
        expect(outcome(size)).toEqual(outcome(text.length || 1))
      }),
      { numRuns: 1000 },
    )
  })
})
