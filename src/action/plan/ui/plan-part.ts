import type { ReactElement } from 'react'
import { broughtAlong } from '#src/platform/brought-along.ts'
import type { Context } from '#src/platform/context.ts'

/** What a later folder shows under the filters of the plan; null when there is nothing to show to this reader. */
type Part = (ctx: Context, query: URLSearchParams) => Promise<ReactElement | null>

const parts = broughtAlong<Part>('parts of the page of the plan')

/** A later folder brings its part of the page of the plan; parts stand in the order of their names. */
export const definePlanPart = parts.bring

/** Everything that later folders show on the page of the plan. */
export async function partsOfPlan(ctx: Context, query: URLSearchParams): Promise<ReactElement[]> {
  const shown = await Promise.all([...parts.byName().values()].map((part) => part(ctx, query)))
  return shown.filter((part) => part !== null)
}
