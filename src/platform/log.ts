import { pino, type Logger } from 'pino'
import type { Config } from '#src/platform/config.ts'

export type { Logger }

/** One line of JSON per request or event, to the terminal; ids only, never texts or addresses of people. */
export const openLog = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: config.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
