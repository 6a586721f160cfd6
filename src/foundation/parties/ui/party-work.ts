import type { ReactElement } from 'react'
import type { Party } from '#src/foundation/parties/queries.ts'
import type { Context } from '#src/platform/context.ts'

/** What a part of the work says about a party on its page. */
type Work = (ctx: Context, party: Party) => Promise<ReactElement>

const known = new Map<string, Work>()

/** A later folder knows what a party does there, this one does not: each brings its own part of the page. */
export function definePartyWork(folder: string, work: Work): void {
  known.set(folder, work)
}

/** Everything that is known of what a party does, folder by folder. */
export async function workOf(ctx: Context, party: Party): Promise<ReactElement[]> {
  const parts: ReactElement[] = []
  for (const work of known.values()) parts.push(await work(ctx, party))
  return parts
}
