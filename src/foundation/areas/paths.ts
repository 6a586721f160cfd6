import { path } from '#src/platform/web/path.ts'

export const areaPaths = {
  /** Answers as data; pages that search call it while one types. */
  search: path('/gebieden'),
}
