/** How the actions of one person stand, in the order in which they are shown: what was achieved comes first. */
export const myGroups = ['achieved', 'late', 'soon', 'open', 'over'] as const
export type MyGroup = (typeof myGroups)[number]

export const mostOfMine = 100
