import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

const OLDEST_TO_BEGIN = 20
const WANTED = 24

const major = Number(process.versions.node.split('.')[0])

/** Refuses a Node that is too old to run npm and this program. */
export const assertNode = () => {
  if (major >= OLDEST_TO_BEGIN) return
  throw new Error(
    `Node ${process.versions.node} is too old: install Node ${WANTED} (or at least ${OLDEST_TO_BEGIN}) from https://nodejs.org.`,
  )
}

/** Where the Node lies that npm brings for a system. */
export const broughtNode = (platform, arch) => {
  const system = platform === 'win32' ? 'win' : platform
  return join(
    root,
    'node_modules',
    `node-${system}-${arch}`,
    'bin',
    platform === 'win32' ? 'node.exe' : 'node',
  )
}

/** The Node that runs the app: this one when it is new enough, else the one that npm brought. */
export const wantedNode = () => {
  if (major >= WANTED) return process.execPath
  const brought = broughtNode(process.platform, process.arch)
  if (existsSync(brought)) return brought
  throw new Error(
    `Kansrijk needs Node ${WANTED}, this is ${process.versions.node}, and none comes along for ` +
      `${process.platform} ${process.arch}. Install Node ${WANTED} from https://nodejs.org and start again.`,
  )
}
