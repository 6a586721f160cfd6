import { serve } from '@hono/node-server'
import type { Config } from '#src/platform/config.ts'

/** Nobody can listen where the settings say; the message is for the operator and says what to set. */
export class ListenProblem extends Error {}

export type Listening = { port: number; close: () => Promise<void> }
type Where = Pick<Config, 'host' | 'port'>

function problemOf({ code, syscall }: NodeJS.ErrnoException, { host, port }: Where): string | undefined {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use on ${host}. Stop what uses it, or choose another: PORT=3001 npm start`
  if (code === 'EACCES')
    return `This account may not listen on ${host}:${port}. Choose a port above 1023: PORT=3000 npm start`
  const asks = 'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all that can reach it.'
  if (syscall === 'getaddrinfo') return `HOST: there is no address called ${host} (${code}). ${asks}`
  if (syscall === 'listen') return `HOST: ${host} is no address of this machine (${code}). ${asks}`
  return undefined
}

/** Opens the port of the settings; 0 is any that is free. Errors: ListenProblem. */
export function listen(fetch: Parameters<typeof serve>[0]['fetch'], where: Where): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: where.port, hostname: where.host }, ({ port }) =>
      resolve({
        port,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      }),
    )
    server.on('error', (error: NodeJS.ErrnoException) => {
      const problem = problemOf(error, where)
      reject(problem === undefined ? error : new ListenProblem(problem, { cause: error }))
    })
  })
}
