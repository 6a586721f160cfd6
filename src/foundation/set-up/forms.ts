import { z } from 'zod'
import { emailAddress } from '#src/foundation/identity/email-address.ts'
import { newPassword } from '#src/foundation/identity/password.ts'
import { text } from '#src/platform/forms/inputs.ts'

export const setUpMunicipalityInput = z.object({
  link: z.string().min(1).max(100),
  nis: z.string().min(1).max(10),
  name: text(120),
  email: emailAddress(),
  password: newPassword(),
})
