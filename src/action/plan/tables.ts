import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ActionPart, ActionStatus, Approach } from '#src/action/plan/action.ts'
import type { BatchKind, LeftAlone } from '#src/action/plan/batch.ts'
import type { FinancingKind } from '#src/action/plan/financing.ts'
import type {
  Accepter,
  Ambition,
  MeasureKind,
  ObjectiveKind,
  ResultKind,
} from '#src/action/plan/objective.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { inWorkspace, revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'

export const objectives = pgTable(
  'objectives',
  {
    ...tenantKey,
    trajectoryId: uuid('trajectory_id').notNull(),
    kind: text('kind').$type<ObjectiveKind>().notNull(),
    domainId: uuid('domain_id').notNull(),
    /** The strategic objective that an operational one serves. */
    parentId: uuid('parent_id'),
    /** Label only, "doel 1" or "doel 1.2": counted per parent, never used again, never a key. */
    number: integer('number').notNull(),
    /** How many objectives it has had under it. */
    lastChild: integer('last_child').notNull().default(0),
    statement: text('statement').notNull(),
    forWhom: text('for_whom'),
    visionPartId: uuid('vision_part_id'),
    measure: text('measure'),
    measureKind: text('measure_kind').$type<MeasureKind>(),
    unit: text('unit'),
    baseline: numeric('baseline'),
    target: numeric('target'),
    resultKind: text('result_kind').$type<ResultKind>(),
    /** Days on which it is measured, earliest first. */
    moments: date('moments').array().notNull().default([]),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    enoughPeople: boolean('enough_people'),
    enoughMeans: boolean('enough_means'),
    ambition: text('ambition').$type<Ambition>(),
    ...revised,
    ...written,
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.trajectoryId, trajectories),
    inWorkspace(t, t.domainId, policyDomains),
    inWorkspace(t, t.parentId, { workspaceId: t.workspaceId, id: t.id }),
    inWorkspace(t, t.visionPartId, visionParts),
    index().on(t.workspaceId, t.trajectoryId),
  ],
)

export const objectiveAcceptances = pgTable(
  'objective_acceptances',
  {
    ...tenantKey,
    objectiveId: uuid('objective_id').notNull(),
    accepter: text('accepter').$type<Accepter>().notNull(),
    /** How many took part in the dialogue; null when nobody said. */
    tookPart: integer('took_part'),
    /** How many of them accepted. */
    number: integer('number').notNull(),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.objectiveId, objectives),
    uniqueIndex().on(t.workspaceId, t.objectiveId, t.accepter),
  ],
)

export const actions = pgTable(
  'actions',
  {
    ...tenantKey,
    objectiveId: uuid('objective_id').notNull(),
    /** Label only, "actie 12": counted per workspace, never used again. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    approach: text('approach').$type<Approach>(),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    aim: text('aim'),
    expectedResult: text('expected_result'),
    evaluationMethod: text('evaluation_method'),
    means: text('means'),
    /** Integer cents; null is not yet known, 0 is nothing needed. */
    budgetCents: bigint('budget_cents', { mode: 'number' }),
    status: text('status').$type<ActionStatus>().notNull().default('planned'),
    statusOn: date('status_on').notNull(),
    ...revised,
    ...written,
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.objectiveId, objectives),
    // All that counting, sorting and drawing a long plan asks, so that it need not read the texts.
    index('actions_in_plan')
      .on(
        t.workspaceId,
        t.objectiveId,
        t.status,
        t.endsOn,
        t.startsOn,
        t.approach,
        t.budgetCents,
        t.number,
        t.id,
      )
      .where(sql`deleted_at is null`),
    uniqueIndex().on(t.workspaceId, t.number),
  ],
)

/** Who pulls, carries out and evaluates an action. */
export const actionParties = pgTable(
  'action_parties',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    partyId: uuid('party_id').notNull(),
    part: text('part').$type<ActionPart>().notNull(),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.actionId, actions),
    inWorkspace(t, t.partyId, parties),
    uniqueIndex().on(t.workspaceId, t.actionId, t.part, t.partyId),
    uniqueIndex('one_owner')
      .on(t.workspaceId, t.actionId)
      .where(sql`part = 'owner'`),
  ],
)

/** The log of an action: each status with its day and a word about it. */
export const actionStatusChanges = pgTable(
  'action_status_changes',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    status: text('status').$type<ActionStatus>().notNull(),
    on: date('on').notNull(),
    note: text('note'),
    accountId: uuid('account_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.actionId, actions), index().on(t.workspaceId, t.actionId)],
)

/** Where the money of an action comes from, and for how long. */
export const actionFinancing = pgTable(
  'action_financing',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    kind: text('kind').$type<FinancingKind>().notNull(),
    /** What the call, the fund or the partner is called. */
    name: text('name'),
    /** Integer cents; null is not yet known. */
    amountCents: bigint('amount_cents', { mode: 'number' }),
    startsOn: date('starts_on'),
    /** Null: it does not end. */
    endsOn: date('ends_on'),
    ...revised,
    ...written,
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.actionId, actions), index().on(t.workspaceId, t.actionId)],
)

/** Many changes that were made at once and are undone at once; their rows in the history point to it. */
export const planBatches = pgTable(
  'plan_batches',
  {
    ...tenantKey,
    trajectoryId: uuid('trajectory_id').notNull(),
    kind: text('kind').$type<BatchKind>().notNull(),
    accountId: uuid('account_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** What was asked to change and was left as it is, and why. */
    leftAlone: jsonb('left_alone').$type<readonly LeftAlone[]>().notNull().default([]),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
    undoneBy: uuid('undone_by'),
    /** What could not be put back, because somebody changed it since. */
    notUndone: jsonb('not_undone').$type<readonly LeftAlone[]>().notNull().default([]),
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.trajectoryId, trajectories), index().on(t.workspaceId, t.at)],
)
