import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareDays, isDay, parseDay } from '#src/platform/written/day.ts'
import { presenter } from '#src/platform/written/presented.ts'

const dayOf = (text: string) => {
  const read = parseDay(text)
  return read.ok ? read.value : read.code
}

const anyDay = fc
  .integer({ min: 0, max: 73_413 })
  .map((days) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

describe('a day as people write it', () => {
  it.each([
    '1/9/2026',
    '01/09/2026',
    '01-09-2026',
    '1.9.2026',
    ' 1 / 9 / 2026 ',
    '2026-09-01',
    '2026/9/1',
    '1 september 2026',
    '1  SEPTEMBER 2026',
    '1er septembre 2026',
    '1st September 2026',
    '1 sept. 2026',
  ])('%j is 1 September 2026', (text) => {
    expect(dayOf(text)).toBe('2026-09-01')
  })

  it.each([
    ['2 août 2026', '2026-08-02'],
    ['14 fevrier 2026', '2026-02-14'],
    ['14 de\u0301cembre 2026', '2026-12-14'],
    ['3 mrt 2026', '2026-03-03'],
    ['29/2/2024', '2024-02-29'],
    ['1/1/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['29/2/2026', 'no-such-day'],
    ['29/2/2100', 'no-such-day'],
    ['31 april 2026', 'no-such-day'],
    ['0/9/2026', 'no-such-day'],
    ['1/13/2026', 'no-such-day'],
    ['2026-00-01', 'no-such-day'],
    ['31/12/1899', 'year-out-of-range'],
    ['1/1/2101', 'year-out-of-range'],
    ['1/9/26', 'not-a-day'],
    ['1/9-2026', 'not-a-day'],
    ['1/9', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['1 brumaire 2026', 'not-a-day'],
    ['morgen', 'not-a-day'],
    ['2026-09-01T10:00', 'not-a-day'],
    ['1/9/20266', 'not-a-day'],
  ])('%j is %s', (text, expected) => {
    expect(dayOf(text)).toBe(expected)
  })

  it('that is shown can be typed again, in each form and language', () => {
    const locale = fc.constantFrom('nl' as const, 'fr' as const, 'en' as const)
    fc.assert(
      fc.property(anyDay, locale, (day, language) => {
        const show = presenter(language)
        expect([show.day(day), show.shortDay(day), show.dayInput(day)].map(dayOf)).toEqual([day, day, day])
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(parseDay(text).ok).toBeTypeOf('boolean')
      }),
    )
  })
})

describe('a day in the calendar', () => {
  it('is written as YYYY-MM-DD and nothing else', () => {
    expect(isDay('2026-09-01')).toBe(true)
    expect(['2026-9-1', '1/9/2026', '2026-02-30', '1899-12-31', ''].some(isDay)).toBe(false)
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-09-01', 0, '2026-09-01'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result)
  })

  it('outside 1900 to 2100 is refused loudly', () => {
    expect(() => addDays('2100-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError)
  })

  it('comes back after going forth, and later days compare as later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        fc.pre(day > '1955-01-01' && day < '2046-01-01')
        const moved = addDays(day, days)
        expect(addDays(moved, -days)).toBe(day)
        expect(compareDays(moved, day)).toBe(Math.sign(days))
      }),
    )
  })
})
