import { roles, type Role } from '#src/foundation/workspaces/roles.ts'
import type { Workspace } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'

/** Where published statistics stand: everybody reads them, and who runs the installation keeps them there. */
export const publisherWorkspace: Workspace = {
  id: commonWorkspace,
  slug: 'gepubliceerd',
  name: 'Gepubliceerde cijfers',
  fictional: false,
}

export const isPublisher = (workspace: Pick<Workspace, 'id'> | null): boolean =>
  workspace?.id === publisherWorkspace.id

/** What one can be in a workspace: a publisher in that of published statistics, and everything else elsewhere. */
export const rolesIn = (workspace: Pick<Workspace, 'id'> | null): readonly Role[] =>
  roles.filter((role) => (role === 'publisher') === isPublisher(workspace))
