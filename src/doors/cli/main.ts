import '#src/doors/all-jobs.ts'
import '#src/doors/brought-along.ts'
import { kansrijk, type OpenDesk } from '#src/doors/cli/kansrijk.ts'
import { openInstallationDatabase } from '#src/doors/database.ts'
import { isForOperator } from '#src/doors/operator-problem.ts'
import { ConfigError, readConfig } from '#src/platform/config.ts'

/** Exit codes as programs of the system use them: no such service, and a wrong setting. */
const unavailable = 69
const wrongSetting = 78

const aside = (line: string): void => void process.stderr.write(`${line}\n`)
const stop = new AbortController()

/** The first time what was begun is taken back; whoever asks twice does not want to wait. */
function stopOrLeave(): void {
  if (stop.signal.aborted) process.exit(130)
  stop.abort()
}
process.on('SIGINT', stopOrLeave)
process.on('SIGTERM', stopOrLeave)

const open: OpenDesk = async (locale) => {
  const { database, close } = await openInstallationDatabase(readConfig(process.env), aside, { beside: true })
  const desk = {
    database,
    locale,
    clock: () => new Date(),
    // npm starts us in the folder of the project, and says where somebody called it.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    tell: process.stderr.isTTY ? aside : () => {},
    stop: stop.signal,
  }
  return { desk, close }
}

try {
  const { out, err, exit } = await kansrijk(process.argv.slice(2), open)
  process.stdout.write(out)
  process.stderr.write(err)
  process.exitCode = exit
} catch (error) {
  const known = isForOperator(error)
  process.stderr.write(`${known ? error.message : ((error as Error).stack ?? String(error))}\n`)
  process.exitCode = error instanceof ConfigError ? wrongSetting : known ? unavailable : 70
}
