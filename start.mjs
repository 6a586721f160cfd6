// Stands behind every npm script. Runs on the machine's own Node (20 or newer) and needs nothing installed:
// it installs what is missing, builds what changed, and hands over to the Node that the project brings.
import { build } from './scripts/start/build.mjs'
import { check } from './scripts/start/check.mjs'
import { install } from './scripts/start/install.mjs'
import { assertNode } from './scripts/start/node.mjs'
import { handOver, run, tool } from './scripts/start/run.mjs'

const [command = '', ...args] = process.argv.slice(2)
const production = { NODE_ENV: 'production' }
const development = { NODE_ENV: 'development' }

const commands = {
  start: async () => {
    await build()
    return handOver(['dist/server/main.js', ...args], production)
  },
  dev: async () => handOver([tool('vite'), ...args], development),
  test: async () => {
    await build()
    return run([tool('vitest'), 'run', ...args], { NODE_ENV: 'test' })
  },
  check,
  build: async () => {
    await build()
    return 0
  },
  kansrijk: async () => {
    await build()
    // Paths begin where somebody called us, not in this folder.
    const called = { INIT_CWD: process.env.INIT_CWD ?? process.cwd() }
    return handOver(['dist/server/kansrijk.js', ...args], { ...production, ...called })
  },
  bench: async () => {
    await build()
    return run(['scripts/bench.ts', ...args], production)
  },
  screenshots: async () => {
    await build()
    return run(['scripts/screenshots.ts', ...args], production)
  },
  format: async () => run([tool('oxfmt'), '--write', ...args]),
  migration: async () => run([tool('drizzle-kit'), 'generate', ...args]),
}

try {
  const chosen = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!chosen) throw new Error(`Say what to do: node start.mjs ${Object.keys(commands).join('|')}`)
  assertNode()
  await install()
  process.exitCode = await chosen()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
