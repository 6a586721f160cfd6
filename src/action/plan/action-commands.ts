import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { ActionPart } from '#src/action/plan/action.ts'
import { getAction, statusLog } from '#src/action/plan/action-queries.ts'
import {
  addActionInput,
  changeActionInput,
  removeActionInput,
  setActionStatusInput,
} from '#src/action/plan/forms.ts'
import { planProblem } from '#src/action/plan/messages.ts'
import { getObjective, holdObjective } from '#src/action/plan/objective-queries.ts'
import { mayReportProgress, mayWritePlan } from '#src/action/plan/policy.ts'
import { actionParties, actions, actionStatusChanges } from '#src/action/plan/tables.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { findPartyByName } from '#src/foundation/parties/queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, today, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

type Input = z.output<typeof addActionInput>
type Parts = Record<ActionPart, string[]>

/** A name typed by hand is found in the list, or registered along with the action. */
async function ownerOf(ctx: Context, { ownerId, newOwner }: Input): Promise<string | null> {
  if (newOwner === null) return ownerId
  // Two people who type the same new name at the same time mean the same party.
  await oneAtATime(ctx, 'owner')
  const known = await findPartyByName(ctx, newOwner)
  if (known) return known.id
  const { partyId } = await registerParty(ctx, { name: newOwner, kind: 'service' })
  return partyId
}

async function partsOf(ctx: Context, input: Input): Promise<Parts> {
  const owner = await ownerOf(ctx, input)
  return {
    owner: owner === null ? [] : [owner],
    executor: [...new Set(input.executorIds)].toSorted(),
    evaluator: input.evaluatorId === null ? [] : [input.evaluatorId],
  }
}

function fieldsOf(input: Input) {
  const {
    ownerId: _owner,
    newOwner: _name,
    executorIds: _executors,
    evaluatorId: _evaluator,
    ...fields
  } = input
  return fields
}

async function keepParts(ctx: Context, actionId: string, parts: Parts): Promise<void> {
  const workspaceId = workspaceOf(ctx).id
  await ctx.db
    .delete(actionParties)
    .where(and(eq(actionParties.workspaceId, workspaceId), eq(actionParties.actionId, actionId)))
  const rows = Object.entries(parts).flatMap(([part, partyIds]) =>
    partyIds.map((partyId) => ({
      workspaceId,
      id: newIdentifier(),
      actionId,
      partyId,
      part: part as ActionPart,
    })),
  )
  if (rows.length > 0) await ctx.db.insert(actionParties).values(rows)
}

/** The next number of the workspace; numbers of actions that were taken away are not given again. */
async function nextNumber(ctx: Context): Promise<number> {
  const workspaceId = workspaceOf(ctx).id
  await oneAtATime(ctx, 'actions')
  const [row] = await ctx.db
    .select({ highest: sql<number>`coalesce(max(${actions.number}), 0)::int` })
    .from(actions)
    .where(eq(actions.workspaceId, workspaceId))
  return (row?.highest ?? 0) + 1
}

export const addAction = command('action.added', addActionInput, async (ctx, input) => {
  await holdObjective(ctx, input.objectiveId, 'share')
  const objective = await getObjective(ctx, input.objectiveId)
  allow(mayWritePlan(ctx.actor))
  const parts = await partsOf(ctx, input)
  const number = await nextNumber(ctx)
  const action = {
    ...newRow(ctx),
    ...fieldsOf(input),
    objectiveId: objective.id,
    number,
    statusOn: today(ctx),
  }
  await create(ctx, actions, action)
  await keepParts(ctx, action.id, parts)
  return { actionId: action.id }
})

export const changeAction = command(
  'action.changed',
  changeActionInput,
  async (ctx, { id, version, ...input }) => {
    const action = await getAction(ctx, id)
    allow(mayWritePlan(ctx.actor))
    unchangedSince(action, version)
    await holdObjective(ctx, input.objectiveId, 'share')
    const parts = await partsOf(ctx, input)
    const before: Parts = {
      owner: action.owner ? [action.owner.id] : [],
      executor: action.executors.map((party) => party.id).toSorted(),
      evaluator: action.evaluators.map((party) => party.id),
    }
    const changed = await revise(ctx, actions, action, fieldsOf(input), { parties: { before, after: parts } })
    if (changed) await keepParts(ctx, id, parts)
    return { actionId: id }
  },
)

/**
 * A status with the day from which it holds and a word about it; the log keeps all of them, and the latest day counts:
 * a status that was forgotten earlier goes into the log only. Errors: invalid for a day to come, and for the status
 * that it has already without a word about it.
 */
export const setActionStatus = command('action.status-set', setActionStatusInput, async (ctx, input) => {
  const action = await getAction(ctx, input.id)
  allow(mayReportProgress(ctx.actor))
  unchangedSince(action, input.version)
  if (input.on > today(ctx)) throw new Refusal('invalid', planProblem('status-in-future'), {}, 'on')
  const log = await statusLog(ctx, action.id)
  const isLatest = log.every((entry) => entry.on <= input.on)
  if (isLatest && input.status === action.status && !input.note)
    throw new Refusal('invalid', planProblem('status-unchanged'), {}, 'status')
  if (isLatest) await revise(ctx, actions, action, { status: input.status, statusOn: input.on })
  await ctx.db.insert(actionStatusChanges).values({
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    actionId: action.id,
    status: input.status,
    on: input.on,
    note: input.note,
    accountId: accountOf(ctx.actor),
    at: ctx.now,
  })
  return { actionId: action.id, isLatest }
})

export const removeAction = command('action.removed', removeActionInput, async (ctx, { id, version }) => {
  const action = await getAction(ctx, id)
  allow(mayWritePlan(ctx.actor))
  unchangedSince(action, version)
  await remove(ctx, actions, action)
  return { actionId: id, objectiveId: action.objectiveId }
})
