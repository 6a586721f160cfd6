import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tools = ['vite', 'vitest', 'typescript', 'oxlint', 'oxfmt', 'knip']
const version = '1.0.0'

/** Stands for every tool: notes how it was called, "builds" the app, and fails when told to. */
const toolProgram = `
import { appendFileSync, copyFileSync, mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
const name = basename(dirname(new URL(import.meta.url).pathname))
const args = process.argv.slice(2)
appendFileSync('calls.log', [name, ...args, 'NODE_ENV=' + process.env.NODE_ENV].join(' ') + '\\n')
if (name === 'vite' && args.includes('--ssr')) {
  mkdirSync('dist/server', { recursive: true })
  copyFileSync('app.js', 'dist/server/main.js')
  copyFileSync('cli.js', 'dist/server/kansrijk.js')
  console.log('built')
}
if (process.env.FAILS === name) process.exitCode = 3
`

/** Stands for the command line: says what it was given, and ends as it is told. */
const cliProgram = `
console.log(JSON.stringify({ args: process.argv.slice(2), from: process.env.INIT_CWD }))
process.exitCode = Number(process.argv.at(-1)) || 0
`

/** Stands for npm: slow enough to be met by a second start, and it empties node_modules first as npm does. */
const npmProgram = `
const fs = require('node:fs')
fs.appendFileSync('calls.log', ['npm', ...process.argv.slice(2)].join(' ') + '\\n')
fs.rmSync('node_modules', { recursive: true, force: true })
setTimeout(() => {
  for (const name of ${JSON.stringify(tools)}) {
    fs.mkdirSync('node_modules/' + name, { recursive: true })
    fs.writeFileSync('node_modules/' + name + '/tool.js', fs.readFileSync('tool.js'))
    const bin = { [name === 'typescript' ? 'tsc' : name]: 'tool.js' }
    fs.writeFileSync('node_modules/' + name + '/package.json', JSON.stringify({ type: 'module', bin }))
  }
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
}, 300)
`

/** Stands for the server: says that it is ready, and when it is asked to stop. */
const appProgram = `
import { appendFileSync } from 'node:fs'
setInterval(() => {}, 1000)
process.on('SIGTERM', () => { appendFileSync('calls.log', 'app stopped\\n'); process.exit(7) })
console.log('ready', process.pid, process.env.NODE_ENV)
`

const lockFile = (more: object = {}): string => {
  const packages = Object.fromEntries(tools.map((name) => [`node_modules/${name}`, { version, dev: true }]))
  return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages, ...more } })
}

/** `out` is what a program would read of it, without what is said aside. */
export type Ended = { code: number | null; output: string; out: string }
export type Running = {
  child: ChildProcess
  until: (words: RegExp) => Promise<RegExpExecArray>
  ended: Promise<Ended>
}

/** A small project with the real start.mjs, in a folder with a space, where every tool is a stand-in. */
export type SmallProject = {
  folder: string
  calls: () => Promise<string[]>
  forget: () => Promise<void>
  lock: (more?: object) => Promise<void>
  begin: (args: string[], environment?: Record<string, string>) => Running
  call: (args: string[], environment?: Record<string, string>) => Promise<Ended>
  remove: () => Promise<void>
}

const start = (folder: string, args: string[], environment: Record<string, string>): Running => {
  const path = join(folder, 'bin') + delimiter + process.env['PATH']
  const env = { HOME: folder, TMPDIR: folder, PATH: path, ...environment }
  const child = spawn(process.execPath, ['start.mjs', ...args], { cwd: folder, env })
  let output = ''
  let out = ''
  child.stdout.on('data', (text) => (out += String(text)))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
  const until = async (words: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = words.exec(output)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`ended without ${words}: ${output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { child, until, ended: once(child, 'close').then(([code]) => ({ code, output, out })) }
}

/** Makes the small project; nothing is installed in it yet. */
export const makeSmallProject = async (): Promise<SmallProject> => {
  const folder = await mkdtemp(join(tmpdir(), 'kansrijk start '))
  await cp(join(root, 'start.mjs'), join(folder, 'start.mjs'))
  await cp(join(root, 'scripts', 'start'), join(folder, 'scripts', 'start'), { recursive: true })
  await mkdir(join(folder, 'bin'))
  await mkdir(join(folder, 'src'))
  const lock = async (more?: object) => writeFile(join(folder, 'package-lock.json'), lockFile(more))
  const forget = async () => writeFile(join(folder, 'calls.log'), '')
  await lock()
  await forget()
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'src', 'page.ts'), '')
  await writeFile(join(folder, 'tool.js'), toolProgram)
  await writeFile(join(folder, 'app.js'), appProgram)
  await writeFile(join(folder, 'cli.js'), cliProgram)
  await writeFile(join(folder, 'bin', 'npm.cjs'), npmProgram)
  await writeFile(
    join(folder, 'bin', 'npm'),
    `#!/bin/sh\nexec "${process.execPath}" "${folder}/bin/npm.cjs" "$@"\n`,
  )
  await chmod(join(folder, 'bin', 'npm'), 0o755)
  const begin = (args: string[], environment = {}) => start(folder, args, environment)
  return {
    folder,
    lock,
    forget,
    begin,
    call: async (args, environment) => begin(args, environment).ended,
    calls: async () => (await readFile(join(folder, 'calls.log'), 'utf8')).split('\n').filter(Boolean),
    remove: async () => rm(folder, { recursive: true, force: true }),
  }
}
