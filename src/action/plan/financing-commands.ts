import { getAction } from '#src/action/plan/action-queries.ts'
import {
  addFinancingInput,
  changeFinancingInput,
  removeFinancingInput,
} from '#src/action/plan/financing-forms.ts'
import { financingProblem } from '#src/action/plan/financing-messages.ts'
import { getFinancing, listFinancing, mostFinancing } from '#src/action/plan/financing-queries.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { actionFinancing } from '#src/action/plan/tables.ts'
import { command } from '#src/platform/command.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'

export const addFinancing = command('financing.added', addFinancingInput, async (ctx, input) => {
  const action = await getAction(ctx, input.actionId)
  allow(mayWritePlan(ctx.actor))
  const there = await listFinancing(ctx, action.id)
  if (there.length >= mostFinancing)
    throw new Refusal('conflict', financingProblem('too-many'), { most: mostFinancing })
  const financing = { ...newRow(ctx), ...input }
  await create(ctx, actionFinancing, financing)
  return { financingId: financing.id, actionId: action.id }
})

export const changeFinancing = command(
  'financing.changed',
  changeFinancingInput,
  async (ctx, { id, version, actionId, ...fields }) => {
    const financing = await getFinancing(ctx, actionId, id)
    allow(mayWritePlan(ctx.actor))
    unchangedSince(financing, version)
    await revise(ctx, actionFinancing, financing, fields)
    return { financingId: id, actionId }
  },
)

export const removeFinancing = command(
  'financing.removed',
  removeFinancingInput,
  async (ctx, { actionId, id, version }) => {
    const financing = await getFinancing(ctx, actionId, id)
    allow(mayWritePlan(ctx.actor))
    unchangedSince(financing, version)
    await remove(ctx, actionFinancing, financing)
    return { financingId: id, actionId }
  },
)
