import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory
  const above = dirname(directory)
  if (above === directory) throw new Error('the project folder was not found')
  return rootAbove(above)
}

/** The folder with package.json, wherever the sources or the built server were started from. */
export const projectRoot = rootAbove(dirname(fileURLToPath(import.meta.url)))
