import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signedToken } from '#src/foundation/identity/session-queries.ts'

const secret = 'a secret of this installation'
const signed = (token: string, by = secret) =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`)
const [plain, secure] = ['kansrijk.session_token', '__Secure-kansrijk.session_token']
const tokenIn = (cookie: string, name = plain) => signedToken(new Headers({ cookie }), name, secret)

test('the token is read from the cookie of exactly this name, whatever else is sent along', () => {
  expect(tokenIn(`${plain}=${signed('plain')}`)).toBe('plain')
  expect(tokenIn(`kansrijk_taal=fr; ${secure}=${signed('secure')}; a=b`, secure)).toBe('secure')
  const both = `${plain}=${signed('plain')}; ${secure}=${signed('secure')}`
  expect([tokenIn(both, plain), tokenIn(both, secure)]).toEqual(['plain', 'secure'])
  expect(tokenIn(`${plain}=${signed('plain')}`, secure)).toBeNull()
  expect(tokenIn(`${secure}=${signed('secure')}`, plain)).toBeNull()
})

test('a cookie of another name, or that another secret signed, holds none', () => {
  expect(signedToken(new Headers(), plain, secret)).toBeNull()
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
