import { accepters, type Accepter } from '#src/action/plan/objective.ts'

/** The field of the form in which the number of each kind of people stands. */
export const acceptanceFields = {
  parents: 'acceptedByParents',
  'working-group': 'acceptedByWorkingGroup',
  'steering-group': 'acceptedBySteeringGroup',
  services: 'acceptedByServices',
  council: 'acceptedByCouncil',
} as const satisfies Record<Accepter, string>

export type AcceptanceField = (typeof acceptanceFields)[Accepter]
type Typed = Record<AcceptanceField, number | null>

/** Who accepted, by kind, as far as there is anybody. */
export const acceptancesIn = (typed: Typed): { accepter: Accepter; number: number }[] =>
  accepters
    .map((accepter) => ({ accepter, number: typed[acceptanceFields[accepter]] ?? 0 }))
    .filter(({ number }) => number > 0)
