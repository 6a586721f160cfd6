import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { projectRoot } from '#src/platform/project.ts'

const DEBIAN = '/usr/bin/chromium'

/** Nothing of what the package itself proposes: that switches off what tests of policies must see. */
const ARGUMENTS = ['--no-sandbox']

/** Fonts of a machine that has none: those that come with the browser. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`

/** Unpacks the browser of the npm package once, with the libraries and fonts that a bare Linux lacks. */
const unpack = async (): Promise<string> => {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const { version }: { version: string } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const folder = join(projectRoot, 'node_modules', '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const fresh = `${folder}~${process.pid}`
  await mkdir(fresh, { recursive: true })
  await inflateInto(fresh, join(home, 'bin'))
  await writeFile(join(fresh, 'fonts.conf'), fontSettings(folder))
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** The package unpacks into the temporary folder only, and takes half a file for a whole one. */
const inflateInto = async (folder: string, packed: string): Promise<void> => {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
  const unpacked = parts.map(async (part) => inflate(join(packed, part)))
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  await Promise.all(unpacked)
}

/** Starts the browser for journeys: Debian's when there, else the one from npm; an installed Chrome on macOS and Windows. */
export const launchBrowser = async (): Promise<Browser> => {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  if (existsSync(DEBIAN)) return chromium.launch({ executablePath: DEBIAN, args: ARGUMENTS })
  if (process.arch !== 'x64') throw new Error('Install Debian’s chromium: the one from npm is for x64 only.')
  const folder = await unpack()
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: { HOME: tmpdir(), ...process.env, ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  })
}
