import type { Finding } from '#src/platform/finding.ts'

export type OwnerShare = { id: string; name: string; owned: number }
export type SpreadRule = {
  /** Share of the owned actions above which it is said, 0 to 1. */
  limit: number
  /** Number of owned actions below which it says nothing. */
  fewest: number
}

/**
 * Whether one owner pulls most of the plan: spread of ownership keeps people from being asked too much and lets more
 * people carry it (003:2231-2237). Null while there is too little to say.
 */
export function ownershipSpread(
  trajectoryId: string,
  owners: readonly OwnerShare[],
  { limit, fewest }: SpreadRule,
): Finding<'plan.ownership-spread'> | null {
  const total = owners.reduce((sum, { owned }) => sum + owned, 0)
  const [most] = owners.toSorted((a, b) => b.owned - a.owned)
  if (!most || total < fewest) return null
  return {
    rule: 'plan.ownership-spread',
    subject: trajectoryId,
    outcome: most.owned / total > limit ? 'unmet' : 'met',
    blocks: false,
    values: { owner: most.id, owned: most.owned, total },
    shown: { name: most.name },
    source: '003:2231-2237',
  }
}
