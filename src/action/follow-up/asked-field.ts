/** Fields of an action that somebody can be asked to fill in: those that are one text. */
export const askedFields = ['description', 'aim', 'expectedResult', 'evaluationMethod', 'means'] as const
export type AskedField = (typeof askedFields)[number]
