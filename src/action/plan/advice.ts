import type { Anchoring } from '#src/action/plan/financing.ts'
import type { ObjectiveKind } from '#src/action/plan/objective.ts'
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

/**
 * Whether what is planned stays within the budget of the decision, in cents (003:540-571). Null while no budget was
 * decided.
 */
export function withinBudget(
  trajectoryId: string,
  plannedCents: number,
  budgetCents: number | null,
): Finding<'plan.within-budget'> | null {
  if (budgetCents === null) return null
  return {
    rule: 'plan.within-budget',
    subject: trajectoryId,
    outcome: plannedCents > budgetCents ? 'unmet' : 'met',
    blocks: false,
    values: { planned: plannedCents, budget: budgetCents },
    source: '003:540-571',
  }
}

/**
 * Whether the money of an action outlives its project: a carried policy goes on when that money ends (003:2669-2673).
 * Null while nobody said where the money comes from.
 */
export function anchored(actionId: string, anchoring: Anchoring): Finding<'action.anchored'> | null {
  if (anchoring.state === 'unknown') return null
  const ending = anchoring.state === 'ending'
  return {
    rule: 'action.anchored',
    subject: actionId,
    outcome: ending ? 'unmet' : 'met',
    blocks: false,
    values: ending ? { endsOn: anchoring.endsOn } : {},
    source: '003:2669-2673',
  }
}

type Linked = { id: string; kind: ObjectiveKind; visionStatement: string | null }

/** Whether a strategic objective carries out a part of the vision (003:2069-2078). Null for an operational one. */
export function servesVision({
  id,
  kind,
  visionStatement,
}: Linked): Finding<'objective.serves-vision'> | null {
  if (kind !== 'strategic') return null
  return {
    rule: 'objective.serves-vision',
    subject: id,
    outcome: visionStatement === null ? 'unmet' : 'met',
    blocks: false,
    values: {},
    source: '003:2069-2078',
  }
}
