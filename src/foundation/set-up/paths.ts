import { path } from '#src/platform/web/path.ts'

export const setUpPaths = {
  /** The one-time link of the terminal: first the municipality is chosen. */
  choose: path('/inrichten/:link'),
  account: path('/inrichten/:link/:nis'),
}
