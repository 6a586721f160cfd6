import { expect, test } from 'vitest'
import { shown } from '#src/platform/forms/shown.ts'
import { day, decimal, euros } from '#src/platform/forms/inputs.ts'

test('what stands in a field is read back as what is stored', () => {
  for (const value of ['2026-09-01', '1999-12-31']) expect(day().parse(shown.day(value))).toBe(value)
  for (const value of ['20.5', '47000', '-3', '0', '0.125'])
    expect(decimal().parse(shown.decimal(value))).toBe(value)
  for (const cents of [0, 5, 9950, 125_000, 600_000_000])
    expect(euros().parse(shown.euros(cents))).toBe(cents)
})

test('what is not known is an empty field, and nothing needed is a zero', () => {
  expect([shown.day(null), shown.decimal(null), shown.euros(null), shown.answer(null)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(shown.euros(0)).toBe('0')
  expect([shown.answer(true), shown.answer(false)]).toEqual(['yes', 'no'])
})
