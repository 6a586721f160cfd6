import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { encodeIssue, issueOf } from '#src/platform/forms/issue.ts'
import {
  answer,
  day,
  decimal,
  euros,
  identifier,
  optional,
  optionalText,
  problemAt,
  text,
  version,
  whenRead,
} from '#src/platform/forms/inputs.ts'

/** What comes out, or the codes of what is wrong. */
function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value, { reportInput: true })
  return result.success ? result.data : result.error.issues.map((issue) => issueOf(issue).code)
}

const required = ['platform.required']

describe('text', () => {
  it.each([
    ['  Huis van het Kind ', 'Huis van het Kind'],
    ['een\nregel', 'een\nregel'],
    ['👩‍👧 samen 🏳️‍🌈', '👩‍👧 samen 🏳️‍🌈'],
    ['מרכז לילדים', 'מרכז לילדים'],
    ['a\u0000b', 'ab'],
    // An accent written as a letter and a mark is the same name as the letter with its accent.
    ['Cafe\u0301', 'Caf\u00e9'],
    ['x'.repeat(500), 'x'.repeat(500)],
  ])('%j is read as %j', (given, expected) => {
    expect(read(text(500), given)).toBe(expected)
  })

  it.each(['', '   ', '\n\t', '\u00a0', '\u0000', ' \u0000 '])('%j is nothing filled in', (given) => {
    expect(read(text(500), given)).toEqual(required)
    expect(read(optionalText(500), given)).toBeNull()
  })

  it('is held to its limit after spaces are taken off', () => {
    expect(read(text(500), 'x'.repeat(501))).toEqual(['platform.too-long'])
    expect(read(text(3), '  abc  ')).toBe('abc')
    expect(read(optionalText(3), 'abcd')).toEqual(['platform.too-long'])
  })

  it('that is missing is asked for, and something else than text is not guessed at', () => {
    expect(read(text(5), undefined)).toEqual(required)
    expect(read(text(5), null)).toEqual(['platform.invalid'])
    expect(read(text(5), ['a', 'b'])).toEqual(['platform.invalid'])
    expect(read(optionalText(5), undefined)).toBeNull()
    expect(read(optionalText(5), null)).toBeNull()
  })
})

describe('a day', () => {
  it.each([
    ['1/9/2026', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['', required],
    ['morgen', ['platform.not-a-day']],
    ['31/2/2026', ['platform.no-such-day']],
    ['1/9/3026', ['platform.year-out-of-range']],
    ['👶', ['platform.not-a-day']],
  ])('%j gives %j', (given, expected) => {
    expect(read(day(), given)).toEqual(expected)
  })
})

describe('an amount in euros', () => {
  it.each([
    ['1.250', 125_000],
    ['99,50', 9950],
    ['€ 12', 1200],
    ['0', 0],
    [125, 125],
    ['', required],
    ['gratis', ['platform.not-an-amount']],
    ['-5', ['platform.negative-amount']],
    ['1,999', ['platform.not-an-amount']],
    ['99999999999999', ['platform.amount-too-large']],
  ])('%j gives %j', (given, expected) => {
    expect(read(euros(), given)).toEqual(expected)
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no number of cents', (given) => {
    expect(read(euros(), given)).toEqual([expect.stringMatching(/^platform\./)])
  })
})

describe('a number', () => {
  it.each([
    ['20,5', '20.5'],
    ['47.000', '47000'],
    ['-3', '-3'],
    [0.5, '0.5'],
    ['', required],
    ['veel', ['platform.not-a-number']],
    ['12 %', expect.anything()],
  ])('%j gives %j', (given, expected) => {
    expect(read(decimal(), given)).toEqual(expected)
  })
})

describe('what may be left out', () => {
  it('is null when it is absent, empty or null, and otherwise held to its rule', () => {
    expect(read(optional(day()), undefined)).toBeNull()
    expect(read(optional(day()), null)).toBeNull()
    expect(read(optional(day()), '1/9/2026')).toBe('2026-09-01')
    expect(read(optional(day()), 'morgen')).toEqual(['platform.not-a-day'])
    expect(read(optional(z.number()), 0)).toBe(0)
  })
})

test.each([
  ['yes', true],
  ['no', false],
  [true, true],
  [false, false],
  [null, null],
  [undefined, null],
])('the answer %j is %j', (given, expected) => {
  expect(read(answer(), given)).toBe(expected)
})

test('an identifier that is none is a choice that is not there, and a version counts from one', () => {
  expect(read(identifier(), 'x')).toEqual(['platform.choose-one'])
  expect(read(identifier(), '0190a6a2-0000-7000-8000-000000000000')).toBe(
    '0190a6a2-0000-7000-8000-000000000000',
  )
  expect(read(version(), 0)).toEqual(['platform.too-small'])
  expect(read(version(), 1.5)).toEqual([expect.stringMatching(/^platform\./)])
})

test('a rule over several fields puts its problem beside one of them, with its values', () => {
  const schema = z.object({ from: z.number(), until: z.number() }).superRefine(({ from, until }, context) => {
    if (until < from) problemAt(context, 'until', 'platform.too-small', { min: from })
  })
  const { error } = schema.safeParse({ from: 3, until: 1 })
  expect(error?.issues.map(issueOf)).toEqual([
    { path: ['until'], code: 'platform.too-small', values: { min: 3 } },
  ])
  expect(error?.issues.map(encodeIssue)).toEqual(['platform.too-small {"min":3}'])
})

test('such a rule looks as soon as its own fields are read, whatever is wrong with others', () => {
  const schema = z.object({ name: text(3), from: z.number(), until: z.number() }).superRefine(
    ({ from, until }, context) => {
      if (until < from) problemAt(context, 'until', 'platform.too-small', { min: from })
    },
    whenRead('from', 'until'),
  )
  const pathsIn = (input: object) => schema.safeParse(input).error?.issues.map(({ path }) => path.join())
  expect(pathsIn({ name: '', from: 3, until: 1 })).toEqual(['name', 'until'])
  expect(pathsIn({ name: 'x', from: 'three', until: 1 })).toEqual(['from'])
  expect(pathsIn({ name: 'x', from: 1, until: 3 })).toBeUndefined()
})
