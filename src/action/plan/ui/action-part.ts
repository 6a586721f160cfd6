import type { ReactElement } from 'react'
import type { Action } from '#src/action/plan/action-queries.ts'
import { broughtAlong } from '#src/platform/brought-along.ts'
import type { Context } from '#src/platform/context.ts'

/** What a later folder shows of an action on its page; null when there is nothing to show to this reader. */
type Part = (ctx: Context, action: Action) => Promise<ReactElement | null>

const parts = broughtAlong<Part>('parts of the page of an action')

/** A later folder brings its part of the page of an action; parts stand in the order of their names. */
export const defineActionPart = parts.bring

/** Everything that later folders show of an action. */
export async function partsOfAction(ctx: Context, action: Action): Promise<ReactElement[]> {
  const shown = await Promise.all([...parts.byName().values()].map((part) => part(ctx, action)))
  return shown.filter((part) => part !== null)
}
