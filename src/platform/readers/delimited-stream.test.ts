import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDelimited, type HeadingRules } from '#src/platform/readers/delimited-stream.ts'
import { readDelimited } from '#src/platform/readers/delimited.ts'
import type { TextEncoding } from '#src/platform/readers/text-encoding.ts'

const limits = { maxRows: 1000, maxColumns: 20, maxCellLength: 200 }
const largeFile = { maxRows: 1_000_000, maxColumns: 20, maxCellLength: 200 }

const utf8 = (text: string) => new TextEncoder().encode(text)
const windows = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

type Options = { size?: number; headings?: HeadingRules; within?: typeof limits }

/** Everything that is read, and what goes wrong, at the beginning or on the way. */
async function read(content: string | Uint8Array, { size = 7, headings, within = limits }: Options = {}) {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const opened = await openDelimited(chunksOf(bytes, size), within, headings)
  if (!opened.ok) return { refused: { code: opened.code, line: opened.line, values: opened.values } }
  const rows = []
  let sizes = 0
  try {
    for await (const batch of opened.batches) {
      rows.push(...batch)
      sizes = Math.max(sizes, batch.length)
    }
  } catch (error) {
    return { error }
  }
  const { encoding, delimiter, header } = opened
  return { encoding, delimiter, header, rows, largest: sizes }
}

describe('a table in a stream of text', () => {
  it('has a header and rows with the line on which each begins', async () => {
    const text = '\ufeff naam ; waarde;\r\n\r\nTielt;1\r\n"Sint-\r\nNiklaas";2;\r\n;\r\n"a ""b""; c";3\r\n'
    expect(await read(text)).toEqual({
      encoding: 'utf-8',
      delimiter: ';',
      header: { line: 1, cells: ['naam', 'waarde'] },
      rows: [
        { line: 3, cells: ['Tielt', '1'], ragged: false },
        { line: 4, cells: ['Sint-\nNiklaas', '2'], ragged: false },
        { line: 7, cells: ['a "b"; c', '3'], ragged: false },
      ],
      largest: 3,
    })
  })

  it.each([
    ['a;b\n1;2', ';'],
    ['a,b\n1,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['sep=|\na|b\n1|2', '|'],
    ['freq,unit,geo\\TIME_PERIOD\t2022 \nA,PC,BE\t12.3 b', '\t'],
  ])('has in %j the delimiter %j', async (text, delimiter) => {
    expect(await read(text)).toMatchObject({ delimiter, rows: [{ ragged: false }] })
  })

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j, in whatever pieces it comes', async (end) => {
    const text = ['a,b', '1,2', '', '"x', 'y",4'].join(end)
    for (const size of [1, 2, 3, 5, 100]) {
      const { rows } = await read(text, { size })
      expect(rows?.map(({ line, cells }) => [line, ...cells])).toEqual([
        [2, '1', '2'],
        [4, 'x\ny', '4'],
      ])
    }
  })

  it('keeps the line that names the delimiter among its lines', async () => {
    expect(await read('sep=;\na;b\n1;2')).toMatchObject({ header: { line: 2 }, rows: [{ line: 3 }] })
  })

  it('marks rows of another length, with their line', async () => {
    const { rows } = await read('a;b\n1;2\n3\n4;5;6\n7;8;\n')
    expect(rows?.map(({ line, cells, ragged }) => [line, cells.length, ragged])).toEqual([
      [2, 2, false],
      [3, 1, true],
      [4, 3, true],
      [5, 2, false],
    ])
  })

  it('comes in batches of some two thousand rows', async () => {
    const text = `a;b\n${'1;2\n'.repeat(5000)}`
    const { rows, largest } = await read(text, { within: largeFile, size: 1 << 16 })
    expect(rows).toHaveLength(5000)
    expect(rows?.at(-1)).toEqual({ line: 5001, cells: ['1', '2'], ragged: false })
    expect(largest).toBe(2000)
  })

  it('stops reading its source when nobody wants more', async () => {
    let given = 0
    let closed = false
    async function* source() {
      try {
        for (;;) {
          given += 1
          yield utf8(given === 1 ? 'a;b\n' : '1;2\n'.repeat(20_000))
        }
      } finally {
        closed = true
      }
    }
    const opened = await openDelimited(source(), largeFile)
    if (!opened.ok) throw new Error(opened.code)
    for await (const batch of opened.batches) if (batch.length > 0) break
    expect(closed).toBe(true)
    expect(given).toBeLessThan(5)
  })

  it.each<[string, HeadingRules, object]>([
    [';a;b', {}, { refused: { code: 'empty-header', line: 1, values: { column: 1 } } }],
    [';a;b', { emptyHeadings: 'allowed' }, { header: { line: 1, cells: ['', 'a', 'b'] } }],
    ['a;b;A', {}, { refused: { code: 'duplicate-header', line: 1, values: { name: 'A' } } }],
    ['a;b;A', { duplicateHeadings: 'allowed' }, { header: { line: 1, cells: ['a', 'b', 'A'] } }],
    [';;a', { emptyHeadings: 'allowed' }, { header: { line: 1, cells: ['', '', 'a'] } }],
  ])('has headings %j, of which %j', async (text, headings, expected) => {
    expect(await read(text, { headings })).toMatchObject(expected)
  })
})

