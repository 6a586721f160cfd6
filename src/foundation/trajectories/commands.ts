import { changeTrajectoryInput, openTrajectoryInput } from '#src/foundation/trajectories/forms.ts'
import { mayShapeTrajectory } from '#src/foundation/trajectories/policy.ts'
import { getTrajectory } from '#src/foundation/trajectories/queries.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { command } from '#src/platform/command.ts'
import { allow } from '#src/platform/errors.ts'
import { create, newRow, revise, unchangedSince } from '#src/platform/history.ts'

export const openTrajectory = command('trajectory.opened', openTrajectoryInput, async (ctx, input) => {
  allow(mayShapeTrajectory(ctx.actor))
  const trajectory = { ...newRow(ctx), ...input }
  await create(ctx, trajectories, trajectory)
  return { trajectoryId: trajectory.id }
})

export const changeTrajectory = command('trajectory.changed', changeTrajectoryInput, async (ctx, input) => {
  const { id, version, ...fields } = input
  const trajectory = await getTrajectory(ctx, id)
  allow(mayShapeTrajectory(ctx.actor))
  unchangedSince(trajectory, version)
  await revise(ctx, trajectories, trajectory, fields)
  return { trajectoryId: id }
})
