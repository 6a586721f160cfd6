import { expect, test } from 'vitest'
import { allow, found, InvalidInput, Refusal, refusalKinds } from '#src/platform/errors.ts'

test('every way to say no has its answer on the web and on the command line', () => {
  expect(Object.entries(refusalKinds).map(([kind, { status, exit }]) => [kind, status, exit])).toEqual([
    ['sign-in-needed', 401, 77],
    ['forbidden', 403, 77],
    ['not-found', 404, 66],
    ['conflict', 409, 75],
    ['too-large', 413, 65],
    ['invalid', 422, 65],
    ['too-many', 429, 75],
  ])
})

test('what is not allowed is refused, what is not there is not found', () => {
  expect(() => allow(false)).toThrow(
    expect.objectContaining({ kind: 'forbidden', code: 'platform.not-allowed' }),
  )
  expect(() => allow(true)).not.toThrow()
  expect(() => found(undefined)).toThrow(
    expect.objectContaining({ kind: 'not-found', code: 'platform.not-found' }),
  )
  expect([found(0), found(''), found(null)]).toEqual([0, '', null])
})

test('the messages of errors hold codes and no values', () => {
  const refusal = new Refusal('invalid', 'platform.too-long', { max: 3, name: 'Noor' }, 'name')
  expect(refusal.message).toBe('invalid: platform.too-long')
  expect(refusal).toMatchObject({ values: { max: 3, name: 'Noor' }, field: 'name' })
  const input = new InvalidInput([{ path: ['people', 0], code: 'platform.required', values: { max: 3 } }])
  expect(input.message).toBe('invalid input: people.0 platform.required')
})