describe('the letters of a stream of text', () => {
  // So long that they are met after the encoding was looked for.
  const rows = 'gemeente;1\n'.repeat(7000)
  it.each<[TextEncoding, string, string, Uint8Array]>([
    ['utf-8', 'ASCII', 'Gent', utf8(`a;b\n${rows}Gent;2`)],
    ['utf-8', 'accents far on', 'Liège €', utf8(`a;b\n${rows}Liège €;2`)],
    ['utf-8', 'accents from the start', 'Liège €', utf8(`é;b\n${rows}Liège €;2`)],
    ['utf-8', 'a mark', 'Liège €', utf8(`\ufeffa;b\n${rows}Liège €;2`)],
    ['windows-1252', 'accents far on', 'Liège €', windows(`a;b\n${rows}Liège €;2`)],
    ['windows-1252', 'accents from the start', 'Liège €', windows(`é;b\n${rows}Liège €;2`)],
    ['windows-1252', 'an accent as the last letter', '2', windows(`a;b\n${rows}2;è`)],
    ['utf-16le', 'a mark', 'Liège €', utf16(`a;b\n${rows}Liège €;2`)],
  ])('in %s with %s are read in whatever chunks they come', async (encoding, _what, last, bytes) => {
    for (const size of [1021, 65_536, 1_000_000]) {
      const { rows: found, ...rest } = await read(bytes, { size, within: largeFile })
      expect(rest).toMatchObject({ encoding })
      expect(found).toHaveLength(7001)
      expect(found?.at(-1)?.cells).toEqual([last, last === '2' ? 'è' : '2'])
    }
  })

  it('may be cut in two anywhere', async () => {
    const text = 'a;b\nLiège;😀\nMünster;€\n'
    for (const bytes of [utf8(text), utf16(text)])
      for (let size = 1; size < 9; size += 1)
        expect((await read(bytes, { size })).rows?.map(({ cells }) => cells)).toEqual([
          ['Liège', '😀'],
          ['Münster', '€'],
        ])
  })
})

