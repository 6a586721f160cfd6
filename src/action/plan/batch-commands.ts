import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { keepParts } from '#src/action/plan/action-parts-commands.ts'
import type { Parts } from '#src/action/plan/action-parts.ts'
import { batchProblem } from '#src/action/plan/batch-messages.ts'
import { getBatch, heldByObjectives, partsOfActions, versionsIn } from '#src/action/plan/batch-queries.ts'
import type { BatchKind, LeftAlone } from '#src/action/plan/batch.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { actions, actionStatusChanges, objectives, planBatches } from '#src/action/plan/tables.ts'
import { stepsBack, undoing, type StepBack, type Undoing } from '#src/action/plan/undo.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, today, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { identifier } from '#src/platform/forms/inputs.ts'
import { reviseMany } from '#src/platform/history.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { insertRecords } from '#src/platform/many-rows.ts'
import { isOneOf } from '#src/platform/sql.ts'

type ActionRow = typeof actions.$inferSelect
type ObjectiveRow = typeof objectives.$inferSelect

const isBatch = (ctx: Context, id: string) =>
  and(eq(planBatches.workspaceId, workspaceOf(ctx).id), eq(planBatches.id, id))

/** Runs work of which every change points to one batch, so that it can be looked at and undone at once. */
export async function inBatch<Result>(
  ctx: Context,
  kind: BatchKind,
  work: (ctx: Context) => Promise<Result>,
): Promise<{ batchId: string; result: Result }> {
  const batchId = newIdentifier()
  const batch = {
    workspaceId: workspaceOf(ctx).id,
    id: batchId,
    kind,
    accountId: accountOf(ctx.actor),
    at: ctx.now,
  }
  await ctx.db.insert(planBatches).values(batch)
  return { batchId, result: await work({ ...ctx, batchId }) }
}

/** Says with a batch what was left as it is, and why. */
export async function keepLeftAlone(
  ctx: Context,
  batchId: string,
  leftAlone: readonly LeftAlone[],
): Promise<void> {
  if (leftAlone.length > 0) await ctx.db.update(planBatches).set({ leftAlone }).where(isBatch(ctx, batchId))
}

const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

const idsOf = (steps: readonly { id: string }[]): string[] => steps.map(({ id }) => id)

const rowsOf = async (ctx: Context, actionIds: readonly string[]): Promise<ReadonlyMap<string, ActionRow>> =>
  byId(
    await ctx.db
      .select()
      .from(actions)
      .where(and(eq(actions.workspaceId, workspaceOf(ctx).id), isOneOf(actions.id, actionIds))),
  )

/** Also those that are gone; the live ones stay as they are until this transaction ends. */
async function heldRowsOf(
  ctx: Context,
  objectiveIds: readonly string[],
): Promise<ReadonlyMap<string, ObjectiveRow>> {
  const isThese = and(eq(objectives.workspaceId, workspaceOf(ctx).id), isOneOf(objectives.id, objectiveIds))
  return byId(await ctx.db.select().from(objectives).where(isThese).orderBy(objectives.id).for('update'))
}

const earlierPlace = ({ before }: StepBack): string[] =>
  typeof before['objectiveId'] === 'string' ? [before['objectiveId']] : []

/** An operational objective goes before the strategic one that it stands under. */
const fromBelow = (steps: readonly StepBack[], rows: ReadonlyMap<string, ObjectiveRow>): StepBack[] =>
  steps.toSorted((a, b) => Number(isOnTop(rows.get(a.id))) - Number(isOnTop(rows.get(b.id))))
const isOnTop = (row: ObjectiveRow | undefined): boolean => (row?.parentId ?? null) === null

/** Puts back fields and parties of actions; a status goes into the log once more. */
async function putBackActions(ctx: Context, { restored, removed }: Undoing<ActionRow>): Promise<void> {
  const parts = await partsOfActions(ctx, idsOf(restored.map(({ row }) => row)))
  const revised = await reviseMany(ctx, actions, [
    ...restored.map(({ row, before: { parties, ...fields } }) => ({
      row,
      fields,
      ...(parties === undefined
        ? {}
        : { attached: { parties: { before: parts.get(row.id), after: parties } } }),
    })),
    ...removed.map((row) => ({ row, fields: { deletedAt: ctx.now } })),
  ])
  const back = restored.filter(({ row }) => revised.has(row.id))
  // The history holds what this very batch replaced.
  const partsBefore = back.flatMap(({ row, before: { parties } }) =>
    parties === undefined ? [] : [[row.id, parties as Parts] as const],
  )
  await keepParts(ctx, new Map(partsBefore))
  const log = back.flatMap(({ row, before: { status } }) =>
    status === undefined
      ? []
      : [
          {
            workspaceId: row.workspaceId,
            id: newIdentifier(),
            actionId: row.id,
            status: status as ActionRow['status'],
            on: today(ctx),
            note: null,
            accountId: accountOf(ctx.actor),
            at: ctx.now,
          },
        ],
  )
  if (log.length > 0) await ctx.db.execute(insertRecords(actionStatusChanges, log))
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
    await ctx.db.select({ id: planBatches.id }).from(planBatches).where(isBatch(ctx, id)).for('update')
    const batch = await getBatch(ctx, id)
    if (batch.undoneAt !== null) throw new Refusal('conflict', batchProblem('undone-already'))

    const versions = await versionsIn(ctx, id)
    const stepsOf = (subject: string) => stepsBack(versions.filter((version) => version.subject === subject))
    const actionSteps = stepsOf('actions')
    const objectiveSteps = stepsOf('objectives')
    const places = await heldRowsOf(ctx, [...idsOf(objectiveSteps), ...actionSteps.flatMap(earlierPlace)])

    const ofActions = undoing(actionSteps, {
      rows: await rowsOf(ctx, idsOf(actionSteps)),
      titleOf: ({ title }) => title,
      keptBy: (step) =>
        earlierPlace(step).every((place) => places.get(place)?.deletedAt === null) ? null : 'gone',
    })
    const held = await heldByObjectives(ctx, idsOf(objectiveSteps.filter(({ isNew }) => isNew)))
    const leaving = new Set(idsOf(ofActions.removed))
    const ofObjectives = undoing(fromBelow(objectiveSteps, places), {
      rows: places,
      titleOf: ({ statement }) => statement,
      keptBy: ({ isNew }, row) => {
        if (!isNew) return null
        if (held.get(row.id)?.some((one) => !leaving.has(one))) return 'in-use'
        leaving.add(row.id)
        return null
      },
    })

    await putBackActions(ctx, ofActions)
    await reviseMany(ctx, objectives, [
      ...ofObjectives.restored.map(({ row, before }) => ({ row, fields: before })),
      ...ofObjectives.removed.map((row) => ({ row, fields: { deletedAt: ctx.now } })),
    ])
    const notUndone = [...ofObjectives.left, ...ofActions.left]
    await ctx.db.update(planBatches).set({ undoneAt: ctx.now, notUndone }).where(isBatch(ctx, id))
    return { batchId: id }
  },
)
