import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attachedType } from '#src/action/follow-up/attached-content.ts'
import { gif, jpeg, movingPng, png, svg } from '#tests/pictures.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')

/** As much of an office file as tells what it is. */
function office(main: string, part = 'word/document.xml', more: Record<string, string> = {}): Uint8Array {
  const types = `<Types><Override PartName="/${part}" ContentType="${main}"/></Types>`
  const parts = { '[Content_Types].xml': types, [part]: '<x/>', ...more }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
const openXml = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
const openDocument = (kind: string) =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }] })

const word = office(openXml('wordprocessingml.document'))
const macros = office('application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml', {
  'word/vbaProject.bin': 'x',
})

describe('what a file is, is said by its content', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['a PDF', pdf, 'verslag.pdf', 'application/pdf'],
    ['a PDF under another name', pdf, 'verslag.docx', 'application/pdf'],
    [
      'a Word file',
      word,
      'plan.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an Excel file',
      office(openXml('spreadsheetml.sheet'), 'xl/workbook.xml'),
      'a.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'a PowerPoint file',
      office(openXml('presentationml.presentation'), 'ppt/presentation.xml'),
      'a.pptx',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ...(['text', 'spreadsheet', 'presentation'] as const).map(
      (kind): [string, Uint8Array, string, string] => [
        `an OpenDocument ${kind}`,
        openDocument(kind),
        'a.odt',
        `application/vnd.oasis.opendocument.${kind}`,
      ],
    ),
    ['a PNG', png(), 'a.png', 'image/png'],
    ['a JPEG', jpeg(), 'a.png', 'image/jpeg'],
    ['a WEBP', webp, 'a.webp', 'image/webp'],
    ['a CSV', bytes('naam;aantal\nHuis;3\n'), 'a.csv', 'text/csv'],
    ['a CSV with a byte order mark', bytes('\ufeffnaam;aantal\n'), 'A.CSV', 'text/csv'],
    ['plain text', bytes('<5 jaar: 12 kinderen\tén 3 baby’s\r\n'), 'nota.txt', 'text/plain'],
    ['text without an ending', bytes('Nota'), 'nota', 'text/plain'],
    ['a script in words', bytes('Zeg: <script>alert(1)</script>'), 'nota.html', 'text/plain'],
  ])('%s', async (_what, content, name, type) => {
    expect(await attachedType(content, name)).toBe(type)
  })
})

const page = '<!doctype html><html><script>alert(1)</script></html>'

describe('what can do harm where it is opened is not taken, whatever it is called', () => {
  it.each<[string, Uint8Array]>([
    ['an SVG', svg()],
    [
      'a Word file with macros in it',
      office(openXml('wordprocessingml.document'), 'word/document.xml', { 'word/vbaProject.bin': 'x' }),
    ],
    [
      'a Word file with a program in it',
      office(openXml('wordprocessingml.document'), 'word/document.xml', { 'word/embeddings/a.exe': 'x' }),
    ],
    [
      'an OpenDocument file with macros',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'Basic/Standard/a.xml': strToU8('x'),
      }),
    ],
    ['an SVG without a head', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a page', bytes(page)],
    ['a page behind white space', bytes(`\n\t ${page}`)],
    ['a page behind a byte order mark', bytes(`\ufeff${page}`)],
    ['a page that begins with a remark', bytes(`<!-- x -->${page}`)],
    ['a page in UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['XML', bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['a script for a shell', bytes('#!/bin/sh\nrm -rf /\n')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a Word file with macros', macros],
    ['an archive', zipSync({ 'a.txt': strToU8('a') })],
    ['a GIF', gif()],
    ['a PNG that moves', movingPng()],
    ['text in another encoding', Buffer.from('caf\xe9', 'latin1')],
    ['text with signs that steer a machine', bytes('\u001b[2J')],
    ['nothing that anybody knows', Buffer.from([1, 2, 3, 255])],
  ])('%s', async (_what, content) => {
    for (const name of ['verslag.pdf', 'foto.png', 'lijst.csv', 'nota.txt'])
      expect(await attachedType(content, name)).toBeUndefined()
  })
})
