/** What kind of measure: it decides how two values may be compared (data rules of the statistics). */
export const measureKinds = ['count', 'share', 'rate', 'mean', 'median', 'index'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Why there is no value. Never zero. */
export const missingReasons = ['not-collected', 'hidden', 'not-applicable', 'not-yet-published'] as const
export type MissingReason = (typeof missingReasons)[number]

/**
 * From file to figures: in line or being read · somebody has to say how to read it · read, its codes to be chosen ·
 * ready to be kept · being kept · kept · being undone · undone; or it stopped, or cannot be read.
 */
export const importStates = [
  'received',
  'asked',
  'read',
  'ready',
  'keeping',
  'kept',
  'undoing',
  'undone',
  'stopped',
  'unreadable',
] as const
export type ImportState = (typeof importStates)[number]

/** Somebody's work on it goes on without them. */
export const isUnderWay = (state: ImportState): boolean =>
  state === 'received' || state === 'keeping' || state === 'undoing'

/** Figures that somebody brings keep the boundaries that their source used for each year; nothing is converted. */
export const boundariesOfSource = 'as-given'
