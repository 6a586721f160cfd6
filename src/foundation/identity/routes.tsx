import { signInInput } from '#src/foundation/identity/forms.ts'
import { identityProblem } from '#src/foundation/identity/messages.ts'
import { SignInPage } from '#src/foundation/identity/pages/sign-in-page.tsx'
import { identityPaths } from '#src/foundation/identity/paths.ts'
import { offersDemo, type DemoSettings } from '#src/foundation/identity/queries.ts'
import type { SignIn } from '#src/foundation/identity/sign-in.ts'
import type { Act } from '#src/platform/command.ts'
import { Refusal } from '#src/platform/errors.ts'
import { ownAddress } from '#src/platform/web/own-address.ts'
import { form, send, type Route } from '#src/platform/web/route.ts'

/** Opening a session is no command: nothing of a municipality changes, and the library that does it writes for itself. */
const openSession = (signIn: SignIn): Act<typeof signInInput, Headers> => ({
  command: 'session.opened',
  schema: signInInput,
  async run(_call, { email, password }) {
    const headers = await signIn.signIn(email, password)
    if (!headers) throw new Refusal('invalid', identityProblem('wrong-password'))
    return headers
  },
})

export function identityRoutes({ signIn, ...demo }: DemoSettings & { signIn: SignIn }): Route[] {
  const act = openSession(signIn)
  return [
    form(identityPaths.signIn, 'public', act, {
      page: async ({ db }, _visit, reply) => (
        <SignInPage act={act} demo={await offersDemo(db, demo)} reply={reply} />
      ),
      done: (headers, { query }) => ({ to: ownAddress(query.get('terug')), headers }),
    }),
    send(identityPaths.signOut, 'public', async (_call, { request }) => {
      const headers = await signIn.signOut(request.headers)
      headers.set('location', '/')
      return new Response(null, { status: 303, headers })
    }),
  ]
}
