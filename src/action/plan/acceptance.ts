import { accepters, type Accepter } from '#src/action/plan/objective.ts'

/** The field of the form in which it stands how many of each kind of people accepted. */
export const acceptanceFields = {
  parents: 'acceptedByParents',
  'working-group': 'acceptedByWorkingGroup',
  'steering-group': 'acceptedBySteeringGroup',
  services: 'acceptedByServices',
  council: 'acceptedByCouncil',
} as const satisfies Record<Accepter, string>

/** The same for how many took part in the dialogue. */
export const tookPartFields = {
  parents: 'parentsTookPart',
  'working-group': 'workingGroupTookPart',
  'steering-group': 'steeringGroupTookPart',
  services: 'servicesTookPart',
  council: 'councilTookPart',
} as const satisfies Record<Accepter, string>

type AcceptanceField = (typeof acceptanceFields)[Accepter] | (typeof tookPartFields)[Accepter]
export type Typed = Record<AcceptanceField, number | null>

/** Of one kind of people: how many took part in the dialogue, null when nobody said, and how many accepted. */
export type Acceptance = { accepter: Accepter; tookPart: number | null; number: number }

/** Who took part and who accepted, by kind, as far as there is anybody. */
export const acceptancesIn = (typed: Typed): Acceptance[] =>
  accepters
    .map((accepter) => ({
      accepter,
      tookPart: typed[tookPartFields[accepter]],
      number: typed[acceptanceFields[accepter]] ?? 0,
    }))
    .filter(({ tookPart, number }) => (tookPart ?? 0) + number > 0)

/** Kinds of which more accepted than took part. */
export const acceptedByMoreThanTookPart = (typed: Typed): Accepter[] =>
  acceptancesIn(typed)
    .filter(({ tookPart, number }) => tookPart !== null && number > tookPart)
    .map(({ accepter }) => accepter)
