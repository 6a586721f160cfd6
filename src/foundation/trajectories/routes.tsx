import { changeTrajectory } from '#src/foundation/trajectories/commands.ts'
import { trajectoryNotice } from '#src/foundation/trajectories/messages.ts'
import { TrajectoryPage } from '#src/foundation/trajectories/pages/trajectory-page.tsx'
import { trajectoryPaths } from '#src/foundation/trajectories/paths.ts'
import { mayShapeTrajectory } from '#src/foundation/trajectories/policy.ts'
import { getCurrentTrajectory, getTrajectory } from '#src/foundation/trajectories/queries.ts'
import { mayFollowPolicy } from '#src/foundation/workspaces/policy.ts'
import { form, page, type Route } from '#src/platform/web/route.ts'

export const trajectoryRoutes: Route[] = [
  page(trajectoryPaths.trajectory, mayFollowPolicy, async (ctx) => (
    <TrajectoryPage trajectory={await getCurrentTrajectory(ctx)} reply={null} />
  )),
  form(trajectoryPaths.change, mayShapeTrajectory, changeTrajectory, {
    page: async (ctx, { params }, reply) => (
      <TrajectoryPage trajectory={await getTrajectory(ctx, params.trajectory)} reply={reply} />
    ),
    fixed: ({ params }) => ({ id: params.trajectory }),
    done: (_result, { params }) => ({
      to: trajectoryPaths.trajectory(params),
      say: trajectoryNotice('saved'),
    }),
  }),
]
