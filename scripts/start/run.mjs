import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wantedNode } from './node.mjs'
import { root } from './project.mjs'

/** A program of an installed package, found as npm would find it. */
export const tool = (name, program = name) => {
  const folder = join('node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[program])
}

/** Runs a program and returns its exit code; signals that reach only us are passed on. */
export const runProgram = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
    const passOn = (signal) => {
      // Ctrl-C in a terminal reaches the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of signals) process.on(signal, passOn)
    const finish = () => {
      for (const signal of signals) process.off(signal, passOn)
    }
    child.once('error', (error) => {
      finish()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      finish()
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })

const environment = (node, extra) => ({
  ...process.env,
  PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
  ...extra,
})

/** Runs a script with the project's Node until it ends. */
export const run = async (args, extra = {}, options = {}) => {
  const node = wantedNode()
  return runProgram(node, args, { env: environment(node, extra), ...options })
}

/**
 * On a machine with much memory V8 lets the space for young objects grow until the app holds twice as much; this
 * costs it a tenth of its speed and halves that.
 */
const modest = JSON.parse(readFileSync(join(root, 'scripts', 'start', 'server-flags.json'), 'utf8'))

/** Like `run`, for what serves until it is told to stop: it also stops when this process is killed. */
export const handOver = async (args, extra = {}) => {
  const node = wantedNode()
  const follow = pathToFileURL(join(root, 'scripts', 'start', 'follow.mjs')).href
  return runProgram(node, [...modest, '--import', follow, ...args], {
    env: environment(node, extra),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
}
