import { path } from '#src/platform/web/path.ts'

export const partyPaths = {
  list: path('/:workspace/wie-doet-mee'),
  add: path('/:workspace/wie-doet-mee/nieuw'),
  party: path('/:workspace/wie-doet-mee/:party'),
  edit: path('/:workspace/wie-doet-mee/:party/wijzig'),
}
