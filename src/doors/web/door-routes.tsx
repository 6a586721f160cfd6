import type { Installation } from '#src/doors/web/app.tsx'
import { webPaths } from '#src/doors/web/paths.ts'
import { FirstPage } from '#src/doors/web/pages/first-page.tsx'
import { readForm } from '#src/doors/web/read-form.ts'
import { redirect } from '#src/doors/web/serve.tsx'
import { localeCookie } from '#src/doors/web/visitor.ts'
import { hasAdministrator, offersDemo } from '#src/foundation/identity/queries.ts'
import { isFictionalPerson, listFictionalPeople } from '#src/foundation/workspaces/fictional-people.ts'
import { listOwnWorkspaces } from '#src/foundation/workspaces/queries.ts'
import { demoWorkspace } from '#src/overview/demo/demo-workspace.ts'
import { reading, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { isLocale } from '#src/platform/i18n/locale.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { enterWorkspace } from '#src/platform/tenancy.ts'
import { cookieFor, overHttpsOnly } from '#src/platform/web/cookies.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { ownAddress } from '#src/platform/web/own-address.ts'
import { page, send, type Route } from '#src/platform/web/route.ts'
import { StylePage } from '#src/ui/style-page.tsx'

async function peopleOfDemo(ctx: Context) {
  await enterWorkspace(ctx.db, demoWorkspace.id)
  return listFictionalPeople(ctx.db)
}

const aYear = 365 * 24 * 60 * 60

const field = async (request: Request, name: string): Promise<string> => {
  const value = (await readForm(request)).get(name)
  return typeof value === 'string' ? value : ''
}

/** What belongs to no capability: the first page, the language, the way into the demo, the page of pieces. */
type Door = Pick<Installation, 'config' | 'signIn' | 'demo' | 'demoStays'>

export const doorRoutes = ({ config, signIn, ...settings }: Door): Route[] => [
  page(webPaths.first, 'public', async (ctx) => {
    const workspaces = ctx.actor.kind === 'person' ? await listOwnWorkspaces(ctx.db) : []
    const canBeSetUp = !(await hasAdministrator(ctx.db))
    return (
      <FirstPage
        people={(await offersDemo(ctx.db, settings)) ? await peopleOfDemo(ctx) : []}
        canBeSetUp={canBeSetUp}
        workspaces={workspaces}
      />
    )
  }),
  send(webPaths.demo, 'demo', async (call, { request }) => {
    const accountId = await field(request, 'person')
    const isOfDemo = await reading(call, async ({ db }) => {
      const isOpen = await offersDemo(db, settings)
      return isOpen && isIdentifier(accountId) && isFictionalPerson(db, accountId)
    })
    if (!isOfDemo) throw new Refusal('forbidden', platformProblem('not-allowed'))
    return redirect(
      webPaths.overview({ workspace: demoWorkspace.slug }),
      await signIn.openSessionFor(accountId),
    )
  }),
  send(webPaths.language, 'public', async (_call, { request }) => {
    const form = await readForm(request)
    const [locale, back] = [form.get('locale'), form.get('back')]
    const headers = new Headers()
    if (isLocale(locale)) {
      const secure = overHttpsOnly(config.publicUrl)
      headers.append('set-cookie', cookieFor(localeCookie, locale, { seconds: aYear, secure }))
    }
    return redirect(ownAddress(typeof back === 'string' ? back : null), headers)
  }),
  page(webPaths.style, 'public', () => ({
    bare: (
      <>
        <DocumentTitle>Alle onderdelen</DocumentTitle>
        <StylePage />
      </>
    ),
  })),
]
