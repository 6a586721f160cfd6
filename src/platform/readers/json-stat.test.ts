import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonStat } from '#src/platform/readers/json-stat.ts'

const limits = { maxCells: 100 }
const cube = (parts: string) =>
  `{"version":"2.0","class":"dataset","label":"Werkloosheid","source":"ESTAT","updated":"2026-09-22",
    "id":["geo","time"],"size":[2,3],
    "dimension":{
      "geo":{"label":"Gebied","category":{"index":{"DE":1,"BE":0},"label":{"BE":"België","DE":"Duitsland"}}},
      "time":{"category":{"index":["2021","2022","2023"]}}},
    ${parts}}`

function cellsOf(text: string) {
  const found = readJsonStat(text, limits)
  if (!found.ok) throw new Error(found.code)
  return [...found.cells()].map(({ codes, value, flags, confidential }) =>
    [...codes, value ?? '-', flags, confidential ? 'C' : ''].join(' ').trimEnd(),
  )
}
function refusal(text: string, within = limits) {
  const found = readJsonStat(text, within)
  return found.ok ? 'read' : { code: found.code, ...found.values }
}

describe('a data set in JSON-stat', () => {
  it('says what it is about', () => {
    expect(readJsonStat(cube('"value":{},"extension":{"id":"UNE_RT_M"}'), limits)).toMatchObject({
      ok: true,
      id: 'UNE_RT_M',
      label: 'Werkloosheid',
      source: 'ESTAT',
      updated: '2026-09-22',
      size: [2, 3],
      dimensions: [
        {
          id: 'geo',
          label: 'Gebied',
          categories: [
            { code: 'BE', label: 'België' },
            { code: 'DE', label: 'Duitsland' },
          ],
        },
        { id: 'time', label: 'time', categories: [{ code: '2021', label: '2021' }, {}, {}] },
      ],
    })
  })

  it('has its values by position, or all of them in order', () => {
    expect(cellsOf(cube('"value":{"4":2.5,"0":4.0}'))).toEqual(['BE 2021 4.0', 'DE 2022 2.5'])
    expect(cellsOf(cube('"value":[1,null,3,4,5,6]'))).toEqual([
      'BE 2021 1',
      'BE 2022 -',
      'BE 2023 3',
      'DE 2021 4',
      'DE 2022 5',
      'DE 2023 6',
    ])
  })

  it.each([
    ['4.0', '4.0'],
    ['0.1', '0.1'],
    ['12345678901234567890.12345', '12345678901234567890.12345'],
    ['-0.50', '-0.50'],
    ['1.5E-3', '0.0015'],
  ])('keeps the digits of %s', (written, value) => {
    expect(cellsOf(cube(`"value":{"0":${written}}`))).toEqual([`BE 2021 ${value}`])
  })

  it.each([
    ['{"0":"b","2":"|C","3":"e|"}', ['BE 2021 4 b', 'BE 2023 -  C', 'DE 2021 - e']],
    [
      '["b",null,"","p","d","|N"]',
      ['BE 2021 4 b', 'BE 2022 -', 'BE 2023 -', 'DE 2021 - p', 'DE 2022 - d', 'DE 2023 -  C'],
    ],
    ['"e"', ['BE 2021 4 e']],
    ['null', ['BE 2021 4']],
  ])('has the status %s', (status, cells) => {
    expect(cellsOf(cube(`"value":{"0":4},"status":${status}`))).toEqual(cells)
  })

  it('may be confidential altogether', () => {
    expect(cellsOf(cube('"value":{},"status":{"0":"|C","1":":|C"}'))).toEqual([
      'BE 2021 -  C',
      'BE 2022 - : C',
    ])
  })

  it('may leave out the place of a single category', () => {
    const text =
      '{"class":"dataset","id":["geo"],"size":[1],"dimension":{"geo":{"category":{"label":{"BE":"België"}}}},"value":[7]}'
    expect(cellsOf(text)).toEqual(['BE 7'])
  })

  it('may be in the form of before, by name', () => {
    const text =
      '{"unr":{"label":"Unemployment","dimension":{"id":["geo"],"size":[2],"role":{"geo":["geo"]},"geo":{"category":{"index":{"BE":0,"DE":1}}}},"value":[7,8],"status":{"1":"e"}}}'
    expect(cellsOf(text)).toEqual(['BE 7', 'DE 8 e'])
  })

  it('costs no more than what it says, whatever its sizes', () => {
    const codes = JSON.stringify(Array.from({ length: 2000 }, (_, place) => `c${place}`))
    const dimension = `{"category":{"index":${codes}}}`
    const text = `{"class":"dataset","id":["a","b","c"],"size":[2000,2000,2000],"dimension":{"a":${dimension},"b":${dimension},"c":${dimension}},"value":{"7999999999":1}}`
    expect(cellsOf(text)).toEqual(['c1999 c1999 c1999 1'])
  })

  it('may name its codes as it likes', () => {
    const text =
      '{"class":"dataset","id":["__proto__","constructor"],"size":[1,1],"dimension":{"__proto__":{"category":{"index":["__proto__"]}},"constructor":{"category":{"index":{"toString":0}}}},"value":{"0":1}}'
    expect(cellsOf(text)).toEqual(['__proto__ toString 1'])
  })
})

