import { path } from '#src/platform/web/path.ts'

export const analysisPaths = {
  conclusions: path('/:workspace/situatie/besluiten'),
  addConclusion: path('/:workspace/situatie/besluiten/nieuw'),
  conclusion: path('/:workspace/situatie/besluiten/:conclusion'),
  moveConclusion: path('/:workspace/situatie/besluiten/:conclusion/plaats'),
  removeConclusion: path('/:workspace/situatie/besluiten/:conclusion/weg'),
  report: path('/:workspace/situatie/rapport'),
  word: path('/:workspace/situatie/rapport.docx'),
}
