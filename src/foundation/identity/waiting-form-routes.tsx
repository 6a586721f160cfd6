import type { ReactElement } from 'react'
import { signInInput } from '#src/foundation/identity/forms.ts'
import { identityProblem } from '#src/foundation/identity/messages.ts'
import { SignInAgainPage } from '#src/foundation/identity/pages/sign-in-again-page.tsx'
import { signInFields } from '#src/foundation/identity/sign-in-fields.ts'
import type { SignIn } from '#src/foundation/identity/sign-in.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { problemText } from '#src/platform/problems.ts'

export type Waiting = { signedIn: Headers; form: FormData } | { page: ReactElement; refused: boolean }

/**
 * A form that comes from somebody whose session is over. Either they signed in on top of it, and it goes on with the
 * cookies of the new session; or it waits in the page where they can.
 */
export async function signInWith(
  signIn: SignIn,
  form: FormData,
  { locale, demo }: { locale: Locale; demo: boolean },
): Promise<Waiting> {
  const [email, password] = [form.get(signInFields.email), form.get(signInFields.password)]
  const rest = new FormData()
  for (const [name, value] of form)
    if (name !== signInFields.email && name !== signInFields.password) rest.append(name, value)
  const typed = signInInput.safeParse({ email, password })
  const headers = typed.success && (await signIn.signIn(typed.data.email, typed.data.password))
  if (headers) return { signedIn: headers, form: rest }
  const kept = [...rest].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const tried = email !== null
  return {
    page: (
      <SignInAgainPage
        kept={kept}
        demo={demo}
        email={typeof email === 'string' ? email : ''}
        problem={tried ? problemText(identityProblem('wrong-password'), {}, locale) : undefined}
      />
    ),
    refused: tried,
  }
}
