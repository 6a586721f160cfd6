import { and, eq, isNull, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { acceptancesIn, type Acceptance } from '#src/action/plan/acceptance.ts'
import { listActionsOf } from '#src/action/plan/action-queries.ts'
import { addObjectiveInput, changeObjectiveInput, removeObjectiveInput } from '#src/action/plan/forms.ts'
import { planProblem } from '#src/action/plan/plan-problems.ts'
import {
  getObjective,
  holdChildren,
  holdObjective,
  listChildren,
} from '#src/action/plan/objective-queries.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { objectiveAcceptances, objectives } from '#src/action/plan/tables.ts'
import { holdDomain } from '#src/foundation/library/queries.ts'
import { getVisionPart } from '#src/direction/vision/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, found, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, reviseMany, unchangedSince } from '#src/platform/history.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import type { z } from 'zod'

type Input = z.output<typeof addObjectiveInput>

function fieldsOf(input: Input) {
  const {
    acceptedByParents,
    acceptedByWorkingGroup,
    acceptedBySteeringGroup,
    acceptedByServices,
    acceptedByCouncil,
    parentsTookPart,
    workingGroupTookPart,
    steeringGroupTookPart,
    servicesTookPart,
    councilTookPart,
    ...fields
  } = input
  const typed = {
    acceptedByParents,
    acceptedByWorkingGroup,
    acceptedBySteeringGroup,
    acceptedByServices,
    acceptedByCouncil,
    parentsTookPart,
    workingGroupTookPart,
    steeringGroupTookPart,
    servicesTookPart,
    councilTookPart,
  }
  // A strategic objective stands on its own; only an operational one serves another.
  const parentId = fields.kind === 'operational' ? fields.parentId : null
  return { fields: { ...fields, parentId }, acceptances: acceptancesIn(typed) }
}

type Place = { domainId: string; trajectoryId: string }

/** An operational objective lies in the domain and in the trajectory of the strategic one that it serves. */
async function placeOf(
  ctx: Context,
  fields: { domainId: string; parentId: string | null },
  { trajectoryId, domainId: before }: { trajectoryId: string; domainId?: string },
): Promise<Place> {
  if (fields.parentId === null) {
    const { domainId } = fields
    // Whoever takes it out of the list meanwhile is waited for.
    if (domainId !== before && !(await holdDomain(ctx, domainId, 'share')))
      throw new Refusal('conflict', planProblem('domain-gone'), {}, 'domainId')
    return { domainId, trajectoryId }
  }
  const parent = await getObjective(ctx, fields.parentId)
  if (parent.kind !== 'strategic')
    throw new Refusal('invalid', planProblem('parent-not-strategic'), {}, 'parentId')
  return { domainId: parent.domainId, trajectoryId: parent.trajectoryId }
}

/** Every trajectory has a vision of its own. */
async function refuseVisionOfAnother(
  ctx: Context,
  visionPartId: string | null,
  trajectoryId: string,
): Promise<void> {
  if (visionPartId === null) return
  const part = await getVisionPart(ctx, visionPartId)
  if (part.trajectoryId !== trajectoryId)
    throw new Refusal('invalid', planProblem('vision-of-another-trajectory'), {}, 'visionPartId')
}

const oneMore = (counter: AnyPgColumn) => sql<number>`${counter} + 1`

/**
 * The next number under this parent, or of the trajectory: counted, so that the number of an objective that was moved
 * or taken away is not given again. Errors: not found, when the parent was taken away just now.
 */
async function nextNumber(ctx: Context, trajectoryId: string, parentId: string | null): Promise<number> {
  const workspaceId = workspaceOf(ctx).id
  const counted =
    parentId === null
      ? await ctx.db
          .update(trajectories)
          .set({ lastObjective: oneMore(trajectories.lastObjective) })
          .where(and(eq(trajectories.workspaceId, workspaceId), eq(trajectories.id, trajectoryId)))
          .returning({ number: trajectories.lastObjective })
      : await ctx.db
          .update(objectives)
          .set({ lastChild: oneMore(objectives.lastChild) })
          .where(
            and(
              eq(objectives.workspaceId, workspaceId),
              eq(objectives.id, parentId),
              isNull(objectives.deletedAt),
            ),
          )
          .returning({ number: objectives.lastChild })
  return found(counted[0]).number
}

async function keepAcceptances(ctx: Context, objectiveId: string, acceptances: readonly Acceptance[]) {
  const workspaceId = workspaceOf(ctx).id
  await ctx.db
    .delete(objectiveAcceptances)
    .where(
      and(
        eq(objectiveAcceptances.workspaceId, workspaceId),
        eq(objectiveAcceptances.objectiveId, objectiveId),
      ),
    )
  if (acceptances.length === 0) return
  const rows = acceptances.map((acceptance) => ({
    workspaceId,
    id: newIdentifier(),
    objectiveId,
    ...acceptance,
  }))
  await ctx.db.insert(objectiveAcceptances).values(rows)
}

export const addObjective = command('objective.added', addObjectiveInput, async (ctx, input) => {
  allow(mayWritePlan(ctx.actor))
  const trajectory = await getCurrentTrajectory(ctx)
  const { fields, acceptances } = fieldsOf(input)
  const place = await placeOf(ctx, fields, { trajectoryId: trajectory.id })
  await refuseVisionOfAnother(ctx, fields.visionPartId, place.trajectoryId)
  const number = await nextNumber(ctx, place.trajectoryId, fields.parentId)
  const objective = { ...newRow(ctx), ...fields, ...place, number }
  await create(ctx, objectives, objective)
  await keepAcceptances(ctx, objective.id, acceptances)
  return { objectiveId: objective.id }
})

export const changeObjective = command(
  'objective.changed',
  changeObjectiveInput,
  async (ctx, { id, version, ...input }) => {
    const objective = await getObjective(ctx, id)
    allow(mayWritePlan(ctx.actor))
    unchangedSince(objective, version)
    const { fields, acceptances } = fieldsOf(input)
    if (fields.kind !== objective.kind) throw new Refusal('invalid', planProblem('kind-is-fixed'))
    const place = await placeOf(ctx, fields, objective)
    if (place.trajectoryId !== objective.trajectoryId)
      throw new Refusal('invalid', planProblem('parent-of-another-trajectory'), {}, 'parentId')
    // A part that was taken out of the vision stays with the objectives that served it.
    if (fields.visionPartId !== objective.visionPartId)
      await refuseVisionOfAnother(ctx, fields.visionPartId, objective.trajectoryId)
    const moved = fields.parentId !== objective.parentId
    const number = moved ? await nextNumber(ctx, objective.trajectoryId, fields.parentId) : objective.number
    const accepted = { before: objective.acceptances, after: acceptances }
    const changed = await revise(
      ctx,
      objectives,
      objective,
      { ...fields, ...place, number },
      { acceptances: accepted },
    )
    if (changed) await keepAcceptances(ctx, id, acceptances)
    const children = await holdChildren(ctx, id)
    await reviseMany(
      ctx,
      objectives,
      children.map((row) => ({ row, fields: place })),
    )
    return { objectiveId: id }
  },
)

/** Takes an objective out of the plan; one that still holds actions or objectives stays until those are moved. */
export const removeObjective = command(
  'objective.removed',
  removeObjectiveInput,
  async (ctx, { id, version }) => {
    await holdObjective(ctx, id, 'update')
    const objective = await getObjective(ctx, id)
    allow(mayWritePlan(ctx.actor))
    unchangedSince(objective, version)
    const actions = await listActionsOf(ctx, id)
    if (actions.length > 0)
      throw new Refusal('conflict', planProblem('objective-has-actions'), { count: actions.length })
    const children = await listChildren(ctx, id)
    if (children.length > 0) throw new Refusal('conflict', planProblem('objective-has-objectives'))
    await remove(ctx, objectives, objective)
    return { objectiveId: id }
  },
)
