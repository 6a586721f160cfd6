import { freshDatabase } from '#tests/postgres/fresh-database.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { adoptPolicyDomains } from '#src/foundation/library/commands.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import {
  reading,
  nobody,
  type Actor,
  type Call,
  type Context,
  type Workspace,
} from '#src/platform/context.ts'
import { openDatabase, type Database } from '#src/platform/db.ts'

/** A moment that tests live in: Saturday 21 November 2026, 10.00 in Belgium. */
export const now = new Date('2026-11-21T09:00:00Z')

export type World = {
  database: Database
  /** Every statement of queries and commands since the last `statements.length = 0`. */
  statements: string[]
  workspace: Workspace
  trajectoryId: string
  /** Somebody with this role over the whole workspace. */
  as: (...roles: Role[]) => Call
  /** Signed in, member of nothing. */
  stranger: Call

  /** That same coordinator at home. */
  neighbourAtHome: Call
  nobody: Call
  system: Call
  read: <Result>(work: (ctx: Context) => Promise<Result>, call?: Call) => Promise<Result>
  close: () => Promise<void>
}

async function openMunicipality(system: Call, name: string, nis: string) {
  const { workspaceId, slug } = await openWorkspace(system, {
    name,
    kind: 'municipality',
    nis: [nis],
    coversFrom: '2019-01-01',
  })
  const workspace: Workspace = { id: workspaceId, slug, name, fictional: false }
  const inside = { ...system, workspace }
  await adoptPolicyDomains(inside, {})
  const { trajectoryId } = await openTrajectory(inside, {
    name: 'Traject 2026–2031',
    startsOn: '2026-01-01',
    endsOn: '2031-12-31',
    budgetCents: 6_000_000,
  })
  return { workspace, inside, trajectoryId }
}

/** Two municipalities on a database of their own, with somebody for every role: real tables, real walls. */
export async function openWorld(): Promise<World> {
  const fresh = await freshDatabase()
  const statements: string[] = []
  const database = openDatabase(fresh.app, (statement) => statements.push(statement))
  const system: Call = {
    database,
    actor: { kind: 'system', onBehalfOf: null },
    workspace: null,
    now,
    locale: 'nl',
  }

  const home = await openMunicipality(system, 'Turnhout', '13040')
  const elsewhere = await openMunicipality(system, 'Geel', '13008')
  const makePerson = (name: string, email: string) =>
    database.write({ workspace: null, account: null }, (db) =>
      makeAccount({ ...system, db, writing: true, auditId: null }, { name, email, password: null }),
    )
  const own = await makePerson('Noor Aerts', 'noor@turnhout.example')
  const other = await makePerson('Sam De Wit', 'sam@geel.example')
  await appoint(home.inside, { accountId: own.accountId, role: 'coordinator' })
  await appoint(elsewhere.inside, { accountId: other.accountId, role: 'coordinator' })

  const person = (accountId: string, name: string, roles: readonly Role[]): Actor => ({
    kind: 'person',
    accountId,
    name,
    administrator: false,
    roles: roles.map((role) => ({ role, scopeKind: 'workspace', scopeId: null })),
  })
  const as = (...roles: Role[]): Call => ({
    ...home.inside,
    actor: person(own.accountId, 'Noor Aerts', roles),
  })
  const stranger: Call = { ...home.inside, actor: person(other.accountId, 'Sam De Wit', []) }
  return {
    database,
    statements,
    workspace: home.workspace,
    trajectoryId: home.trajectoryId,
    as,
    stranger,

    neighbourAtHome: { ...elsewhere.inside, actor: person(other.accountId, 'Sam De Wit', ['coordinator']) },
    nobody: { ...home.inside, actor: nobody },
    system: home.inside,
    read: (work, call = as('coordinator')) => reading(call, work),
    async close() {
      await database.close()
      await fresh.drop()
    },
  }
}
