import { path } from '#src/platform/web/path.ts'

export const visionPaths = {
  vision: path('/:workspace/visie'),
  addPart: path('/:workspace/visie/nieuw'),
  part: path('/:workspace/visie/:part'),
  removePart: path('/:workspace/visie/:part/weg'),
}
