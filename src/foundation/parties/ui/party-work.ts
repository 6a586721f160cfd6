import type { ReactElement } from 'react'
import type { Party } from '#src/foundation/parties/queries.ts'
import { broughtAlong } from '#src/platform/brought-along.ts'
import type { Context } from '#src/platform/context.ts'

/** What a part of the work says about a party on its page. */
type Work = (ctx: Context, party: Party) => Promise<ReactElement>

const works = broughtAlong<Work>('what a party does')

/** A later folder knows what a party does there, this one does not: each brings its own part of the page. */
export const definePartyWork = works.bring

/** Everything that is known of what a party does, folder by folder. */
export async function workOf(ctx: Context, party: Party): Promise<ReactElement[]> {
  const parts: ReactElement[] = []
  for (const work of works.byName().values()) parts.push(await work(ctx, party))
  return parts
}
