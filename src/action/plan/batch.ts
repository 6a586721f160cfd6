/** Ways in which many objectives and actions change at once. */
export const batchKinds = ['bulk-change', 'workbook', 'policy-cycle'] as const
export type BatchKind = (typeof batchKinds)[number]

/** Why something was left as it is when many things changed at once, or were put back. */
export const leftAloneReasons = [
  'gone',
  'changed-since',
  'the-same',
  'ends-before-start',
  'later-status',
  'in-use',
] as const
export type LeftAloneReason = (typeof leftAloneReasons)[number]

/** What was left alone, by its title as it was then. */
export type LeftAlone = { id: string; title: string; reason: LeftAloneReason }
