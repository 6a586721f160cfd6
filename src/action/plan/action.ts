export const actionStatuses = ['planned', 'running', 'done', 'stopped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** Still to be carried out. */
export const openStatuses = ['planned', 'running'] as const satisfies readonly ActionStatus[]
export const isOpen = (status: ActionStatus): boolean => openStatuses.some((open) => open === status)

/** Softens the consequences of poverty, or takes away a cause (003:1953-1963). */
export const approaches = ['softening', 'structural'] as const
export type Approach = (typeof approaches)[number]

/** Who pulls, who carries out, who evaluates (003:1845-1846, 2287-2288). */
export const actionParts = ['owner', 'executor', 'evaluator'] as const
export type ActionPart = (typeof actionParts)[number]

export const titleLimit = 200
export const textLimit = 4000
