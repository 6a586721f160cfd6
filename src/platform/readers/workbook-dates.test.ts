import { describe, expect, it } from 'vitest'
import { dateForm, dateText } from '#src/platform/readers/workbook-dates.ts'

describe('a number format', () => {
  it.each([
    [0, undefined, null],
    [9, undefined, null],
    [14, undefined, { day: true, time: false }],
    [20, undefined, { day: false, time: true }],
    [22, undefined, { day: true, time: true }],
    [46, undefined, null],
    [164, 'General', null],
    [164, '0.00%', null],
    [164, '#,##0 "dagen"', null],
    [164, '[Red]-#,##0\\ \\d', null],
    [164, '_-* #,##0.00\\ [$€-813]_-;\\-* #,##0.00_-', null],
    [164, '0.00E+00', null],
    [164, '[h]:mm', null],
    [164, 'dd/mm/yyyy', { day: true, time: false }],
    [164, '[$-813]dddd d mmmm yyyy', { day: true, time: false }],
    [164, 'yyyy', { day: true, time: false }],
    [164, 'mmm', { day: true, time: false }],
    [164, 'hh:mm', { day: false, time: true }],
    [164, 'mm:ss', { day: false, time: true }],
    [164, 'd/m/yyyy h:mm AM/PM', { day: true, time: true }],
  ])('%i, %s makes of a number %j', (id, code, form) => {
    expect(dateForm(id, code)).toEqual(form)
  })
})

describe('a day that is stored as a number', () => {
  const day = { day: true, time: false }
  it.each([
    [45_292, 1900, '2024-01-01'],
    [45_292.75, 1900, '2024-01-01T18:00:00'],
    [45_291.999999999, 1900, '2024-01-01'],
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, null],
    [-1, 1900, null],
    [Number.NaN, 1900, null],
    [0, 1904, '1904-01-01'],
    [43_830, 1904, '2024-01-01'],
  ] as const)('%d, counted from %i, is %s', (serial, epoch, text) => {
    expect(dateText(serial, day, epoch)).toBe(text)
  })

  it('may be a time of day alone', () => {
    expect(dateText(0.5, { day: false, time: true }, 1900)).toBe('12:00:00')
    expect(dateText(1.5, { day: false, time: true }, 1900)).toBeNull()
  })
})
