import { and, eq, isNull } from 'drizzle-orm'
import { knownRules } from '#src/foundation/advice/rules.ts'
import { waivers } from '#src/foundation/advice/tables.ts'
import { broughtAlong } from '#src/platform/brought-along.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { factsOf, type Finding } from '#src/platform/finding.ts'
import { isOneOf } from '#src/platform/sql.ts'

export type Waiver = typeof waivers.$inferSelect
export type Advice = { finding: Finding; waiver: Waiver | null }

/** Findings with the waiver that holds for exactly the facts they rest on; one statement. */
export async function withWaivers(ctx: Context, findings: readonly Finding[]): Promise<Advice[]> {
  if (findings.length === 0) return []
  const rows = await ctx.db
    .select()
    .from(waivers)
    .where(
      and(
        eq(waivers.workspaceId, workspaceOf(ctx).id),
        isOneOf(
          waivers.subject,
          findings.map(({ subject }) => subject),
        ),
        isNull(waivers.withdrawnAt),
      ),
    )
    .limit(1000)
  const holds = (finding: Finding) => (waiver: Waiver) =>
    waiver.rule === finding.rule && waiver.subject === finding.subject && waiver.facts === factsOf(finding)
  return findings.map((finding) => ({ finding, waiver: rows.find(holds(finding)) ?? null }))
}

export async function getWaiver(ctx: Context, id: string): Promise<Waiver> {
  const [row] = await ctx.db
    .select()
    .from(waivers)
    .where(and(eq(waivers.workspaceId, workspaceOf(ctx).id), eq(waivers.id, id), isNull(waivers.withdrawnAt)))
  return found(row)
}

type Finder = (ctx: Context, subject: string) => Promise<Finding | null>

const finders = broughtAlong<Finder>('finders of findings')

/** How what a rule says about one subject is looked up; each capability brings those of its own rules. */
export const defineFinder = finders.bring

/** A rule with words that nobody can look up was not brought along: a bug. */
function finderOf(rule: string): Finder {
  const find = finders.find(rule)
  if (!find && knownRules().has(rule)) throw new Error(`nobody brought how ${rule} is looked up`)
  return found(find)
}

/** What a rule says of this subject now, null when it has nothing to say. Errors: not found, for a rule or a subject that is none of ours. */
export async function findAdvice(ctx: Context, rule: string, subject: string): Promise<Advice | null> {
  const finding = await finderOf(rule)(ctx, subject)
  const [advice] = finding ? await withWaivers(ctx, [finding]) : []
  return advice ?? null
}
