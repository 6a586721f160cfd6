/** Files that bring a plan in. */
export const planFileKinds = ['workbook', 'policy-cycle'] as const
export type PlanFileKind = (typeof planFileKinds)[number]

/** Read and waiting for a decision, kept, or undone. */
export const planFileStates = ['read', 'kept', 'undone'] as const
export type PlanFileState = (typeof planFileStates)[number]
