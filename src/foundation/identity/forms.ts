import { z } from 'zod'
import { identityProblem } from '#src/foundation/identity/messages.ts'
import { passwordLength } from '#src/foundation/identity/password.ts'
import { text } from '#src/platform/forms/inputs.ts'

export const emailAddress = () =>
  z
    .string()
    .transform((value) => value.trim().toLowerCase())
    .pipe(z.email().max(254))

/** A password somebody chooses: long, and counted before it is hashed. */
export const newPassword = () =>
  z.string().superRefine((value, context) => {
    if (value.length >= passwordLength.min && value.length <= passwordLength.max) return
    const short = value.length < passwordLength.min
    context.addIssue({
      code: 'custom',
      message: short ? identityProblem('password-too-short') : 'platform.too-long',
      params: short ? { min: passwordLength.min } : { max: passwordLength.max },
    })
  })

export const signInInput = z.object({ email: emailAddress(), password: text(passwordLength.max) })