describe('a stream of text that cannot be read', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['nothing', '', { code: 'empty', line: undefined, values: {} }],
    ['blank lines', '\n;;\n \n', { code: 'empty', line: undefined, values: {} }],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), { code: 'not-text' }],
    ['a zero at once', 'a;b\n1;\0', { code: 'not-text' }],
    ['a quote that never closes in the header', '"a;b\n1;2', { code: 'unclosed-quote', line: 1 }],
    ['too many columns', 'a,b,c', { code: 'too-many-columns', line: 1, values: { max: 2 } }],
    ['a long heading', `a,${'b'.repeat(201)}`, { code: 'cell-too-long', line: 1, values: { max: 200 } }],
  ])('is refused for %s', async (_what, content, expected) => {
    const within = { ...limits, maxColumns: 2 }
    expect((await read(content, { within })).refused).toMatchObject(expected)
  })

  const far = 'a;b\n' + '1;2\n'.repeat(30_000)
  it.each<[string, string | Uint8Array, object]>([
    ['a quote that never closes', `${far}\n3;"x\n4;5\n`, { code: 'unclosed-quote', line: 30_003 }],
    [
      'a quote that gathers line after line',
      `${far}3;"x\n${'4;5\n'.repeat(30_000)}`,
      { code: 'unclosed-quote', line: 30_002 },
    ],
    ['a stray quote', `${far}3;x"y\n4;5\n`, { code: 'stray-quote', line: 30_002 }],
    ['a quote that closes too early', `${far}"a";1\n"b"x;2\n`, { code: 'stray-quote', line: 30_003 }],
    [
      'a long cell',
      `${far}3;${'x'.repeat(201)}\n`,
      { code: 'cell-too-long', line: 30_002, values: { max: 200 } },
    ],
    ['a quoted long cell', `${far}3;"${'x'.repeat(201)}"\n`, { code: 'cell-too-long', line: 30_002 }],
    ['a line without end', far + 'x'.repeat(300_000), { code: 'cell-too-long', line: 30_002 }],
    ['a zero', `${far}3;\0\n`, { code: 'not-text', line: 30_002, values: {} }],
    [
      'a byte that does not fit its mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(far), ...utf8('3;4\n5;'), 0xe9, 0x0a]),
      { code: 'not-text', line: 30_003 },
    ],
  ])('ends where it meets %s', async (_what, content, expected) => {
    const { error, ...rest } = await read(content, { within: largeFile, size: 10_000 })
    expect(error ?? rest).toMatchObject(expected)
  })

  it('ends after as many rows as it may have', async () => {
    const { error } = await read('a;b\n1;2\n3;4\n\n5;6', { within: { ...limits, maxRows: 2 } })
    expect(error).toMatchObject({
      name: 'UnreadableText',
      code: 'too-many-rows',
      line: 5,
      values: { max: 2 },
    })
    expect((await read('a;b\n1;2\n;\n3;4\n;\n', { within: { ...limits, maxRows: 2 } })).rows).toHaveLength(2)
  })

  it('passes on what goes wrong with its source', async () => {
    async function* source() {
      yield utf8(`a;b\n${'1;2\n'.repeat(40_000)}`)
      throw new Error('the disk is gone')
    }
    const opened = await openDelimited(source(), largeFile)
    if (!opened.ok) throw new Error(opened.code)
    const all = async () => {
      let count = 0
      for await (const batch of opened.batches) count += batch.length
      return count
    }
    await expect(all()).rejects.toThrow('the disk is gone')
  })
})

describe('a streamed table and one that is read at once', () => {
  const piece = fc.string({
    unit: fc.constantFrom('a', '1', 'é', '"', '"', ';', ';', ',', '\n', '\r', '\r\n', ' ', '""', '"b"'),
    maxLength: 60,
  })

  it('are the same, whatever stands in them and however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(piece, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        const content = `k;l\n${text}`
        const whole = readDelimited(content, limits)
        const streamed = await read(content, { size })
        if (!whole.ok) {
          expect(streamed.error ?? streamed.refused).toMatchObject({ code: whole.code, line: whole.line })
          return
        }
        const rows = [...whole.rows, ...whole.ragged].toSorted((one, other) => one.line - other.line)
        expect(streamed.rows?.map(({ line, cells }) => ({ line, cells }))).toEqual(rows)
        expect(streamed.delimiter).toBe(whole.delimiter)
      }),
      { numRuns: 1000 },
    )
  })
})
