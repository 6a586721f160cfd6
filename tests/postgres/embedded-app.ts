import { EmbeddedError } from '#src/platform/embedded/embedded-error.ts'
import { startEmbedded } from '#src/platform/embedded/server.ts'

/** The smallest app on an embedded database, to be killed: `node embedded-app.ts <data folder>`. */
const say = (line: object): void => console.log(JSON.stringify(line))

try {
  const server = await startEmbedded({
    dataDirectory: process.argv[2] ?? '',
    log: (line) => say({ log: line }),
  })
  process.once('SIGTERM', () => void server.stop())
  say({ ready: { owner: server.owner, app: server.app, directory: server.directory } })
} catch (error) {
  const code = error instanceof EmbeddedError ? error.code : 'unexpected'
  say({ failed: { code, message: error instanceof Error ? error.message : String(error) } })
}
