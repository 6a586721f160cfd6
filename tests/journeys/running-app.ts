import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import flags from '../../scripts/start/server-flags.json' with { type: 'json' }
import { projectRoot } from '#src/platform/project.ts'

export type Environment = Readonly<Record<string, string>>

/** The built server as a process of its own, the way an operator meets it. */
export type RunningApp = {
  address: string
  /** The one-time link for the first administrator, when there is none yet. */
  setUpLink: string | null
  pid: number
  /** Everything it wrote to the terminal. */
  said: () => string
  /** Asks it to stop, or kills it; gives the exit code (null when a signal ended it). */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

const builtServer = join(projectRoot, 'dist', 'server', 'main.js')
const builtCommandLine = join(projectRoot, 'dist', 'server', 'kansrijk.js')
const follow = pathToFileURL(join(projectRoot, 'scripts', 'start', 'follow.mjs')).href
export const serverFlags: readonly string[] = flags

/** The Node that runs it, as `npm start` calls it. */
const asStarted = [process.execPath, ...serverFlags, '--import', follow, builtServer]
const patienceMs = 60_000

/** Only what any program needs: what the shell of the tests has set must not reach the app. */
const plainEnvironment = (): Environment =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot', 'TEMP'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

export type Called = { code: number | null; out: string; err: string }

/** Calls the built command line and waits for its end. */
export async function callCommandLine(args: readonly string[], environment: Environment): Promise<Called> {
  const child = spawn(process.execPath, [...serverFlags, builtCommandLine, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plainEnvironment(), NODE_ENV: 'production', ...environment },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => (out += String(text)))
  child.stderr.on('data', (text) => (err += String(text)))
  const [code]: (number | null)[] = await once(child, 'close')
  return { code: code ?? null, out, err }
}

type Begun = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

/** Starts a program that serves; `before` comes before the server itself, for example taskset. */
function begin(environment: Environment, before: readonly string[]): Begun {
  const [program, ...rest] = [...before, ...asStarted]
  const child = spawn(program ?? '', rest, {
    cwd: projectRoot,
    // The channel is what makes the app stop when the tests are killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...plainEnvironment(),
      NODE_ENV: 'production',
      PORT: '0',
      KANSRIJK_LOG: 'warn',
      ...environment,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)))
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  return { child, said: () => said, ended }
}

/** Starts the app and waits until it ends by itself: for settings that cannot work. */
export async function startInVain(environment: Environment): Promise<{ code: number | null; said: string }> {
  const { said, ended } = begin(environment, [])
  return { code: await ended, said: said() }
}

/** Starts the app; returns when it says that it is ready. */
export async function startApp(
  environment: Environment,
  before: readonly string[] = [],
): Promise<RunningApp> {
  const { child, said, ended } = begin(environment, before)
  let over = false
  void ended.then(() => (over = true))
  const patience = Date.now() + patienceMs
  let ready: RegExpExecArray | null = null
  while (!(ready = /Kansrijk is ready: (\S+)/.exec(said()))) {
    if (over || Date.now() > patience) {
      child.kill('SIGKILL')
      throw new Error(`The app did not come up:\n${said()}`)
    }
    await sleep(5)
  }
  return {
    address: ready[1] ?? '',
    setUpLink: /^ +(http\S+\/inrichten\/\S+)$/m.exec(said())?.[1] ?? null,
    pid: child.pid ?? 0,
    said,
    async end(signal = 'SIGTERM') {
      if (!over) child.kill(signal)
      return ended
    },
  }
}
