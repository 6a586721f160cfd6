import { path } from '#src/platform/web/path.ts'

export const roadmapPaths = {
  overview: path('/:workspace'),
}
