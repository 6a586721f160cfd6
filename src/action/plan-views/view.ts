/** Ways of looking at the same plan. */
export const planViews = ['objectives', 'table', 'timeline', 'owners'] as const
export type PlanView = (typeof planViews)[number]

export const viewNameLimit = 60
export const mostSavedViews = 30
/** Of an address: more than all filters, columns and years together. */
export const viewQueryLimit = 1000
