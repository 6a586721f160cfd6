import { z } from 'zod'
import { identityProblem } from '#src/foundation/identity/messages.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

/** Long rather than complicated; the upper bound keeps hashing affordable. */
export const passwordLength = { min: 12, max: 128 } as const

/** A password that somebody types to come in: to the letter, spaces at its ends too. */
export const typedPassword = () => z.string().min(1).max(passwordLength.max)

/** A password that somebody chooses: long, and counted before it is hashed. */
export const newPassword = () =>
  z.string().superRefine((value, context) => {
    if (value.length >= passwordLength.min && value.length <= passwordLength.max) return
    const short = value.length < passwordLength.min
    context.addIssue({
      code: 'custom',
      message: short ? identityProblem('password-too-short') : platformProblem('too-long'),
      params: short ? { min: passwordLength.min } : { max: passwordLength.max },
    })
  })
