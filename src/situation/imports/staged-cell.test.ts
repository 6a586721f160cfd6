import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AreaCode } from '#src/situation/imports/area-codes.ts'
import type { RawCell } from '#src/situation/imports/raw-cell.ts'
import { stagedCells, type CellReading, type Staged } from '#src/situation/imports/staged-cell.ts'

const known: Record<string, AreaCode> = {
  '13040': { is: 'area', nis: '13040' },
  NL: { is: 'left-out', why: 'elsewhere' },
}
const reading: CellReading = {
  areaOf: (text) =>
    known[text] ?? { is: 'wrong', problem: 'figures.area-unknown', values: { text: text.slice(0, 300) } },
  sign: ',',
  latestYear: 2027,
  headings: { area: 'gebied', period: 'jaar' },
  hasMarkNumbers: true,
}
const cell: RawCell = {
  line: 2,
  code: 0,
  column: 'waarde',
  area: '13040',
  period: '2019',
  value: '1',
  flags: '',
}
const staged = (over: Partial<RawCell>, how: Partial<CellReading> = {}): Staged =>
  stagedCells({ ...reading, ...how })({ ...cell, ...over })

/** A value with its flags, why there is none, why it is left out, or what is wrong. */
function outcome(value: string, flags = '', how: Partial<CellReading> = {}): string {
  const found = staged({ value, flags }, how)
  if (found.is === 'left-out') return found.why
  if (found.is === 'refused') return found.refused.map(({ problem }) => problem).join(' ')
  const { figure } = found
  return `${figure.value ?? figure.missingReason}${figure.flags === '' ? '' : ` (${figure.flags})`}`
}

describe('the value of a cell', () => {
  it.each([
    ['12', '12'],
    ['-12', '-12'],
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    [' 12 ', '12'],
    ['12,5', '12.5'],
    ['12,50', '12.5'],
    ['1.234', '1234'],
    ['1 234 567,8', '1234567.8'],
    ['1\u202f234,5', '1234.5'],
    ['47.000', '47000'],
    ['20 %', '20'],
    ['1E5', '100000'],
    ['12.5', 'figures.decimal-mixed'],
    ['1,5E+05', 'figures.value-unreadable'],
    ['veel', 'figures.value-unreadable'],
    ['', 'empty'],
    ['  ', 'empty'],
  ])('%j is %s with a decimal comma', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  it.each([
    ['12.5', '12.5'],
    ['12.50', '12.5'],
    ['12.345', '12.345'],
    ['1.0E7', '10000000'],
    ['1.5E-3', '0.0015'],
    ['-2e2', '-200'],
    ['1E999', 'figures.value-unreadable'],
    ['1,234.5', '1234.5'],
    ['12,5', 'figures.decimal-mixed'],
  ])('%j is %s with a decimal point', (text, expected) => {
    expect(outcome(text, '', { sign: '.' })).toBe(expected)
  })

  it.each([
    ['12', '12'],
    ['12.5', '12.5'],
    ['12,5', '12.5'],
    ['47.000', 'figures.decimal-unclear'],
    ['47,000', 'figures.decimal-unclear'],
    ['1.0E7', '10000000'],
  ])('%j is %s where nothing tells the decimal sign', (text, expected) => {
    expect(outcome(text, '', { sign: null })).toBe(expected)
  })

  it('is exact to the last digit, however long', () => {
    const digits = '123456789012345678901234567890.123456789'
    expect(outcome(digits, '', { sign: '.' })).toBe(digits)
    expect(outcome('9'.repeat(5000))).toBe('figures.value-unreadable')
  })

  it('comes out as it went in when it is a plain number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(999_999), (whole, part) => {
        const value = `${whole}.${String(part).padStart(6, '0')}`.replace(/\.?0+$/, '')
        fc.pre(!/^-9999[6-9]$/.test(value))
        expect(outcome(value, '', { sign: '.' })).toBe(value)
        expect(outcome(value.replace('.', ','))).toBe(value)
      }),
    )
  })
})

