/** Ways in which a rule can say no; each has one HTTP status and one exit code of the command line. */
export const refusalKinds = {
  'sign-in-needed': { status: 401, exit: 77 },
  forbidden: { status: 403, exit: 77 },
  'not-found': { status: 404, exit: 66 },
  conflict: { status: 409, exit: 75 },
  'too-large': { status: 413, exit: 65 },
  invalid: { status: 422, exit: 65 },
  'too-many': { status: 429, exit: 75 },
} as const

export type RefusalKind = keyof typeof refusalKinds
export type ProblemValues = Readonly<Record<string, string | number>>

/** A rule said no. The code is looked up in the catalogue of problems; the message is for logs only. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly values: ProblemValues
  /** The field of the input that it is about, when it is about one. */
  readonly field: string | undefined
  constructor(kind: RefusalKind, code: string, values: ProblemValues = {}, field?: string) {
    super(`${kind}: ${code}`)
    this.name = 'Refusal'
    this.kind = kind
    this.code = code
    this.values = values
    this.field = field
  }
}

export type Issue = { path: readonly PropertyKey[]; code: string; values: ProblemValues }

/** Input that does not fit its schema: one issue for each thing to mend. */
export class InvalidInput extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(`invalid input: ${issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ')}`)
    this.name = 'InvalidInput'
    this.issues = issues
  }
}

/** Lets pass, or refuses: the first line of every command. */
export function allow(permitted: boolean): void {
  if (!permitted) throw new Refusal('forbidden', 'platform.not-allowed')
}

/** The row, or not found. A row of another workspace is not found either. */
export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Refusal('not-found', 'platform.not-found')
  return row
}
