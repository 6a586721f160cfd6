import { strToU8, zipSync, type Zippable } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readWorkbook } from '#src/platform/readers/workbook.ts'

const limits = {
  maxEntries: 20,
  maxUnpacked: 2_000_000,
  maxRows: 100,
  maxColumns: 10,
  maxCells: 500,
  maxLetters: 2_000_000,
  maxCellLength: 50,
}
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...all: [id: string, kind: string, target: string][]) =>
  `<Relationships>${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

type Parts = Record<string, string | Uint8Array>
const sheetOf = (rows: string, behind = '') =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`

/** A workbook of one sheet, with its parts as they are given. */
function bookOf(sheet: string, other: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Blad 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...other,
  }
}
const zip = (parts: Parts, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ) satisfies Zippable,
    { level },
  )

async function sheetsOf(bytes: Uint8Array, within: Partial<typeof limits> = {}) {
  const book = await readWorkbook(bytes, { ...limits, ...within })
  if (!book.ok) throw new Error(book.code)
  return book.sheets
}
const cellsOf = async (rows: string, other: Parts = {}) =>
  (await sheetsOf(zip(bookOf(sheetOf(rows), other))))[0]?.rows
async function refusal(bytes: Uint8Array, within: Partial<typeof limits> = {}) {
  const book = await readWorkbook(bytes, { ...limits, ...within })
  return book.ok ? 'read' : { code: book.code, ...book.values }
}
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`

describe('a workbook', () => {
  it('that another program wrote has its sheets, rows and cells', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Cijfers',
        data: [
          [{ value: 'naam' }, { value: 'waarde' }, null, { value: 'dag' }],
          [],
          [
            { value: 'Liège & "co" <1>' },
            { value: 20.3 },
            { value: true },
            { value: new Date(Date.UTC(2024, 0, 31)), format: 'dd/mm/yyyy' },
          ],
        ],
      },
      { sheet: 'Leeg', data: [] },
    ]).toBuffer()
    expect(await sheetsOf(bytes)).toEqual([
      {
        name: 'Cijfers',
        hidden: false,
        mergedCells: 0,
        formulas: 0,
        formulasWithoutValue: 0,
        rows: [
          { line: 1, cells: ['naam', 'waarde', '', 'dag'] },
          { line: 3, cells: ['Liège & "co" <1>', '20.3', 'TRUE', '2024-01-31'] },
        ],
      },
      { name: 'Leeg', hidden: false, mergedCells: 0, formulas: 0, formulasWithoutValue: 0, rows: [] },
    ])
  })

  it.each([
    ['<c r="A1"><v>20.30</v></c>', '20.30'],
    ['<c r="A1" t="n"><v>0.30000000000000004</v></c>', '0.3'],
    ['<c r="A1"><v>1.2E-2</v></c>', '0.012'],
    ['<c r="A1"><v>12345678901234567</v></c>', '12345678901234567'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" t="d"><v>2024-01-31T00:00:00.000Z</v></c>', '2024-01-31'],
    ['<c r="A1" t="str"><f>A2</f><v> x </v></c>', ' x '],
    [
      '<c r="A1" t="inlineStr"><is><r><t>een</t></r><r><t xml:space="preserve"> twee</t></r></is></c>',
      'een twee',
    ],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D__x000a_b_x0000_</t></is></c>', 'a\nb'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<1>]]>&amp;</t></is></c>', '<1>&'],
    ['<c r="A1" t="s"><v>1</v></c>', 'twee'],
    ['<c r="A1" s="1"><v>45322</v></c>', '2024-01-31'],
    ['<c r="A1" s="2"><v>45322.5</v></c>', '2024-01-31T12:00:00'],
    ['<c r="A1" s="0"><v>45322</v></c>', '45322'],
    ['<x:c r="A1"><x:v>7</x:v></x:c>', '7'],
    ['<c><v>7</v></c>', '7'],
  ])('has in %s the text %j', async (cell, text) => {
    const other = {
      'xl/sharedStrings.xml':
        '<sst><si><t>een</t></si><si><r><t>tw</t></r><r><t>ee</t></r><rPh><t>zwei</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d/m/yyyy h:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    }
    expect(await cellsOf(row(1, cell), other)).toEqual([{ line: 1, cells: [text] }])
  })

  it('counts days from 1904 when it says so', async () => {
    const other = {
      'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="B" r:id="rId1"/></sheets></workbook>`,
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    }
    expect(await cellsOf(row(1, '<c r="A1" s="0"><v>0</v></c>'), other)).toEqual([
      { line: 1, cells: ['1904-01-01'] },
    ])
  })

  it('leaves out what is empty, and keeps every place', async () => {
    expect(
      await cellsOf(
        row(2, '<c r="C2"><v>1</v></c><c r="D2" s="4"/><c r="J2" t="s"/>') +
          row(3, '<c r="A3"/>') +
          row(90, '<c r="A90"><v>2</v></c><c r="B90"><v></v></c>'),
      ),
    ).toEqual([
      { line: 2, cells: ['', '', '1'] },
      { line: 90, cells: ['2'] },
    ])
  })

  it('counts merged cells and formulas, those without a value too', async () => {
    const rows = row(
      1,
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>1</v></c>',
    )
    const merged = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A9"/></mergeCells>'
    expect(await sheetsOf(zip(bookOf(sheetOf(rows, merged))))).toMatchObject([
      {
        rows: [{ line: 1, cells: ['2', '', '', '1'] }],
        mergedCells: 2,
        formulas: 3,
        formulasWithoutValue: 1,
      },
    ])
  })

  it('names what is hidden, and leaves out sheets with a chart', async () => {
    const other = {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A" state="veryHidden" r:id="rId1"/><sheet name="Grafiek" r:id="rId9"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
    }
    expect(await sheetsOf(zip(bookOf(sheetOf(''), other)))).toMatchObject([{ name: 'A', hidden: true }])
  })

  it('may lie in its zip unpacked', async () => {
    const rows = row(1, '<c r="A1"><v>1</v></c>')
    expect(await sheetsOf(zip(bookOf(sheetOf(rows)), 0))).toMatchObject([{ rows: [{ line: 1 }] }])
  })
})

