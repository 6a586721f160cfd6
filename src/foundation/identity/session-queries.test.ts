import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signedToken } from '#src/foundation/identity/session-queries.ts'

const secret = 'a secret of this installation'
const signed = (token: string, by = secret) =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`)
const tokenIn = (cookie: string) => signedToken(new Headers({ cookie }), secret)

test('the token is read from the session cookie, and from its secure one first', () => {
  expect(tokenIn(`kansrijk.session_token=${signed('plain')}`)).toBe('plain')
  expect(tokenIn(`kansrijk_taal=fr; __Secure-kansrijk.session_token=${signed('secure')}; a=b`)).toBe('secure')
  const both = `kansrijk.session_token=${signed('plain')}; __Secure-kansrijk.session_token=${signed('secure')}`
  expect(tokenIn(both)).toBe('secure')
})

test('a cookie of another name, or that another secret signed, holds none', () => {
  expect(signedToken(new Headers(), secret)).toBeNull()
  for (const cookie of [
    `session_token=${signed('x')}`,
    `another.kansrijk.session_token=${signed('x')}`,
    `kansrijk.session_token=${signed('x', 'another secret')}`,
    `kansrijk.session_token=x`,
    `kansrijk.session_token=%`,
    `kansrijk.session_token=${signed('')}`,
  ])
    expect(tokenIn(cookie)).toBeNull()
})
