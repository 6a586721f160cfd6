import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { root, sayAside } from './project.mjs'
import { run, tool } from './run.mjs'

const builds = [
  { title: 'Building what the browser gets …', args: ['build', '--mode', 'production'] },
  { title: 'Building the server …', args: ['build', '--ssr', '--mode', 'production'] },
]
const sources = [
  'src',
  'content',
  'migrations',
  'public',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]
/** What the tools say goes beside what a command says itself. */
const aside = { stdio: ['inherit', 2, 'inherit'] }
const result = join(root, 'dist', 'server', 'main.js')
const stampFile = join(root, 'dist', '.built-from')

const addTo = (hash, path) => {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) {
    hash.update(`${path} ${found.size} ${found.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(join(root, path)).sort()) addTo(hash, `${path}/${name}`)
}

/** Names the state of everything a build reads, by name, size and time of each file. */
const fingerprint = () => {
  const hash = createHash('sha256').update(JSON.stringify(builds))
  for (const path of sources) addTo(hash, path)
  return hash.digest('hex')
}

const isBuiltFrom = (state) =>
  existsSync(result) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === state

/** Builds the app, unless nothing that it is made of changed since the last time. */
export const build = async () => {
  if (isBuiltFrom(fingerprint())) return
  await alone(async () => {
    const state = fingerprint()
    if (isBuiltFrom(state)) return
    rmSync(stampFile, { force: true })
    for (const { title, args } of builds) {
      sayAside(title)
      const code = await run([tool('vite'), ...args], { NODE_ENV: 'production' }, aside)
      if (code !== 0) throw new Error(`The build failed (exit code ${code}); its message stands above.`)
    }
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(stampFile, state)
  })
}
