import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { alone } from './lock.mjs'
import { root, sayAside } from './project.mjs'
import { runProgram } from './run.mjs'

const stampFile = join(root, 'node_modules', '.kansrijk-installed')

/** Names the lock file and the system: node_modules of another system are of no use here. */
const wantedStamp = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const remember = () => {
  try {
    writeFileSync(stampFile, wantedStamp())
  } catch (error) {
    // Somebody else's node_modules can be used without being marked.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error
  }
}

const isForHere = ({ os, cpu, libc }) =>
  (!os || os.includes(process.platform)) &&
  (!cpu || cpu.includes(process.arch)) &&
  (!libc || libc.includes('glibc'))

/** What should be installed and is not, as a list of folders; optional parts count where they can run. */
export const missingPackages = (wanted, installed) =>
  Object.entries(wanted)
    .filter(([folder, entry]) => folder !== '' && isForHere(entry) && !entry.link)
    .filter(([, entry]) => !entry.optional || entry.os)
    .filter(([folder, entry]) => installed[folder]?.version !== entry.version)
    .map(([folder]) => folder)

/** Somebody may have run `npm ci` by hand, with or without all that the build needs. */
const isComplete = () => {
  const installed = read(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  const { packages } = JSON.parse(read(join(root, 'package-lock.json')))
  return missingPackages(packages, JSON.parse(installed).packages).length === 0
}

/** The npm that called us, run by the Node that runs us; else the one on the path. */
const npm = () => {
  const caller = process.env.npm_execpath
  if (caller && basename(caller).startsWith('npm')) return { program: process.execPath, first: [caller] }
  return process.platform === 'win32'
    ? { program: 'npm.cmd', first: [], shell: true }
    : { program: 'npm', first: [] }
}

/** Installs what package-lock.json names, unless it is there already. */
export const install = async () => {
  if (read(stampFile) === wantedStamp()) return
  await alone(async () => {
    if (read(stampFile) === wantedStamp()) return
    if (!isComplete()) {
      sayAside('Installing what is missing …')
      const { program, first, shell = false } = npm()
      // Said in full, because NODE_ENV=production or a setting of the user may leave out what the build needs.
      const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
      const code = await runProgram(program, args, { shell, stdio: ['inherit', 2, 'inherit'] })
      if (code !== 0) throw new Error(`npm could not install (exit code ${code}); its message stands above.`)
    }
    remember()
  })
}
