import { chooseArea } from '#src/foundation/areas/area-choice.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { isUsableLink } from '#src/foundation/identity/one-time-links.ts'
import { hasAdministrator } from '#src/foundation/identity/queries.ts'
import type { SignIn } from '#src/foundation/identity/sign-in.ts'
import { setUpMunicipality } from '#src/foundation/set-up/commands.ts'
import { setUpNotice } from '#src/foundation/set-up/messages.ts'
import { ChooseMunicipalityPage } from '#src/foundation/set-up/pages/choose-municipality-page.tsx'
import { FirstAccountPage } from '#src/foundation/set-up/pages/first-account-page.tsx'
import { UsedLinkPage } from '#src/foundation/set-up/pages/used-link-page.tsx'
import { setUpPaths } from '#src/foundation/set-up/paths.ts'
import type { Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { form, page, type Route } from '#src/platform/web/route.ts'

const works = (ctx: Context, link: string) => isUsableLink(ctx.db, 'first-administrator', link, ctx.now)

/** The way on from a link that does not work: where somebody is in charge already, one can sign in. */
const usedLink = async ({ db, actor }: Context) => (
  <UsedLinkPage canSignIn={actor.kind === 'nobody' && (await hasAdministrator(db))} />
)

export const setUpRoutes = (signIn: SignIn): Route[] => [
  page(setUpPaths.choose, 'public', async (ctx, { params: { link }, query }) => {
    if (!(await works(ctx, link))) return usedLink(ctx)
    const typed = query.get('q') ?? ''
    return <ChooseMunicipalityPage link={link} query={typed} choices={chooseArea(typed, ctx.locale)} />
  }),
  form(setUpPaths.account, 'public', setUpMunicipality, {
    page: async (ctx, { params: { link, nis } }, reply) => {
      if (!(await works(ctx, link))) return usedLink(ctx)
      return <FirstAccountPage link={link} area={found(belgium.find(nis))} reply={reply} />
    },
    fixed: ({ params: { link, nis } }) => ({ link, nis }),
    done: async ({ accountId, slug }) => ({
      to: `/${slug}`,
      say: setUpNotice('done'),
      headers: await signIn.openSessionFor(accountId),
    }),
  }),
]
