import type { ReactElement } from 'react'
import { signInInput } from '#src/foundation/identity/forms.ts'
import { identityProblem } from '#src/foundation/identity/messages.ts'
import { SignInAgainPage } from '#src/foundation/identity/pages/sign-in-again-page.tsx'
import { signInFields } from '#src/foundation/identity/sign-in-fields.ts'
import type { SignIn } from '#src/foundation/identity/sign-in.ts'
import { Refusal, refusalKinds } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { problemText } from '#src/platform/problems.ts'

export type Waiting =
  | { signedIn: Headers; form: FormData }
  | { page: ReactElement; status: number; refused: boolean }

/** The cookies of a new session, or why there is none; a form is not lost because too many sign in at once. */
async function open(signIn: SignIn, typed: unknown): Promise<Headers | Refusal> {
  const wrong = new Refusal('sign-in-needed', identityProblem('wrong-password'))
  const { data, success } = signInInput.safeParse(typed)
  if (!success) return wrong
  return signIn.signIn(data.email, data.password).then(
    (headers) => headers ?? wrong,
    (error: unknown) => {
      if (error instanceof Refusal) return error
      throw error
    },
  )
}

/**
 * A form that comes from somebody whose session is over. Either they signed in on top of it, and it goes on with the
 * cookies of the new session; or it waits in the page where they can.
 */
export async function signInWith(
  signIn: SignIn,
  form: FormData,
  { locale, isDemoOffered }: { locale: Locale; isDemoOffered: () => Promise<boolean> },
): Promise<Waiting> {
  const [email, password] = [form.get(signInFields.email), form.get(signInFields.password)]
  const rest = new FormData()
  for (const [name, value] of form)
    if (name !== signInFields.email && name !== signInFields.password) rest.append(name, value)
  const opened = await open(signIn, { email, password })
  if (opened instanceof Headers) return { signedIn: opened, form: rest }
  const kept = [...rest].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const tried = email !== null
  return {
    page: (
      <SignInAgainPage
        kept={kept}
        demo={await isDemoOffered()}
        email={typeof email === 'string' ? email : ''}
        problem={tried ? problemText(opened.code, opened.values, locale) : undefined}
      />
    ),
    status: refusalKinds[opened.kind].status,
    refused: tried,
  }
}
