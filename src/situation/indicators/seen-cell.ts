import { isIdentifier } from '#src/platform/identifier.ts'

/** What somebody saw in a cell of the grid: which figure, which version of it, and what stood there. */
export type SeenCell = { id: string; version: number; text: string }

/** As the form carries it along: `<id> <version> <text>`. */
export const writeSeenCell = ({ id, version, text }: SeenCell): string => `${id} ${version} ${text}`

/** Null when it is not written by `writeSeenCell`. */
export function readSeenCell(written: string): SeenCell | null {
  const [, id = '', version = '', text = ''] = /^(\S+) ([1-9]\d{0,8}) (.*)$/.exec(written) ?? []
  return isIdentifier(id) ? { id, version: Number(version), text } : null
}
