import {
  addVisionPartInput,
  changeVisionPartInput,
  removeVisionPartInput,
} from '#src/direction/vision/forms.ts'
import { visionProblem } from '#src/direction/vision/messages.ts'
import { mayShapeVision } from '#src/direction/vision/policy.ts'
import { getVisionPart, listVisionParts } from '#src/direction/vision/queries.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { mostParts } from '#src/direction/vision/vision.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { command } from '#src/platform/command.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'

export const addVisionPart = command('vision-part.added', addVisionPartInput, async (ctx, input) => {
  allow(mayShapeVision(ctx.actor))
  await oneAtATime(ctx, 'vision')
  const trajectory = await getCurrentTrajectory(ctx)
  const parts = await listVisionParts(ctx, trajectory.id)
  if (parts.length >= mostParts)
    throw new Refusal('invalid', visionProblem('too-many-parts'), { max: mostParts })
  const position = (parts.at(-1)?.position ?? 0) + 1
  const part = { ...newRow(ctx), ...input, trajectoryId: trajectory.id, position }
  await create(ctx, visionParts, part)
  return { visionPartId: part.id }
})

export const changeVisionPart = command('vision-part.changed', changeVisionPartInput, async (ctx, input) => {
  const part = await getVisionPart(ctx, input.id)
  allow(mayShapeVision(ctx.actor))
  unchangedSince(part, input.version)
  await revise(ctx, visionParts, part, { statement: input.statement })
  return { visionPartId: part.id }
})

/** Objectives that named it keep their link in history and show as belonging to no part. */
export const removeVisionPart = command('vision-part.removed', removeVisionPartInput, async (ctx, input) => {
  const part = await getVisionPart(ctx, input.id)
  allow(mayShapeVision(ctx.actor))
  unchangedSince(part, input.version)
  await remove(ctx, visionParts, part)
  return { visionPartId: part.id }
})
