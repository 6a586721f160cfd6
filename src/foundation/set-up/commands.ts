import { areaName } from '#src/foundation/areas/area-name.ts'
import { isFormer } from '#src/foundation/areas/area.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { useLink } from '#src/foundation/identity/one-time-links.ts'
import { adoptPolicyDomains } from '#src/foundation/library/commands.ts'
import { setUpMunicipalityInput } from '#src/foundation/set-up/forms.ts'
import { setUpProblem } from '#src/foundation/set-up/messages.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { firstCycle } from '#src/foundation/trajectories/first-cycle.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import { command, inWorkspaceOf } from '#src/platform/command.ts'
import { today, type Context } from '#src/platform/context.ts'
import { found, Refusal } from '#src/platform/errors.ts'

/** Whoever holds the one-time link acts with the rights of the installation, on behalf of the account it makes. */
const asInstallation = (ctx: Context, accountId: string): Context => ({
  ...ctx,
  actor: { kind: 'system', onBehalfOf: accountId },
})

/** The first hour: an account that runs the installation, and a municipality with domains and a cycle to begin with. */
export const setUpMunicipality = command(
  'municipality.set-up',
  setUpMunicipalityInput,
  async (ctx, { link, nis, name, email, password }) => {
    const area = belgium.find(nis)
    if (area?.level !== 'municipality' || isFormer(area) || isFictional(nis)) found(undefined)
    if (!(await useLink(ctx.db, 'first-administrator', link, ctx.now))) {
      throw new Refusal('forbidden', setUpProblem('link-used'))
    }
    const { accountId } = await makeAccount(ctx, { name, email, password, administrator: true })
    const installation = asInstallation(ctx, accountId)
    const municipality = areaName(found(area), ctx.locale)
    const coversFrom = today(ctx)
    const opened = await openWorkspace(installation, {
      name: municipality,
      kind: 'municipality',
      nis: [nis],
      coversFrom,
    })
    const workspace = { id: opened.workspaceId, slug: opened.slug, name: municipality, fictional: false }
    await inWorkspaceOf(installation, workspace, async (inside) => {
      await appoint(inside, { accountId, role: 'administrator' })
      await appoint(inside, { accountId, role: 'coordinator' })
      await adoptPolicyDomains(inside, {})
      await openTrajectory(inside, firstCycle(coversFrom, ctx.locale))
    })
    await inWorkspaceOf(installation, publisherWorkspace, (inside) =>
      appoint(inside, { accountId, role: 'publisher' }),
    )
    return { accountId, slug: opened.slug }
  },
  { needsWorkspace: false },
)
