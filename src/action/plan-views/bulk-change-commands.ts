import type { z } from 'zod'
import { keepParts } from '#src/action/plan/action-parts-commands.ts'
import { inBatch, keepLeftAlone } from '#src/action/plan/batch-commands.ts'
import { partsOfActions } from '#src/action/plan/batch-queries.ts'
import type { LeftAlone, LeftAloneReason } from '#src/action/plan/batch.ts'
import { planProblem } from '#src/action/plan/plan-problems.ts'
import { holdObjective } from '#src/action/plan/objective-queries.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { logStatuses } from '#src/action/plan/status-log-commands.ts'
import { actions } from '#src/action/plan/tables.ts'
import { bulkChangeProblem } from '#src/action/plan-views/bulk-change-messages.ts'
import { holdActions, isPartyInUse, lastStatusDays } from '#src/action/plan-views/bulk-change-queries.ts'
import { changeOf } from '#src/action/plan-views/bulk-change.ts'
import { changeManyActionsInput } from '#src/action/plan-views/bulk-change-forms.ts'
import { command } from '#src/platform/command.ts'
import { today, type Context } from '#src/platform/context.ts'
import { allow, found, Refusal } from '#src/platform/errors.ts'
import { reviseMany } from '#src/platform/history.ts'

type Input = z.output<typeof changeManyActionsInput>

async function refuseWhatIsGone(ctx: Context, { on, ownerId, objectiveId }: Input): Promise<void> {
  if (on !== null && on > today(ctx)) throw new Refusal('invalid', planProblem('status-in-future'), {}, 'on')
  if (ownerId !== null && !(await isPartyInUse(ctx, ownerId)))
    throw new Refusal('invalid', bulkChangeProblem('owner-gone'), {}, 'ownerId')
  if (objectiveId === null) return
  await holdObjective(ctx, objectiveId, 'share').catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error
    throw new Refusal('invalid', bulkChangeProblem('objective-gone'), {}, 'objectiveId')
  })
}

/** The change of every ticked action, or why it stays as it is. Errors: not found for what was never an action here. */
async function changesOf(ctx: Context, input: Input) {
  const ids = input.chosen.map(({ id }) => id)
  const rows = await holdActions(ctx, ids)
  const parts = await partsOfActions(ctx, ids)
  const lastDays = input.status === null ? new Map<string, string>() : await lastStatusDays(ctx, ids)
  const wanted = { ...input, on: input.on ?? today(ctx) }
  const versions = new Map(input.chosen.map(({ id, version }) => [id, version]))
  return [...versions].map(([id, version]) => {
    const row = found(rows.get(id))
    const parties = found(parts.get(id))
    const ticked = { version, parties, lastStatusOn: lastDays.get(id) ?? null }
    return { row, parties, change: changeOf(row, ticked, wanted) }
  })
}

/** Changes what can change in a fixed number of statements, and answers what stayed as it was. */
async function changeThem(ctx: Context, input: Input): Promise<LeftAlone[]> {
  const all = await changesOf(ctx, input)
  const left: LeftAlone[] = []
  const leave = ({ id, title }: { id: string; title: string }, reason: LeftAloneReason): void =>
    void left.push({ id, title, reason })
  const changing = all.flatMap(({ row, parties, change }) => {
    if (typeof change !== 'string') return [{ row, parties, change }]
    leave(row, change)
    return []
  })
  const revised = await reviseMany(
    ctx,
    actions,
    changing.map(({ row, parties, change }) => ({
      row,
      fields: change.fields,
      attached: { parties: { before: parties, after: change.parties } },
    })),
  )
  for (const { row } of changing) if (!revised.has(row.id)) leave(row, 'changed-since')
  const kept = changing.filter(({ row }) => revised.has(row.id))
  if (input.ownerId !== null)
    await keepParts(ctx, new Map(kept.map(({ row, change }) => [row.id, change.parties])))
  const on = input.on ?? today(ctx)
  await logStatuses(
    ctx,
    kept.flatMap(({ row, change: { becomes } }) =>
      becomes === null ? [] : [{ actionId: row.id, status: becomes, on }],
    ),
  )
  return left
}

/** Nothing of what was ticked could change: why, when it is the same for all. */
function nothingChanged(left: readonly LeftAlone[]): Refusal {
  const reasons = new Set(left.map(({ reason }) => reason))
  const [reason] = reasons
  const only = reasons.size === 1 ? reason : undefined
  if (only === 'ends-before-start')
    return new Refusal('invalid', bulkChangeProblem('all-end-before-start'), {}, 'endsOn')
  if (only === 'the-same') return new Refusal('invalid', bulkChangeProblem('all-the-same'), {}, 'chosen')
  return new Refusal('invalid', bulkChangeProblem('nothing-changed'), {}, 'chosen')
}

/**
 * The same change for many actions, as one batch that is undone at once; what is left empty stays. An action that is
 * gone, that somebody changed since it was ticked, or that would end before it begins is left alone, and told. Errors:
 * invalid for a status in the future, for an owner or an objective that is not there, and when nothing would change.
 */
export const changeManyActions = command(
  'actions.changed-together',
  changeManyActionsInput,
  async (ctx, input) => {
    allow(mayWritePlan(ctx.actor))
    await refuseWhatIsGone(ctx, input)
    const { batchId, result } = await inBatch(ctx, 'bulk-change', (inside) => changeThem(inside, input))
    if (result.length === new Set(input.chosen.map(({ id }) => id)).size) throw nothingChanged(result)
    await keepLeftAlone(ctx, batchId, result)
    return { batchId }
  },
)
