import { DatabaseProblem } from '#src/doors/database-problem.ts'
import { ConfigError } from '#src/platform/config.ts'
import { TooPowerful } from '#src/platform/db.ts'
import { EmbeddedError } from '#src/platform/embedded/embedded-error.ts'
import { MigrationError } from '#src/platform/migrate.ts'

const forOperator = [ConfigError, DatabaseProblem, EmbeddedError, MigrationError, TooPowerful]

/** What an operator can mend: said in words, without a stack. */
export const isForOperator = (error: unknown): error is Error =>
  forOperator.some((kind) => error instanceof kind)
