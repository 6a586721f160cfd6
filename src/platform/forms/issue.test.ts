import { expect, test } from 'vitest'
import { z } from 'zod'
import { decodeProblem, encodeProblem, issueOf } from '#src/platform/forms/issue.ts'

const problemOf = (schema: z.ZodType, value: unknown) => {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? []
  return issue && [issueOf(issue).code.replace('platform.', ''), issueOf(issue).values]
}

test.each([
  ['a missing text', z.string(), undefined, 'required', {}],
  ['a missing number', z.number(), undefined, 'required', {}],
  ['a missing choice', z.enum(['a']), undefined, 'required', {}],
  ['an empty choice', z.enum(['a']), '', 'required', {}],
  ['another choice', z.enum(['a']), 'b', 'choose-one', {}],
  ['a text for a number', z.number(), 'x', 'not-a-number', {}],
  ['a number for a text', z.string(), 1, 'invalid', {}],
  ['an empty text', z.string().min(1), '', 'required', {}],
  ['a short text', z.string().min(3), 'ab', 'too-short', { min: 3 }],
  ['a long text', z.string().max(3), 'abcd', 'too-long', { max: 3 }],
  ['an empty list', z.array(z.string()).min(1), [], 'required', {}],
  ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'too-many-items', { max: 1 }],
  ['a small number', z.number().min(3), 2, 'too-small', { min: 3 }],
  ['a large number', z.number().max(3), 4, 'too-big', { max: 3 }],
  ['no e-mail address', z.email(), 'noor', 'not-an-address', {}],
  ['no identifier', z.uuid(), 'x', 'choose-one', {}],
  ['another pattern', z.string().regex(/^x$/), 'y', 'invalid', {}],
  ['something unknown', z.string().refine(() => false), 'y', 'invalid', {}],
  ['words of zod or of somebody', z.string().refine(() => false, 'Wrong, sorry.'), 'y', 'invalid', {}],
  [
    'a problem of ours',
    z.string().refine(() => false, 'vision.too-many-parts'),
    'y',
    'vision.too-many-parts',
    {},
  ],
] as const)('%s gives the code of its problem', (_what, schema, value, code, values) => {
  expect(problemOf(schema, value)).toEqual([code, values])
})

test('a problem travels as one string with its values, and comes back the same', () => {
  for (const [code, values] of [
    ['platform.required', {}],
    ['platform.too-long', { max: 200 }],
    ['plan.parts', { name: 'a "quoted" name {x}', count: 0 }],
  ] as const) {
    expect(decodeProblem(encodeProblem(code, values))).toEqual({ code, values })
  }
})
