import { sql } from 'drizzle-orm'
import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { adoptPolicyDomains } from '#src/foundation/library/commands.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { demoDates } from '#src/overview/demo/demo-dates.ts'
import { demoParties, demoPeople, type DemoParty, type DemoPerson } from '#src/overview/demo/demo-people.ts'
import { keepDemoConclusions } from '#src/overview/demo/keep-demo-conclusions.ts'
import { keepDemoFigures } from '#src/overview/demo/keep-demo-figures.ts'
import { keepDemoFollowUp } from '#src/overview/demo/keep-demo-follow-up.ts'
import { keepDemoLetterhead } from '#src/overview/demo/keep-demo-letterhead.ts'
import { keepDemoPlan } from '#src/overview/demo/keep-demo-plan.ts'
import { demoWorkspace } from '#src/overview/demo/demo-workspace.ts'
import { inWorkspaceOf } from '#src/platform/command.ts'
import type { Context } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'

async function makePeople(ctx: Context): Promise<Record<DemoPerson, string>> {
  const made: Partial<Record<DemoPerson, string>> = {}
  for (const [code, { name, email, role }] of Object.entries(demoPeople)) {
    const { accountId } = await makeAccount(ctx, { name, email, password: null, fictional: true })
    await appoint(ctx, { accountId, role })
    // The keys of the list are the codes of the people.
    made[code as DemoPerson] = accountId
  }
  return made as Record<DemoPerson, string>
}

async function makeParties(
  ctx: Context,
  people: Record<DemoPerson, string>,
): Promise<Record<DemoParty, string>> {
  const made: Partial<Record<DemoParty, string>> = {}
  for (const [code, party] of Object.entries(demoParties)) {
    const accountId = 'person' in party ? people[party.person] : null
    const { partyId } = await registerParty(ctx, { name: party.name, kind: party.kind, accountId })
    made[code as DemoParty] = partyId
  }
  return made as Record<DemoParty, string>
}

async function fill(ctx: Context): Promise<void> {
  const people = await makePeople(ctx)
  await adoptPolicyDomains(ctx, {})
  await openTrajectory(ctx, demoDates(ctx.now).cycle())
  const written: Context = { ...ctx, actor: { kind: 'system', onBehalfOf: people.noor } }
  const actionIds = await keepDemoPlan(written, await makeParties(written, people))
  await keepDemoFollowUp(written, people, actionIds)
  await keepDemoFigures(written)
  await keepDemoConclusions(written)
  await keepDemoLetterhead(written)
}

/** Makes the invented municipality, all or nothing; where it is already, it is left as people made it. */
export async function makeDemo(database: Database, now: Date, say: (line: string) => void): Promise<void> {
  const wall = { workspace: demoWorkspace.id, account: null }
  const isThere = await database.read(wall, async (db) => {
    const { rows } = await db.execute(sql`select 1 from workspaces where id = ${demoWorkspace.id}`)
    return rows.length > 0
  })
  if (isThere) return
  say('Making the demo …')
  await database.write({ workspace: commonWorkspace, account: null }, async (db) => {
    const actor = { kind: 'system', onBehalfOf: null } as const
    const ctx: Context = {
      database,
      db,
      actor,
      workspace: null,
      now,
      locale: 'nl',
      writing: true,
      auditId: null,
    }
    const { id, name, fictional } = demoWorkspace
    await openWorkspace(ctx, {
      id,
      name,
      kind: 'municipality',
      nis: [fictionalArea.nis],
      coversFrom: '2019-01-01',
      fictional,
    })
    await inWorkspaceOf(ctx, demoWorkspace, fill)
  })
}
