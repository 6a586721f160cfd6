import { DrizzleQueryError } from 'drizzle-orm'
import { pino, type Logger } from 'pino'
import type { Config } from '#src/platform/config.ts'

export type { Logger }

/** One line of JSON per request or event, to the terminal; ids only, never texts or addresses of people. */
export const openLog = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: config.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })

const framesOf = ({ stack = '' }: Error): string[] =>
  (stack.match(/^ {4}at .*$/gm) ?? []).map((frame) => frame.trim())

/** An error for the log: of a statement that failed its text and the reason's code, never the values in it. */
export function withoutValues(error: Error) {
  const frames = framesOf(error)
  if (!(error instanceof DrizzleQueryError)) return { name: error.name, message: error.message, frames }
  // The driver's own error says these; its message may hold what somebody wrote.
  const { code, constraint } = (error.cause ?? {}) as { code?: unknown; constraint?: unknown }
  return { name: 'DrizzleQueryError', message: error.query, code, constraint, frames }
}