describe('why there is no value', () => {
  it.each([
    [':', '', 'not-collected'],
    [':', 'c', 'hidden (c)'],
    [': c', '', 'hidden (: c)'],
    [':C', '', 'hidden (:C)'],
    [':', 'bc', 'hidden (bc)'],
    ['', 'C', 'hidden (C)'],
    ['', 'b C', 'hidden (b C)'],
    ['', 'conf', 'hidden (conf)'],
    ['', 'z', 'not-applicable (z)'],
    ['', 'z b', 'not-applicable (z b)'],
    ['', 'u', 'not-collected (u)'],
    ['', ':', 'not-collected'],
    ['', 'decisie', 'not-collected (decisie)'],
    ['<5', '', 'hidden (<5)'],
    ['minder dan 10', '', 'hidden (<10)'],
    ['x', '', 'hidden'],
    ['-', '', 'not-collected (-)'],
    ['n.v.t.', '', 'not-applicable'],
    ['niet bekend', '', 'not-collected'],
    ['nog niet gepubliceerd', '', 'not-yet-published'],
  ])('%j with the mark %j: %s', (value, flags, expected) => {
    expect(outcome(value, flags)).toBe(expected)
  })

  it.each([
    ['-99996', 'not-collected (-99996)'],
    ['-99997', 'hidden (-99997)'],
    ['-99998', 'not-applicable (-99998)'],
    ['-99999', 'not-collected (-99999)'],
    ['-99995', '-99995'],
    ['-999970', '-999970'],
  ])('%s says so in a table of Swing: %s', (value, expected) => {
    expect(outcome(value)).toBe(expected)
    expect(outcome(value, '', { sign: '.' })).toBe(expected)
  })

  it('-99997 is a number where all numbers are', () => {
    expect(outcome('-99997', '', { hasMarkNumbers: false, sign: '.' })).toBe('-99997')
  })

  it('marks beside a value stay beside it', () => {
    expect(outcome('12', 'bep')).toBe('12 (bep)')
    expect(outcome('1', 'x'.repeat(100))).toBe(`1 (${'x'.repeat(40)})`)
  })
})

describe('the period of a cell', () => {
  const problem = (period: string) => {
    const found = staged({ period })
    return found.is === 'refused' ? found.refused : []
  }

  it.each(['2019-01-01', '2019-1-1', '01/01/2019', '31-12-2019', '31.12.2019', '2019-01-01T00:00:00'])(
    'is no day: %s',
    (period) => {
      expect(problem(period)).toEqual([
        { line: 2, column: 'jaar', problem: 'imports.period-is-day', values: { text: period } },
      ])
    },
  )

  it.each([
    ['', 'figures.period-missing'],
    ['vorig jaar', 'figures.period-unreadable'],
    ['1850', 'figures.year-out-of-reason'],
    ['2028', 'figures.year-out-of-reason'],
  ])('%j is wrong: %s', (period, code) => {
    expect(problem(period)).toMatchObject([{ problem: code, values: { latest: 2027 } }])
  })
})

describe('what is wrong with a line', () => {
  it('comes all at once, each with its column', () => {
    const wrong = [{ column: 'bron', problem: 'figures.source-missing', values: {} }]
    expect(staged({ area: 'Atlantis', period: 'ooit', value: 'veel', wrong })).toMatchObject({
      refused: [
        { column: 'bron', problem: 'figures.source-missing' },
        { column: 'gebied', problem: 'figures.area-unknown' },
        { column: 'jaar', problem: 'figures.period-unreadable' },
        { column: 'waarde', problem: 'figures.value-unreadable' },
      ],
    })
  })

  it('is said once of all its figures, and again of the next line', () => {
    const read = stagedCells(reading)
    const problems = [2, 2, 3].map((line, place) => {
      const found = read({ ...cell, line, column: `v${place}`, area: 'Atlantis', value: `${place}` })
      return found.is === 'refused' ? found.refused.length : -1
    })
    expect(problems).toEqual([1, 0, 1])
  })

  it('is nothing where no figure stands: below a table stand notes', () => {
    expect(staged({ area: 'Bron: Statbel', period: '', value: '' })).toEqual({ is: 'left-out', why: 'empty' })
  })

  it('is nothing elsewhere, whatever stands there', () => {
    expect(staged({ area: 'NL', period: '?', value: 'KG' })).toEqual({ is: 'left-out', why: 'elsewhere' })
  })

  it('is shown with the beginning of what stands there', () => {
    expect(staged({ value: '😀x'.repeat(1000) })).toMatchObject({
      refused: [{ values: { text: `${'😀x'.repeat(66)}😀…` } }],
    })
  })
})
