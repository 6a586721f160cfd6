import { findAccountOf } from '#src/foundation/parties/account-queries.ts'
import { changeParty, registerParty } from '#src/foundation/parties/commands.ts'
import { partyNotice } from '#src/foundation/parties/messages.ts'
import { PartiesPage } from '#src/foundation/parties/pages/parties-page.tsx'
import { PartyFormPage } from '#src/foundation/parties/pages/party-form-page.tsx'
import { PartyPage } from '#src/foundation/parties/pages/party-page.tsx'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { mayRegisterParty } from '#src/foundation/parties/policy.ts'
import { getParty, listParties } from '#src/foundation/parties/queries.ts'
import { workOf } from '#src/foundation/parties/ui/party-work.ts'
import { mayFollowPolicy } from '#src/foundation/workspaces/policy.ts'
import { listColleagues } from '#src/foundation/workspaces/queries.ts'
import { form, page, type Route } from '#src/platform/web/route.ts'

export const partyRoutes: Route[] = [
  page(partyPaths.list, mayFollowPolicy, async (ctx) => <PartiesPage parties={await listParties(ctx)} />),
  form(partyPaths.add, mayRegisterParty, registerParty, {
    page: async (ctx, _visit, reply) => (
      <PartyFormPage party={null} account={null} colleagues={await listColleagues(ctx)} reply={reply} />
    ),
    done: (_result, { params }) => ({ to: partyPaths.list(params), say: partyNotice('saved') }),
  }),
  page(partyPaths.party, mayFollowPolicy, async (ctx, { params }) => {
    const party = await getParty(ctx, params.party)
    const account = await findAccountOf(ctx, party.id)
    return <PartyPage party={party} account={account} work={await workOf(ctx, party)} />
  }),
  form(partyPaths.edit, mayRegisterParty, changeParty, {
    page: async (ctx, { params }, reply) => (
      <PartyFormPage
        party={await getParty(ctx, params.party)}
        account={await findAccountOf(ctx, params.party)}
        colleagues={await listColleagues(ctx)}
        reply={reply}
      />
    ),
    fixed: ({ params }) => ({ id: params.party }),
    done: (_result, { params }) => ({ to: partyPaths.party(params), say: partyNotice('saved') }),
  }),
]
