import { appointInput, openWorkspaceInput } from '#src/foundation/workspaces/forms.ts'
import { mayAppoint, mayRunInstallation } from '#src/foundation/workspaces/policy.ts'
import { rolesIn } from '#src/foundation/workspaces/publisher.ts'
import { memberships, workspaceAreas, workspaces } from '#src/foundation/workspaces/tables.ts'
import { slugOf } from '#src/foundation/workspaces/workspace.ts'
import { command, inWorkspaceOf } from '#src/platform/command.ts'
import { workspaceOf, type Context, type Workspace } from '#src/platform/context.ts'
import { allow } from '#src/platform/errors.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'

const mostNamesakes = 50

/** The first address that is free: klaverbeke, klaverbeke-2, … A taken one cannot be seen, only felt. */
async function insertWithFreeSlug(
  ctx: Context,
  workspace: Workspace & { kind: typeof workspaces.$inferInsert.kind },
) {
  const wanted = slugOf(workspace.name)
  for (let attempt = 1; attempt <= mostNamesakes; attempt += 1) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`
    const done = await ctx.db
      .insert(workspaces)
      .values({ ...workspace, slug, createdAt: ctx.now })
      .onConflictDoNothing({ target: workspaces.slug })
    if (done.rowCount === 1) return { ...workspace, slug }
  }
  throw new Error(`no free address for ${wanted}`)
}

/** Opens a workspace over one or more areas. The first thing it needs after this is somebody who is appointed. */
export const openWorkspace = command(
  'workspace.opened',
  openWorkspaceInput,
  async (ctx, { id = newIdentifier(), name, kind, nis, coversFrom, fictional }) => {
    allow(mayRunInstallation(ctx.actor) && id !== commonWorkspace)
    const draft = { id, slug: '', name, kind, fictional }
    return inWorkspaceOf(ctx, draft, async (inside) => {
      const { slug } = await insertWithFreeSlug(inside, draft)
      const rows = nis.map((code) => ({ workspaceId: draft.id, id: newIdentifier(), nis: code, coversFrom }))
      await inside.db.insert(workspaceAreas).values(rows)
      return { workspaceId: draft.id, slug }
    })
  },
  { needsWorkspace: false },
)

/** Gives somebody a role over the whole workspace. */
export const appoint = command('member.appointed', appointInput, async (ctx, { accountId, role }) => {
  allow(mayAppoint(ctx.actor, role) && rolesIn(workspaceOf(ctx)).includes(role))
  const membership = {
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    accountId,
    role,
    createdAt: ctx.now,
  }
  await ctx.db.insert(memberships).values(membership)
  return { membershipId: membership.id }
})
