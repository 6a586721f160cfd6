import { index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { PlanFileKind, PlanFileState } from '#src/action/plan-files/plan-file.ts'
import { actions, objectives, planBatches } from '#src/action/plan/tables.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { inWorkspace, tenantKey, tenantWall } from '#src/platform/tenancy.ts'

/** A file with a plan in it: what was read, put aside until somebody decides. */
export const planFiles = pgTable(
  'plan_files',
  {
    ...tenantKey,
    trajectoryId: uuid('trajectory_id').notNull(),
    kind: text('kind').$type<PlanFileKind>().notNull(),
    name: text('name').notNull(),
    state: text('state').$type<PlanFileState>().notNull(),
    /** What was read in it, as its reader gave it. */
    found: jsonb('found').$type<unknown>().notNull(),
    accountId: uuid('account_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    batchId: uuid('batch_id'),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.trajectoryId, trajectories),
    inWorkspace(t, t.batchId, planBatches),
    index().on(t.workspaceId, t.at),
  ],
)

/**
 * What a code of the policy and management cycle means here. Codes are given again with another meaning in the next
 * plan, so the authority and the years of the plan belong to the key.
 */
export const policyCycleCodes = pgTable(
  'policy_cycle_codes',
  {
    ...tenantKey,
    authority: text('authority').notNull(),
    /** "2026-2031". */
    planYears: text('plan_years').notNull(),
    code: text('code').notNull(),
    /** What it is called there. */
    title: text('title').notNull(),
    objectiveId: uuid('objective_id'),
    actionId: uuid('action_id'),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.objectiveId, objectives),
    inWorkspace(t, t.actionId, actions),
    uniqueIndex().on(t.workspaceId, t.authority, t.planYears, t.code),
  ],
)
