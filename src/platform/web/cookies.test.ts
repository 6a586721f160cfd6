import { expect, test } from 'vitest'
import { cookieFor, cookieIn, cookiePairs } from '#src/platform/web/cookies.ts'

const sending = (cookie: string) => new Headers({ cookie })

test.each([
  ['taal=fr', 'fr'],
  ['a=1; taal=fr; b=2', 'fr'],
  ['a=1;taal=fr;b=2', 'fr'],
  ['a=1;  taal=fr ', 'fr'],
  ['taal=fr; taal=nl', 'fr'],
  ['taal=f=r', 'f=r'],
  ['taal=', ''],
  ['', undefined],
  ['taal', undefined],
  ['Taal=fr', undefined],
  ['mijntaal=fr; taal2=nl', undefined],
  ['a=taal=fr', undefined],
])('in %j the cookie is %j', (cookie, value) => {
  expect(cookieIn(sending(cookie), 'taal')).toBe(value)
})

test('who sends no cookies has none', () => {
  expect(cookieIn(new Headers(), 'taal')).toBeUndefined()
  expect(cookiePairs(new Headers())).toEqual([])
  expect(cookiePairs(sending('a=1; ;b=2;'))).toEqual(['a=1', 'b=2'])
})

test('a cookie is for this site alone, and no script reads it', () => {
  expect(cookieFor('taal', 'fr', 60)).toBe('taal=fr; Path=/; Max-Age=60; HttpOnly; SameSite=Lax')
})
