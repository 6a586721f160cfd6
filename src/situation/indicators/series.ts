/** What kind of measure: it decides how two values may be compared (data rules of the statistics). */
export const measureKinds = ['count', 'share', 'rate', 'mean', 'median', 'index'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Why there is no value. Never zero. */
export const missingReasons = ['not-collected', 'hidden', 'not-applicable', 'not-yet-published'] as const
export type MissingReason = (typeof missingReasons)[number]

export const importStates = ['received', 'kept', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** Figures that somebody brings keep the boundaries that their source used for each year; nothing is converted. */
export const boundariesOfSource = 'as-given'
