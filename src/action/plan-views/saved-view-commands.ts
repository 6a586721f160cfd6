import { and, eq } from 'drizzle-orm'
import { maySeePlan } from '#src/action/plan/policy.ts'
import { keepViewInput, removeSavedViewInput } from '#src/action/plan-views/saved-view-forms.ts'
import { savedViewProblem } from '#src/action/plan-views/saved-view-messages.ts'
import { listSavedViews } from '#src/action/plan-views/saved-view-queries.ts'
import { savedViews } from '#src/action/plan-views/tables.ts'
import { viewQuery } from '#src/action/plan-views/view-address.ts'
import { mostSavedViews } from '#src/action/plan-views/view.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf } from '#src/platform/context.ts'
import { allow, found, Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

/**
 * Keeps a way of looking at the plan for whoever asks. Errors: invalid for a name that this person uses already, and
 * for more views than one has use for.
 */
export const keepView = command('saved-view.kept', keepViewInput, async (ctx, { name, view, query }) => {
  const accountId = accountOf(ctx.actor)
  allow(maySeePlan(ctx.actor) && accountId !== null)
  // The same name sent twice at once is kept once.
  await oneAtATime(ctx, 'saved-views')
  const own = await listSavedViews(ctx)
  if (own.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal('invalid', savedViewProblem('name-taken'), {}, 'name')
  if (own.length >= mostSavedViews)
    throw new Refusal('invalid', savedViewProblem('too-many'), { max: mostSavedViews }, 'name')
  const id = newIdentifier()
  await ctx.db.insert(savedViews).values({
    workspaceId: workspaceOf(ctx).id,
    id,
    accountId: found(accountId ?? undefined),
    name,
    view,
    query: viewQuery(view, new URLSearchParams(query)),
    createdAt: ctx.now,
  })
  return { viewId: id }
})

/** Errors: not found for a view of somebody else. */
export const removeSavedView = command('saved-view.removed', removeSavedViewInput, async (ctx, { id }) => {
  allow(maySeePlan(ctx.actor))
  const own = found((await listSavedViews(ctx)).find((one) => one.id === id))
  await ctx.db
    .delete(savedViews)
    .where(and(eq(savedViews.workspaceId, workspaceOf(ctx).id), eq(savedViews.id, own.id)))
  return { view: own.view, query: own.query }
})