describe('a workbook that is too much', () => {
  const cells = (...addresses: string[]) => addresses.map((one) => `<c r="${one}"><v>1</v></c>`).join('')
  it.each([
    [{ maxRows: 1 }, row(1, cells('A1')) + row(7, cells('A7')), { code: 'too-many-rows', max: 1, line: 7 }],
    [{ maxColumns: 2 }, row(1, cells('B1', 'C1')), { code: 'too-many-columns', max: 2, line: 1 }],
    [{ maxCells: 3 }, row(1, cells('B1')) + row(2, cells('B2')), { code: 'too-many-cells', max: 3, line: 2 }],
    [
      { maxLetters: 5 },
      row(4, '<c r="A4"><v>123</v></c><c r="B4"><v>456</v></c>'),
      { code: 'too-large-unpacked', max: 5, line: 4 },
    ],
    [{ maxCellLength: 2 }, row(4, '<c r="A4"><v>123</v></c>'), { code: 'cell-too-long', max: 2, line: 4 }],
  ])('for %j is refused', async (within, rows, expected) => {
    expect(await refusal(zip(bookOf(sheetOf(rows))), within)).toEqual({ ...expected, sheet: 'Blad 1' })
  })

  it('has more parts, or larger ones, than it may', async () => {
    const book = zip(bookOf(sheetOf('')))
    expect(await refusal(book, { maxEntries: 4 })).toEqual({ code: 'too-many-parts', max: 4 })
    expect(await refusal(book, { maxUnpacked: 500 })).toEqual({ code: 'too-large-unpacked', max: 500 })
  })

  const spaces = (bytes: number) => sheetOf(' '.repeat(bytes))

  it('bursts when it is unpacked', async () => {
    expect(await refusal(zip(bookOf(spaces(1_500_000))))).toEqual({ code: 'bomb' })
  })

  it('unpacks to no more than its directory says', async () => {
    const bytes = zip(bookOf(spaces(50_000_000)))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    let lies = 0
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      const size = { 0x02014b50: 24, 0x04034b50: 22 }[view.getUint32(at, true)]
      if (size === undefined || view.getUint32(at + size, true) < 50_000_000) continue
      view.setUint32(at + size, 100, true)
      lies += 1
    }
    expect(lies).toBe(2)
    const before = process.memoryUsage().arrayBuffers
    expect(await refusal(bytes)).toEqual({ code: 'damaged' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it('names one large sheet many times', async () => {
    const naming = (length: number) => {
      const many = Array.from({ length }, (_, place) => `<sheet name="B${place}" r:id="rId1"/>`).join('')
      return { 'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${many}</sheets></workbook>` }
    }
    expect(await refusal(zip(bookOf(sheetOf(''), naming(400))))).toEqual({ code: 'damaged' })
    expect(await refusal(zip(bookOf(sheetOf(''), naming(501))))).toEqual({ code: 'too-many-parts', max: 500 })
  })

  it.each([
    ['a row far down', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
    ['a column far away', row(1, cells('ZZZZZ1'))],
    ['a column beyond the last', row(1, cells('XFE1'))],
    ['rows that go back', row(2, '') + row(1, '')],
    ['cells that go back', row(1, cells('B1', 'A1'))],
    ['a cell of another row', row(1, cells('A2'))],
    ['a text that is not there', row(1, '<c r="A1" t="s"><v>9</v></c>')],
    ['a document type', '<!DOCTYPE x [<!ENTITY e "eeee">]>'],
  ])('has %s', async (_what, rows) => {
    expect(await refusal(zip(bookOf(sheetOf(rows))))).toEqual({ code: 'damaged' })
  })
})

describe('a file that is no workbook', () => {
  const compound = (text: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')])
  const without = (...names: string[]) =>
    zip(Object.fromEntries(Object.entries(bookOf(sheetOf(''))).filter(([name]) => !names.includes(name))))
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', strToU8('a;b\n1;2'), 'no-zip'],
    ['an old workbook', compound('Workbook'), 'old-workbook'],
    ['a workbook with a password', compound('EncryptedPackage'), 'locked'],
    ['a zip of something else', zip({ 'content.xml': '<office/>' }), 'not-workbook'],
    ['an empty zip', zipSync({}), 'not-workbook'],
    [
      'a text document',
      zip({
        '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document/>',
      }),
      'not-workbook',
    ],
    ['a workbook without its sheet', without('xl/worksheets/sheet1.xml'), 'damaged'],
    ['a workbook that refers to nothing', without('xl/_rels/workbook.xml.rels'), 'no-sheets'],
    ['a sheet that stops', zip(bookOf('<worksheet><sheetData><row>')), 'damaged'],
    ['the first bytes of a zip', Uint8Array.from([0x50, 0x4b, 3, 4]), 'damaged'],
  ])('is refused: %s', async (_what, bytes, code) => {
    expect(await refusal(bytes)).toMatchObject({ code })
  })

  it('has parts that are locked', async () => {
    const bytes = zip(bookOf(sheetOf('')))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint8(at + 8, 1)
    expect(await refusal(bytes)).toEqual({ code: 'locked' })
  })

  it('is refused or read, wherever it is cut off or changed', async () => {
    const bytes = zip(bookOf(sheetOf(row(1, '<c r="A1"><v>1</v></c>'))))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        expect(await refusal(bytes.subarray(0, at))).toMatchObject({
          code: at === 0 ? 'empty' : expect.stringMatching(/^(no-zip|damaged)$/),
        })
        expect((await readWorkbook(bytes.with(at, byte), limits)).ok).toBeTypeOf('boolean')
      }),
      { numRuns: 300 },
    )
  })
})
