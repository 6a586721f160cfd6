import type { z } from 'zod'
import { nextActionNumber } from '#src/action/plan/add-many-commands.ts'
import { keepParts } from '#src/action/plan/action-parts-commands.ts'
import { partsOf, type Parts } from '#src/action/plan/action-parts.ts'
import { getAction, statusLog } from '#src/action/plan/action-queries.ts'
import {
  addActionInput,
  changeActionInput,
  removeActionInput,
  setActionStatusInput,
} from '#src/action/plan/forms.ts'
import { planProblem } from '#src/action/plan/plan-problems.ts'
import { getObjective, holdObjective } from '#src/action/plan/objective-queries.ts'
import { mayReportProgress, mayWritePlan } from '#src/action/plan/policy.ts'
import { logStatuses } from '#src/action/plan/status-log-commands.ts'
import { actions } from '#src/action/plan/tables.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { findPartyByName } from '#src/foundation/parties/queries.ts'
import { command } from '#src/platform/command.ts'
import { today, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

type Input = z.output<typeof addActionInput>

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

async function partsIn(ctx: Context, input: Input): Promise<Parts> {
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

export const addAction = command('action.added', addActionInput, async (ctx, input) => {
  await holdObjective(ctx, input.objectiveId, 'share')
  const objective = await getObjective(ctx, input.objectiveId)
  allow(mayWritePlan(ctx.actor))
  const parts = await partsIn(ctx, input)
  const number = await nextActionNumber(ctx)
  const action = {
    ...newRow(ctx),
    ...fieldsOf(input),
    objectiveId: objective.id,
    number,
    statusOn: today(ctx),
  }
  await create(ctx, actions, action)
  await keepParts(ctx, new Map([[action.id, parts]]))
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
    const parts = await partsIn(ctx, input)
    const before = partsOf(action)
    const changed = await revise(ctx, actions, action, fieldsOf(input), { parties: { before, after: parts } })
    if (changed) await keepParts(ctx, new Map([[id, parts]]))
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
  const { status, on, note } = input
  await logStatuses(ctx, [{ actionId: action.id, status, on, note }])
  return { actionId: action.id, isLatest }
})

export const removeAction = command('action.removed', removeActionInput, async (ctx, { id, version }) => {
  const action = await getAction(ctx, id)
  allow(mayWritePlan(ctx.actor))
  unchangedSince(action, version)
  await remove(ctx, actions, action)
  return { actionId: id, objectiveId: action.objectiveId }
})
