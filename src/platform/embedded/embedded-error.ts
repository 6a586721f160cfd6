export type EmbeddedProblem =
  | 'data-in-use'
  | 'wrong-version'
  | 'unsupported-platform'
  | 'no-space'
  | 'cannot-start'

/** The embedded database cannot be used; the message is for the operator and says what to do. */
export class EmbeddedError extends Error {
  readonly code: EmbeddedProblem

  constructor(code: EmbeddedProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EmbeddedError'
    this.code = code
  }
}

const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Makes an `EmbeddedError` of anything thrown while the database in `directory` was being opened. */
export const asEmbeddedError = (error: unknown, directory: string): EmbeddedError => {
  if (error instanceof EmbeddedError) return error
  const reason = error instanceof Error ? error.message : String(error)
  if (errnoOf(error) === 'ENOSPC') return noSpace(directory, error)
  return new EmbeddedError(
    'cannot-start',
    `The database in ${directory} cannot be started: ${reason}. ` +
      'Check that this account may write there, or set KANSRIJK_DATA to another folder.',
    { cause: error },
  )
}

export const noSpace = (directory: string, cause?: unknown): EmbeddedError =>
  new EmbeddedError(
    'no-space',
    `The disk of ${directory} is full. Free some space, or set KANSRIJK_DATA to a folder on another disk.`,
    { cause },
  )