describe('JSON that cannot be read as a data set', () => {
  const geo = (category: string, size = 2) =>
    `{"class":"dataset","id":["geo"],"size":[${size}],"dimension":{"geo":{"category":${category}}},"value":{}}`
  it.each([
    ['', { code: 'not-json' }],
    ['{"class":"dataset","value":{"0":4', { code: 'not-json' }],
    ['['.repeat(200_000), { code: 'not-json' }],
    ['[]', { code: 'not-json-stat' }],
    ['null', { code: 'not-json-stat' }],
    ['7', { code: 'not-json-stat' }],
    ['{}', { code: 'not-json-stat' }],
    ['{"error":[{"status":400,"id":150,"label":"semantic"}]}', { code: 'not-json-stat' }],
    ['{"class":"collection","link":{"item":[]}}', { code: 'collection' }],
    ['{"class":"dimension","category":{}}', { code: 'no-dataset' }],
    ['{"a":{"dimension":{}},"b":{"dimension":{}}}', { code: 'several-datasets', count: 2 }],
    ['{"class":"dataset","dimension":{},"value":{}}', { code: 'not-json-stat' }],
    ['{"class":"dataset","id":[],"size":[],"dimension":{},"value":{}}', { code: 'not-json-stat' }],
    [
      '{"class":"dataset","id":["a"],"size":[1,2],"dimension":{},"value":{}}',
      { code: 'wrong-size', expected: 1, count: 2 },
    ],
    [
      '{"class":"dataset","id":["a"],"size":[1],"dimension":{},"value":{}}',
      { code: 'wrong-dimension', name: 'a' },
    ],
    [
      '{"class":"dataset","id":["a"],"size":["1"],"dimension":{"a":{}},"value":{}}',
      { code: 'wrong-dimension', name: 'a' },
    ],
    [geo('{"index":["BE"]}'), { code: 'wrong-size', name: 'geo', expected: 2, count: 1 }],
    [geo('{"index":["BE","BE"]}'), { code: 'wrong-dimension', name: 'geo' }],
    [geo('{"index":{"BE":0,"DE":2}}'), { code: 'wrong-dimension', name: 'geo' }],
    [geo('{"index":{"BE":0,"DE":0}}'), { code: 'wrong-dimension', name: 'geo' }],
    [geo('{"index":{"BE":0,"DE":1.5}}'), { code: 'wrong-dimension', name: 'geo' }],
    [geo('{"label":{"BE":"België","DE":"Duitsland"}}'), { code: 'wrong-dimension', name: 'geo' }],
    [geo('{"index":["BE","DE"]}', -2), { code: 'wrong-dimension', name: 'geo' }],
    [cube('"value":[1,2,3]'), { code: 'wrong-size', expected: 6, count: 3 }],
    [cube('"value":{"6":1}'), { code: 'wrong-position', position: '6' }],
    [cube('"value":{"-1":1}'), { code: 'wrong-position', position: '-1' }],
    [cube('"value":{"01":1}'), { code: 'wrong-position', position: '01' }],
    [cube('"value":{"x":1}'), { code: 'wrong-position', position: 'x' }],
    [cube('"value":{"0":"veel"}'), { code: 'wrong-value', position: 0 }],
    [cube('"value":{"0":{}}'), { code: 'wrong-value', position: 0 }],
    [cube('"value":4'), { code: 'not-json-stat' }],
    [cube('"status":{}'), { code: 'not-json-stat' }],
    [cube('"value":{},"status":{"9":"b"}'), { code: 'wrong-position', position: '9' }],
    [cube('"value":{},"status":["b"]'), { code: 'wrong-size', expected: 6, count: 1 }],
    [cube('"value":{},"status":{"0":1}'), { code: 'wrong-status', position: 0 }],
  ])('%.60s is refused', (text, expected) => {
    expect(refusal(text)).toEqual(expected)
  })

  it('has more cells than it may', () => {
    const value = '"value":{"0":1,"1":2},"status":{"2":"b"}'
    expect(refusal(cube(value), { maxCells: 2 })).toEqual({ code: 'too-many-cells', max: 2, count: 3 })
    expect(refusal(cube(value), { maxCells: 3 })).toBe('read')
    expect(refusal(cube('"value":[1,2,3,4,5,6]'), { maxCells: 5 })).toMatchObject({ code: 'too-many-cells' })
  })

  it('is refused or read, wherever it is cut off or changed', () => {
    const text = cube('"value":{"0":4.0,"5":-1},"status":{"1":"b|C"}')
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, other) => {
        expect(refusal(text.slice(0, at))).toEqual({ code: 'not-json' })
        const found = readJsonStat(text.slice(0, at) + other + text.slice(at + other.length), limits)
        if (found.ok) expect([...found.cells()].length).toBeLessThan(7)
      }),
      { numRuns: 500 },
    )
  })
})
