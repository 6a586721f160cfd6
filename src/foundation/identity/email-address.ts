import { z } from 'zod'

/** An address that people sign in with: in lower case, so that it is the same however it is typed. */
export const emailAddress = () =>
  z
    .string()
    .transform((value) => value.trim().toLowerCase())
    .pipe(z.email().max(254))
