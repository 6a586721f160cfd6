import type { Actor } from '#src/platform/context.ts'

/** Boundaries are drawn for everybody: only who runs the installation brings them. */
export const mayLoadBoundaries = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && actor.administrator)
