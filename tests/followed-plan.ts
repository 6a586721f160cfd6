import { eq } from 'drizzle-orm'
import { addAction, changeAction } from '#src/action/plan/action-commands.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { appoint } from '#src/foundation/workspaces/commands.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import { memberships } from '#src/foundation/workspaces/tables.ts'
import { wallOf, type Call } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

/** Somebody who works in Turnhout: their calls, and a browser in which they are signed in. */
export type Colleague = { accountId: string; call: Call; browser: Browser }

type GivenAction = Partial<Parameters<typeof addAction>[1]>

export type FollowedPlan = {
  world: World
  site: Site
  /** Somebody new; a member of a working group when no role is said. */
  colleague: (name: string, ...roles: Role[]) => Promise<Colleague>
  /** From now on they work elsewhere. */
  leaves: (accountId: string) => Promise<void>
  /** A new action, by its identifier. */
  action: (given?: GivenAction) => Promise<string>
  change: (id: string, version: number, given: GivenAction) => Promise<unknown>
}

/** A municipality with a plan that several people follow. */
export async function openFollowedPlan(): Promise<FollowedPlan> {
  const world = await openWorld()
  const site = openSite(world)
  const coordinator = world.as('coordinator')
  const action = { ...(await addGoal(coordinator)), title: 'Oudergroep met basiseducatie' }

  async function colleague(name: string, ...given: Role[]): Promise<Colleague> {
    const person = { name, email: `${newIdentifier()}@turnhout.example`, password: null }
    const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
      makeAccount({ ...world.system, db, writing: true, auditId: null }, person),
    )
    const roles: Role[] = given.length > 0 ? given : ['working-group-member']
    for (const role of roles) await appoint(world.system, { accountId, role })
    const held = roles.map((role) => ({ role, scopeKind: 'workspace' as const, scopeId: null }))
    const actor = { kind: 'person', accountId, name, administrator: false, roles: held } as const
    return { accountId, call: { ...coordinator, actor }, browser: await site.signedIn(accountId) }
  }

  return {
    world,
    site,
    colleague,
    async leaves(accountId) {
      await world.database.write(wallOf(world.system), (db) =>
        db.update(memberships).set({ endedAt: world.system.now }).where(eq(memberships.accountId, accountId)),
      )
    },
    action: async (given) => (await addAction(coordinator, { ...action, ...given })).actionId,
    change: (id, version, given) => changeAction(coordinator, { ...action, ...given, id, version }),
  }
}

/** What a page says in its main part, in Dutch. */
export async function wordsAt(browser: Browser, address: string): Promise<string> {
  const response = await browser.get(address, { 'accept-language': 'nl' })
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`)
  return wordsOfMain(await response.text())
}
