import { expect, test } from 'vitest'
import { cookieFor, cookieIn, cookiePairs, overHttpsOnly } from '#src/platform/web/cookies.ts'

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

test('a cookie is for this site alone, no script reads it, and it goes over https only where that is said', () => {
  const plain = 'taal=fr; Path=/; Max-Age=60; HttpOnly; SameSite=Lax'
  expect(cookieFor('taal', 'fr', { seconds: 60, secure: false })).toBe(plain)
  expect(cookieFor('taal', 'fr', { seconds: 60, secure: true })).toBe(`${plain}; Secure`)
})

test('cookies go over https only where people type an https address', () => {
  expect(overHttpsOnly('https://kansrijk.turnhout.be')).toBe(true)
  for (const open of ['http://kansrijk.turnhout.be', 'http://https:8080', null])
    expect(overHttpsOnly(open)).toBe(false)
})
