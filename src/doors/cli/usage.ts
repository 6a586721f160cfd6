import type { ProblemValues } from '#src/platform/errors.ts'

/** A command line that cannot be read: said in words, with the way to the help. */
export class Usage extends Error {
  readonly code: string
  readonly values: ProblemValues
  constructor(code: string, values: ProblemValues = {}) {
    super(code)
    this.name = 'Usage'
    this.code = code
    this.values = values
  }
}
