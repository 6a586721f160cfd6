import { ruleValue } from '#src/foundation/library/rules.ts'

export const domainNameLimit = 80
export const mostDomains = ruleValue('policy-domains-most')

/** So many of what lies in a domain are shown by name before it is taken away. */
export const shownOfEach = 5

/** Capitals and spaces make no other name. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)
const folded = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
