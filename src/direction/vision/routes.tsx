import { addVisionPart, changeVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { visionNotice } from '#src/direction/vision/messages.ts'
import { VisionPage } from '#src/direction/vision/pages/vision-page.tsx'
import { VisionPartPage } from '#src/direction/vision/pages/vision-part-page.tsx'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { mayShapeVision } from '#src/direction/vision/policy.ts'
import { getVisionPart, listVisionParts, servingPerPart } from '#src/direction/vision/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { mayFollowPolicy } from '#src/foundation/workspaces/policy.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'

export const visionRoutes: Route[] = [
  page(visionPaths.vision, mayFollowPolicy, async (ctx) => {
    const { id } = await getCurrentTrajectory(ctx)
    return <VisionPage parts={await listVisionParts(ctx, id)} serving={await servingPerPart(ctx, id)} />
  }),
  form(visionPaths.addPart, mayShapeVision, addVisionPart, {
    page: (_ctx, _visit, reply) => <VisionPartPage part={null} reply={reply} />,
    done: (_result, { params }) => ({ to: visionPaths.vision(params), say: visionNotice('saved') }),
  }),
  form(visionPaths.part, mayShapeVision, changeVisionPart, {
    page: async (ctx, { params }, reply) => (
      <VisionPartPage part={await getVisionPart(ctx, params.part)} reply={reply} />
    ),
    fixed: ({ params }) => ({ id: params.part }),
    done: (_result, { params }) => ({ to: visionPaths.vision(params), say: visionNotice('saved') }),
  }),
  button(visionPaths.removePart, mayShapeVision, removeVisionPart, {
    fixed: ({ params }) => ({ id: params.part }),
    done: (_result, { params }) => ({ to: visionPaths.vision(params), say: visionNotice('removed') }),
  }),
]
