import type { Finding } from '#src/platform/finding.ts'

type Owned = { owner: { id: string; name: string } | null }

/**
 * Whether one owner pulls most of the plan: spread of ownership keeps people from being asked too much (003:2231-2237).
 * `limit` is the share from which it is said, `fewest` the number of owned actions below which it says nothing.
 */
export function ownershipSpread(
  trajectoryId: string,
  actions: readonly Owned[],
  { limit, fewest }: { limit: number; fewest: number },
): Finding<'plan.ownership-spread'> | null {
  const owners = actions.map(({ owner }) => owner).filter((owner) => owner !== null)
  if (owners.length < fewest) return null
  const counts = Map.groupBy(owners, ({ id }) => id)
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length)
  if (!most?.[0]) return null
  const share = most.length / owners.length
  return {
    rule: 'plan.ownership-spread',
    subject: trajectoryId,
    outcome: share > limit ? 'unmet' : 'met',
    blocks: false,
    values: { name: most[0].name, owned: most.length, total: owners.length },
  }
}
