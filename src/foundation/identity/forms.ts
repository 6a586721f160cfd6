import { z } from 'zod'
import { emailAddress } from '#src/foundation/identity/email-address.ts'
import { typedPassword } from '#src/foundation/identity/password.ts'

export const signInInput = z.object({ email: emailAddress(), password: typedPassword() })
