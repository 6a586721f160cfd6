import { expect, test } from 'vitest'
import { emailAddress } from '#src/foundation/identity/email-address.ts'
import { newPassword, passwordLength, typedPassword } from '#src/foundation/identity/password.ts'
import { issueOf } from '#src/platform/forms/issue.ts'

const problems = (value: string) => newPassword().safeParse(value).error?.issues.map(issueOf)

test('a password of eleven characters is too short, of twelve it is not, and it ends somewhere', () => {
  expect(problems('x'.repeat(11))).toEqual([
    { path: [], code: 'identity.password-too-short', values: { min: 12 } },
  ])
  expect(problems('x'.repeat(12))).toBeUndefined()
  expect(problems('x'.repeat(passwordLength.max + 1))).toEqual([
    { path: [], code: 'platform.too-long', values: { max: passwordLength.max } },
  ])
})

test('whatever is chosen as a password can be typed to come in', () => {
  for (const chosen of [
    ' spaties aan de kanten ',
    'ÀÉÏÕÜ àéïõü 12',
    '👶👶👶👶👶👶',
    '            ',
    'x'.repeat(128),
  ]) {
    expect(newPassword().parse(chosen)).toBe(chosen)
    expect(typedPassword().parse(chosen)).toBe(chosen)
  }
})

test('an address is the same however it is typed', () => {
  expect(emailAddress().parse('  Noor.Aerts@Turnhout.BE ')).toBe('noor.aerts@turnhout.be')
  for (const wrong of [
    '',
    'noor',
    'noor@',
    '@turnhout.be',
    'noor@turnhout',
    `${'x'.repeat(250)}@a.be`,
    'a\u0000@b.be',
  ]) {
    expect(emailAddress().safeParse(wrong).success, wrong).toBe(false)
  }
})
