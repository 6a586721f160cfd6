/** Whoever can pull, carry out, evaluate or attend. */
export const partyKinds = ['person', 'service', 'organisation', 'group'] as const
export type PartyKind = (typeof partyKinds)[number]

export const partyNameLimit = 120
