import {
  addPolicyDomain,
  adoptPolicyDomains,
  movePolicyDomain,
  renamePolicyDomain,
} from '#src/foundation/library/commands.ts'
import { usePerDomain, usesOfDomain } from '#src/foundation/library/domain-use-queries.ts'
import { domainNotice } from '#src/foundation/library/messages.ts'
import { AddDomainPage, RenameDomainPage } from '#src/foundation/library/pages/domain-form-page.tsx'
import { DomainsPage } from '#src/foundation/library/pages/domains-page.tsx'
import { RemoveDomainPage } from '#src/foundation/library/pages/remove-domain-page.tsx'
import { libraryPaths } from '#src/foundation/library/paths.ts'
import {
  getDomainInFull,
  listDomainsInFull,
  listMissingDomains,
  listPolicyDomains,
  nameOfMissing,
} from '#src/foundation/library/queries.ts'
import { removePolicyDomain } from '#src/foundation/library/remove-domain-commands.ts'
import { mayFollowPolicy, mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'

export const libraryRoutes: Route[] = [
  page(libraryPaths.domains, mayFollowPolicy, async (ctx) => (
    <DomainsPage
      domains={await listDomainsInFull(ctx)}
      uses={await usePerDomain(ctx)}
      missing={(await listMissingDomains(ctx)).map((one) => ({
        code: one.shipped.code,
        name: nameOfMissing(one, ctx),
      }))}
    />
  )),
  form(libraryPaths.addDomain, mayManageWorkspace, addPolicyDomain, {
    page: (_ctx, _visit, reply) => <AddDomainPage reply={reply} />,
    done: (_result, { params }) => ({ to: libraryPaths.domains(params), say: domainNotice('added') }),
  }),
  button(libraryPaths.adoptDomains, mayManageWorkspace, adoptPolicyDomains, {
    done: (_result, { params }) => ({ to: libraryPaths.domains(params), say: domainNotice('back') }),
  }),
  form(libraryPaths.renameDomain, mayManageWorkspace, renamePolicyDomain, {
    page: async (ctx, { params }, reply) => (
      <RenameDomainPage
        domain={await getDomainInFull(ctx, params.domain, reply && 'removed')}
        reply={reply}
      />
    ),
    fixed: ({ params }) => ({ id: params.domain }),
    done: (_result, { params }) => ({ to: libraryPaths.domains(params), say: domainNotice('renamed') }),
  }),
  button(libraryPaths.moveDomain, mayManageWorkspace, movePolicyDomain, {
    fixed: ({ params }) => ({ id: params.domain }),
    done: (_result, { params }) => ({ to: libraryPaths.domains(params), say: domainNotice('moved') }),
  }),
  form(libraryPaths.removeDomain, mayManageWorkspace, removePolicyDomain, {
    page: async (ctx, { params }, reply) => (
      <RemoveDomainPage
        domain={await getDomainInFull(ctx, params.domain, null)}
        uses={await usesOfDomain(ctx, params.domain)}
        others={(await listPolicyDomains(ctx)).filter(({ id }) => id !== params.domain)}
        reply={reply}
      />
    ),
    fixed: ({ params }) => ({ id: params.domain }),
    done: ({ moved }, { params }) => ({
      to: libraryPaths.domains(params),
      say: domainNotice(moved > 0 ? 'removed-and-moved' : 'removed'),
    }),
  }),
]
