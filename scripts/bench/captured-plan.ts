import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { wholePlan, type PlanGroup } from '#src/action/plan/queries.ts'
import type { FrameFacts } from '#src/doors/web/frame.tsx'
import { callFrom, readingIn } from '#src/doors/web/visitor.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { getLetterhead } from '#src/foundation/letterhead/queries.ts'
import { getCurrentTrajectory, type Trajectory } from '#src/foundation/trajectories/queries.ts'
import { cycleYears } from '#src/foundation/trajectories/trajectory.ts'
import type { Call } from '#src/platform/context.ts'
import { openDatabase, type Database } from '#src/platform/db.ts'
import { APP_ROLE } from '#src/platform/embedded/roles.ts'

/** What the app reads before it makes the printed plan. */
export type CapturedPlan = {
  call: Call
  url: string
  facts: FrameFacts
  trajectory: Trajectory
  groups: PlanGroup[]
}

/** Pages in a second of the clock, and in a second of processor time. */
export type Rate = { perSecond: number; perProcessorSecond: number }

/** Opens the database of an app that runs on this folder, as the app itself does. */
async function openBeside(folder: string): Promise<Database> {
  const places = await readdir(folder, { recursive: true })
  const socket = places.find((place) => place.endsWith('/.s.PGSQL.5432'))
  if (socket === undefined) throw new Error(`no database listens in ${folder}`)
  const host = join(folder, socket, '..')
  return openDatabase({ host, port: 5432, user: APP_ROLE, database: 'kansrijk', password: '' })
}

/** Reads what the printed plan at this address is made of, for whoever has this e-mail address. */
export async function capturePlan(folder: string, url: string, email: string): Promise<CapturedPlan> {
  const database = await openBeside(folder)
  try {
    const [account] = await database.direct.select().from(accounts).where(eq(accounts.email, email))
    if (!account) throw new Error(`nobody has the address ${email}`)
    const { id, name, administrator, locale } = account
    const signedIn = { accountId: id, name, administrator, locale, renewed: [] }
    const visitor = { signedIn, locale: 'nl' as const, now: new Date(), database }
    return await readingIn(visitor, new URL(url).pathname.split('/')[1], async (ctx) => {
      const trajectory = await getCurrentTrajectory(ctx)
      const { database: _database, ...call } = callFrom(ctx)
      return {
        call: call as Call,
        url,
        facts: {
          trajectory: { name: trajectory.name, years: cycleYears(trajectory) },
          letterhead: await getLetterhead(ctx),
        },
        trajectory,
        groups: await wholePlan(ctx, trajectory.id),
      }
    })
  } finally {
    await database.close()
  }
}
