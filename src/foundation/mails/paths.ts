import { path } from '#src/platform/web/path.ts'

export const mailPaths = {
  list: path('/:workspace/berichten'),
  mail: path('/:workspace/berichten/:mail'),
}
