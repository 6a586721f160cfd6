import { path } from '#src/platform/web/path.ts'

export const libraryPaths = {
  domains: path('/:workspace/beleidsdomeinen'),
  addDomain: path('/:workspace/beleidsdomeinen/nieuw'),
  adoptDomains: path('/:workspace/beleidsdomeinen/terug'),
  renameDomain: path('/:workspace/beleidsdomeinen/:domain/naam'),
  moveDomain: path('/:workspace/beleidsdomeinen/:domain/plaats'),
  removeDomain: path('/:workspace/beleidsdomeinen/:domain/weg'),
}
