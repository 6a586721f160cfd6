import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { keepParts } from '#src/action/plan/action-parts-commands.ts'
import type { Parts } from '#src/action/plan/action-parts.ts'
import { batchProblem } from '#src/action/plan/batch-messages.ts'
import {
  getBatch,
  heldByObjectives,
  holdBatch,
  partsOfActions,
  versionsIn,
  type PlanBatch,
} from '#src/action/plan/batch-queries.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import {
  actionParties,
  actions,
  actionStatusChanges,
  objectives,
  planBatches,
} from '#src/action/plan/tables.ts'
import { stepsBack, undoing, type StepBack, type Undoing } from '#src/action/plan/undo.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { identifier } from '#src/platform/forms/inputs.ts'
import { reviseMany } from '#src/platform/history.ts'
import { isOneOf } from '#src/platform/sql.ts'

type ActionRow = typeof actions.$inferSelect
type ObjectiveRow = typeof objectives.$inferSelect
type Held = typeof actions | typeof objectives | typeof parties

const idsOf = (steps: readonly { id: string }[]): string[] => steps.map(({ id }) => id)

/** Rows of a table, also those that are gone, kept as they are until this transaction ends. */
async function heldRows<Table extends Held>(
  ctx: Context,
  table: Table,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Table['$inferSelect']>> {
  const held: Held = table
  const rows = await ctx.db
    .select()
    .from(held)
    .where(and(eq(held.workspaceId, workspaceOf(ctx).id), isOneOf(held.id, ids)))
    .orderBy(held.id)
    .for('update')
  return new Map(rows.map((row) => [row.id, row as Table['$inferSelect']]))
}

const earlierPlace = ({ before }: StepBack): string[] =>
  typeof before['objectiveId'] === 'string' ? [before['objectiveId']] : []

/** An operational objective goes before the strategic one that it stands under. */
const fromBelow = (steps: readonly StepBack[], rows: ReadonlyMap<string, ObjectiveRow>): StepBack[] =>
  steps.toSorted((a, b) => Number(isOnTop(rows.get(a.id))) - Number(isOnTop(rows.get(b.id))))
const isOnTop = (row: ObjectiveRow | undefined): boolean => (row?.parentId ?? null) === null

const leaving = <Row>(ctx: Context, removed: readonly Row[]) =>
  removed.map((row) => ({ row, fields: { deletedAt: ctx.now } }))

/** Puts back fields and parties of actions, and takes out of their logs what the batch said there. */
async function putBackActions(
  ctx: Context,
  batch: PlanBatch,
  { restored, removed }: Undoing<ActionRow>,
): Promise<void> {
  const parts = await partsOfActions(ctx, idsOf(restored.map(({ row }) => row)))
  await reviseMany(ctx, actions, [
    ...restored.map(({ row, before: { parties: earlier, ...fields } }) => ({
      row,
      fields,
      ...(earlier === undefined
        ? {}
        : { attached: { parties: { before: parts.get(row.id), after: earlier } } }),
    })),
    ...leaving(ctx, removed),
  ])
  // The history holds what this very batch replaced.
  const partsBefore = restored.flatMap(({ row, before }) =>
    before['parties'] === undefined ? [] : [[row.id, before['parties'] as Parts] as const],
  )
  await keepParts(ctx, new Map(partsBefore))
  const withStatus = restored.filter(({ before }) => before['status'] !== undefined).map(({ row }) => row.id)
  await ctx.db
    .delete(actionStatusChanges)
    .where(
      and(
        eq(actionStatusChanges.workspaceId, workspaceOf(ctx).id),
        isOneOf(actionStatusChanges.actionId, withStatus),
        eq(actionStatusChanges.at, batch.at),
      ),
    )
}

/** Of these parties, those that have a part in an action of the plan. */
async function partiesInUse(ctx: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectDistinct({ id: actionParties.partyId })
    .from(actionParties)
    .innerJoin(
      actions,
      and(
        eq(actions.workspaceId, actionParties.workspaceId),
        eq(actions.id, actionParties.actionId),
        sql`${actions.deletedAt} is null`,
      ),
    )
    .where(and(eq(actionParties.workspaceId, workspaceOf(ctx).id), isOneOf(actionParties.partyId, ids)))
  return new Set(rows.map(({ id }) => id))
}

/**
 * Puts back what a batch changed and takes away what it made, in a fixed number of statements. Whatever somebody changed
 * since stays, and is told. Errors: conflict for a batch that was undone already.
 */
export const undoBatch = command(
  'plan-batch.undone',
  z.object({ id: identifier() }),
  async (call, { id }) => {
    // What is put back belongs to the same batch: in the history it stands as one thing.
    const ctx = { ...call, batchId: id }
    allow(mayWritePlan(ctx.actor))
    await holdBatch(ctx, id)
    const batch = await getBatch(ctx, id)
    if (batch.undoneAt !== null) throw new Refusal('conflict', batchProblem('undone-already'))

    const versions = await versionsIn(ctx, id)
    const stepsOf = (subject: string) => stepsBack(versions.filter((version) => version.subject === subject))
    const [actionSteps, objectiveSteps, partySteps] = [
      stepsOf('actions'),
      stepsOf('objectives'),
      stepsOf('parties'),
    ]
    const places = await heldRows(ctx, objectives, [
      ...idsOf(objectiveSteps),
      ...actionSteps.flatMap(earlierPlace),
    ])
    const ofActions = undoing(actionSteps, {
      rows: await heldRows(ctx, actions, idsOf(actionSteps)),
      titleOf: ({ title }) => title,
      keptBy: (step) =>
        earlierPlace(step).every((place) => places.get(place)?.deletedAt === null) ? null : 'gone',
    })
    const held = await heldByObjectives(ctx, idsOf(objectiveSteps.filter(({ isNew }) => isNew)))
    const gone = new Set(idsOf(ofActions.removed))
    const ofObjectives = undoing(fromBelow(objectiveSteps, places), {
      rows: places,
      titleOf: ({ statement }) => statement,
      keptBy: ({ isNew }, row) => {
        if (!isNew) return null
        if (held.get(row.id)?.some((one) => !gone.has(one))) return 'in-use'
        gone.add(row.id)
        return null
      },
    })
    await putBackActions(ctx, batch, ofActions)
    await reviseMany(ctx, objectives, [
      ...ofObjectives.restored.map(({ row, before }) => ({ row, fields: before })),
      ...leaving(ctx, ofObjectives.removed),
    ])

    // Held first: whoever just gives one of them something to do is waited for, and then counts.
    const named = await heldRows(ctx, parties, idsOf(partySteps))
    const inUse = await partiesInUse(ctx, idsOf(partySteps))
    const ofParties = undoing(partySteps, {
      rows: named,
      titleOf: ({ name }) => name,
      keptBy: (_step, row) => (inUse.has(row.id) ? 'in-use' : null),
    })
    await reviseMany(ctx, parties, leaving(ctx, ofParties.removed))

    await ctx.db
      .update(planBatches)
      .set({
        undoneAt: ctx.now,
        undoneBy: accountOf(ctx.actor),
        notUndone: [...ofObjectives.left, ...ofActions.left, ...ofParties.left],
      })
      .where(and(eq(planBatches.workspaceId, workspaceOf(ctx).id), eq(planBatches.id, id)))
    return { batchId: id }
  },
)
