import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits as text that fits in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret: enough to recognise it, useless to whoever reads the database. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(hashSecret(a)), Buffer.from(hashSecret(b))]
  return timingSafeEqual(left, right)
}
