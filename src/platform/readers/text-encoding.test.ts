import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '#src/platform/readers/text-encoding.ts'

const sentence = 'gemeente;bedrag\r\nLiège;€ 20,5\r\nBüllingen;’t\r\n'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const windows = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '€': 0x80, '’': 0x92 })[letter] ?? letter.charCodeAt(0))

describe('the text of a file', () => {
  it.each([
    ['utf-8', false, utf8(sentence)],
    ['utf-8', true, utf8(`\ufeff${sentence}`)],
    ['utf-16le', true, utf16le(`\ufeff${sentence}`)],
    ['utf-16be', true, utf16be(`\ufeff${sentence}`)],
    ['windows-1252', false, windows(sentence)],
  ] as const)('in %s (mark: %s) is read', (encoding, hadByteOrderMark, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: sentence, encoding, hadByteOrderMark })
  })

  it.each([
    ['utf-16le', utf16le('naam;jaar\nTielt;2026')],
    ['utf-16be', utf16be('naam;jaar\nTielt;2026')],
  ] as const)('in %s without a mark is recognised by its zeros', (encoding, bytes) => {
    expect(decodeText(bytes)).toMatchObject({
      encoding,
      text: 'naam;jaar\nTielt;2026',
      hadByteOrderMark: false,
    })
  })

  it('of one letter is read', () => {
    expect(decodeText(utf8('a'))).toMatchObject({ ok: true, text: 'a' })
  })

  it('keeps a mark that stands inside', () => {
    expect(decodeText(utf8('a\ufeffb'))).toMatchObject({ text: 'a\ufeffb' })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a mark alone', utf8('\ufeff')],
    ['white space', utf8(' \r\n\t')],
  ])('is empty with %s', (_what, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, code: 'empty' })
  })

  it.each([
    ['a zip file, so a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
    ['a pdf', utf8('%PDF-1.7 text')],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a zero inside', utf8('naam;\0;jaar')],
    ['many control bytes', Uint8Array.from({ length: 200 }, (_, place) => place % 32)],
    ['bytes that do not fit its mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62])],
    ['half a letter after its mark', Uint8Array.from([0xff, 0xfe, 0x61])],
  ])('is none in %s', (_what, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, code: 'not-text' })
  })

  it('in UTF-8 comes back as it was, whatever the script', () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(printable, (text) => {
        fc.pre(!/^(\ufeff|PK|%PDF|GIF8|7z|Rar!)/.test(text) && !/\p{Cc}/u.test(text))
        expect(decodeText(utf8(text))).toMatchObject({ text, encoding: 'utf-8' })
      }),
    )
  })

  it('never makes the reader throw, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeText(bytes).ok).toBeTypeOf('boolean')
      }),
    )
  })
})
