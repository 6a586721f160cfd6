import { expect, test } from 'vitest'
import { hashSecret, newSecret } from '#src/platform/secret.ts'

test('a secret has 256 bits, fits in an address and is never the same', () => {
  const secrets = Array.from({ length: 100 }, newSecret)
  expect(new Set(secrets).size).toBe(100)
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/)
})

test('what is stored of a secret recognises it and gives nothing of it away', () => {
  const secret = newSecret()
  expect(hashSecret(secret)).toMatch(/^[0-9a-f]{64}$/)
  expect(hashSecret(secret)).toBe(hashSecret(secret))
  expect(hashSecret(secret)).not.toContain(secret)
})
