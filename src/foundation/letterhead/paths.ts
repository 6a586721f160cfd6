import { path } from '#src/platform/web/path.ts'

export const letterheadPaths = {
  letterhead: path('/:workspace/huisstijl'),
  colour: path('/:workspace/huisstijl.css'),
  logo: path('/:workspace/huisstijl/logo'),
  bringLogo: path('/:workspace/huisstijl/logo/nieuw'),
  removeLogo: path('/:workspace/huisstijl/logo/:logo/weg'),
}
