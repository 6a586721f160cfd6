import type { Workspace } from '#src/platform/context.ts'

/** The demo's municipality: the same identifiers on every installation that shows it. */
export const demoWorkspace: Workspace = {
  id: '00000000-0000-7000-8000-0000000000de',
  slug: 'klaverbeke',
  name: 'Klaverbeke',
  fictional: true,
}
