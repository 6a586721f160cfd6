import { path } from '#src/platform/web/path.ts'

export const advicePaths = {
  waive: path('/:workspace/advies/:rule/:subject'),
  withdraw: path('/:workspace/advies/:waiver'),
}
