import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { isForOperator } from '#src/doors/operator-problem.ts'
import { webApp } from '#src/doors/web/app.tsx'
import { openInstallation } from '#src/doors/web/installation.ts'
import { listen, ListenProblem } from '#src/doors/web/listen.ts'
import { staticFiles } from '#src/doors/web/static-files.ts'
import { readConfig } from '#src/platform/config.ts'
import { publicAddress } from '#src/platform/mail/mail-links.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const patienceMs = 10_000

/** Waits for the end of something, but no longer than this. */
const within = (ms: number, ending: Promise<unknown>): Promise<unknown> =>
  Promise.race([ending, new Promise((resolve) => setTimeout(resolve, ms).unref())])

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const { installation, setUpPath, close } = await openInstallation(config, say)
  const web = webApp(installation)
  // Asked first: the middleware makes every answer anew, also one that nobody wants pressed.
  const press = compress({ encoding: 'gzip' })
  // Handed on as a whole, so that what nobody serves comes back as our page and not as the router's own words.
  const app = new Hono()
    .use((c, next) => (/\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? press(c, next) : next()))
    .route('/', staticFiles())
    .all('*', (c) => web.fetch(c.req.raw, c.env))
  const server = await listen(app.fetch, config).catch(async (error: unknown) => {
    await close()
    throw error
  })
  const address = publicAddress({ ...config, port: server.port })

  let stopping = false
  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    say('Stopping …')
    // A connection that does not end must not keep the database from being closed well.
    await within(patienceMs, server.close())
    await within(patienceMs, close())
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())

  if (setUpPath)
    say(`\nNo municipality is set up yet. This link sets one up, once:\n  ${address}${setUpPath}`)
  say(`\nKansrijk is ready: ${address}${installation.demo ? ' (with the demo)' : ''}`)
}

main().catch((error: unknown) => {
  process.stderr.write(
    `\n${isForOperator(error) || error instanceof ListenProblem ? error.message : ((error as Error).stack ?? String(error))}\n`,
  )
  process.exit(1)
})
