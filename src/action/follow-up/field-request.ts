export const noteLimit = 1000

type Facts = {
  deletedAt: Date | null
  answeredAt: Date | null
  /** What stands in the field now. */
  current: string | null
  /** Who changed the field after it was asked. */
  filledSince: unknown
}

/** Open, filled in meanwhile by somebody in another way, answered by the person who was asked, or taken back. */
export const requestStates = ['open', 'filled', 'answered', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

export function requestState({ deletedAt, answeredAt, current, filledSince }: Facts): RequestState {
  if (deletedAt !== null) return 'withdrawn'
  if (answeredAt !== null) return 'answered'
  return current !== null && filledSince !== null ? 'filled' : 'open'
}

/** Whether an answer is still awaited. */
export const isAwaited = (request: Pick<Facts, 'deletedAt' | 'answeredAt'>): boolean =>
  request.deletedAt === null && request.answeredAt === null
