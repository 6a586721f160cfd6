import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Connection } from '#src/platform/embedded/superuser.ts'

export type Ready = { owner: Connection; app: Connection; directory: string }
type Said = { log?: string; ready?: Ready; failed?: { code: string; message: string } }

/** An app in a process of its own: what it said so far, and its end. */
export type AppProcess = Said & {
  pid: number
  lines: string[]
  end: (signal: NodeJS.Signals) => Promise<void>
}

const program = fileURLToPath(new URL('embedded-app.ts', import.meta.url))

/** Starts the small app on a data folder; returns when its database is ready or refused. */
export const startApp = async (dataDirectory: string): Promise<AppProcess> => {
  const child = spawn(process.execPath, [program, dataDirectory], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const said = await new Promise<Said>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}: ${lines.join('\n')}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const heard: Said = JSON.parse(line)
      if (heard.log) lines.push(heard.log)
      else resolve(heard)
    })
  })
  return { ...said, pid: child.pid ?? 0, lines, end: async (signal) => end(child, signal) }
}

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}
