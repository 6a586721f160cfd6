import type { Reply } from '#src/platform/forms/reply.ts'

/**
 * Whether a form came back with something in this field: then it is shown once more, also to somebody who may not send
 * it any longer, so that what was typed is not lost.
 */
export const hasTyped = (reply: Reply | null, field: string): boolean =>
  Boolean(reply?.result.initialValue?.[field])
