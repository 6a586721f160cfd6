import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { join } from 'node:path'
import { projectRoot } from '#src/platform/project.ts'

const year = 'public, max-age=31536000, immutable'
const day = 'public, max-age=86400'

/** What the build made for the browser. Names carry a hash of their content, so browsers may keep them. */
export function staticFiles(): Hono {
  const root = join(projectRoot, 'dist/client')
  const files = new Hono()
  files.use('/assets/*', serveStatic({ root, onFound: (_path, c) => c.header('cache-control', year) }))
  files.use('/favicon.svg', serveStatic({ root, onFound: (_path, c) => c.header('cache-control', day) }))
  return files
}
