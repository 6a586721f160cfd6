import { path } from '#src/platform/web/path.ts'

export const trajectoryPaths = {
  trajectory: path('/:workspace/traject'),
  change: path('/:workspace/traject/:trajectory'),
}
