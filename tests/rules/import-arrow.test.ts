import { expect, test } from 'vitest'
import { sourceFiles, type Import, type SourceFile } from '#tests/rules/source-files.ts'
import {
  folderOf,
  isPaths,
  layerOf,
  layers,
  mayKnowDriver,
  placeOf,
  reachesOutside,
  readsContent,
  usableFromLater,
} from '#tests/rules/tree.ts'

const files = sourceFiles()
const isOf = (part: string) => (path: string) => path.startsWith(`src/${part}/`)
const [isPlatform, isUi, isDoor] = [isOf('platform'), isOf('ui'), isOf('doors')]
const isMessages = (path: string) => /messages\.ts$|-problems\.ts$/.test(path)

/** What a rule says about every import of the files it is about: `file:line` and what to do. */
function violations(
  about: (path: string) => boolean,
  complaint: (from: SourceFile, used: Import) => string | false,
) {
  return files
    .filter((file) => about(file.path))
    .flatMap((file) =>
      file.imports.flatMap((used) => {
        const said = !isPaths(used.target) && complaint(file, used)
        return said ? [`${file.path}:${used.line} uses ${used.target}: ${said}`] : []
      }),
    )
}

const inCapability = (path: string) => folderOf(path) !== undefined

test('the scan sees the imports that are there', () => {
  const app = files.find((file) => file.path === 'src/doors/web/app.tsx')
  expect(app?.imports).toContainEqual({ target: 'hono', typeOnly: false, line: expect.any(Number) })
  expect(app?.imports).toContainEqual({
    target: 'src/platform/db.ts',
    typeOnly: true,
    line: expect.any(Number),
  })
  expect(files.length).toBeGreaterThan(200)
})

test('every folder of a capability has its place in the tree', () => {
  const folders = new Set(files.map((file) => folderOf(file.path)).filter((folder) => folder !== undefined))
  const unknown = [...folders].filter((folder) => placeOf(folder) < 0)
  expect(unknown, 'add the folder to tests/rules/tree.ts, and to the tree of the architecture').toEqual([])
  const loose = files.filter(
    ({ path }) => !/^src\/[\w-]+\/.+\//.test(path) && !isPlatform(path) && !isUi(path) && !isDoor(path),
  )
  expect(
    loose.map((file) => file.path),
    'put the file in the folder of its capability',
  ).toEqual([])
})

test('a folder uses only folders above it in the tree', () => {
  const later = violations(inCapability, ({ path }, { target }) => {
    const [own, other] = [folderOf(path), folderOf(target)]
    if (isDoor(target)) return 'doors stand above everything; bring what you need from below'
    if (!own || !other || placeOf(other) <= placeOf(own)) return false
    return `${other} comes after ${own}; let the later folder call the earlier one`
  })
  expect(later).toEqual([])
})

test('of another folder one uses pure files, tables, queries, commands, messages and parts of pages; never its pages, forms or routes', () => {
  const inside = violations(inCapability, ({ path }, { target }) => {
    if (!inCapability(target) || folderOf(path) === folderOf(target)) return false
    const layer = layerOf(target)
    return (
      !usableFromLater.includes(layer) && `move what both need out of its ${layer} into a file of its own`
    )
  })
  expect(inside).toEqual([])
})

test('inside a folder pure files come first, then tables, forms, queries, commands, parts, pages and routes', () => {
  const upward = violations(inCapability, ({ path }, { target }) => {
    if (folderOf(path) !== folderOf(target)) return false
    const [own, other] = [layerOf(path), layerOf(target)]
    if (layers.indexOf(other) <= layers.indexOf(own)) return false
    return `${own} may not use ${other} of the same folder; move the shared part down`
  })
  expect(upward).toEqual([])
})

test('pure files and messages reach nothing outside: no database, no file, no environment', () => {
  const pure = (path: string) => inCapability(path) && layerOf(path) === 'pure' && !readsContent(path)
  const reaching = violations(pure, (_file, { target, typeOnly }) => {
    if (typeOnly) return false
    const impure = ['tables', 'queries', 'commands'].includes(inCapability(target) ? layerOf(target) : '')
    return (
      (impure || reachesOutside(target)) &&
      'a pure file gets it as a value, or is named for what it does in tests/rules/tree.ts'
    )
  })
  expect(reaching).toEqual([])
})

test('files of content reach the content and nothing else', () => {
  const database = violations(readsContent, (_file, { target, typeOnly }) => {
    return (
      !typeOnly &&
      /^(pg|drizzle-orm)|platform\/(db|history|tables|tenancy)\.ts$/.test(target) &&
      'content is read from files'
    )
  })
  expect(database).toEqual([])
})

test('platform and ui know no capability, and ui knows neither platform nor texts', () => {
  const known = violations(
    (path) => isPlatform(path) || isUi(path),
    ({ path }, { target }) => {
      if (inCapability(target) || isDoor(target))
        return 'what is shared has no word of a capability in it; take it as a value'
      return (
        isUi(path) &&
        (isPlatform(target) || isMessages(target)) &&
        'a piece of the look gets its words as props'
      )
    },
  )
  expect(known).toEqual([])
})

test('only the module of the database, the migrations and the embedded server know the driver', () => {
  const drivers = violations(
    (path) => !mayKnowDriver(path),
    (_file, { target }) => /^pg($|\/)|^drizzle-orm\/node-postgres/.test(target) && 'ask src/platform/db.ts',
  )
  expect(drivers).toEqual([])
})

test('statements are written in tables, queries and commands, never in pages, routes and doors', () => {
  const written = violations(
    (path) => isDoor(path) || ['ui', 'pages', 'routes'].includes(inCapability(path) ? layerOf(path) : ''),
    (_file, { target, typeOnly }) =>
      !typeOnly && target.startsWith('drizzle-orm') && 'call a query of the capability',
  )
  expect(written).toEqual([])
})

test('doors use capabilities by their routes, commands and queries, and never each other', () => {
  const doorOf = (path: string) => /^src\/doors\/([\w-]+)\//.exec(path)?.[1]
  const reaching = violations(isDoor, ({ path }, { target }) => {
    if (isDoor(target)) {
      const other = doorOf(target)
      return other !== undefined && other !== doorOf(path) && 'what two doors share lies in src/doors itself'
    }
    return (
      inCapability(target) &&
      ['pages', 'forms'].includes(layerOf(target)) &&
      'pages and forms belong to the routes of their folder'
    )
  })
  expect(reaching).toEqual([])
})

test('what wakes up in the browser brings no schema, no catalogue and no database along', () => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const bring = (path: string, seen: Set<string>): string[] => {
    if (seen.has(path)) return []
    seen.add(path)
    if (/^(zod|use-intl|@conform-to|drizzle|pg$|node:)/.test(path) || isMessages(path)) return [path]
    const used = byPath.get(path)?.imports.filter((one) => !one.typeOnly) ?? []
    return used.flatMap((one) => bring(one.target, seen))
  }
  const islands = files.filter((file) => file.path.includes('/islands/'))
  expect(islands.length).toBeGreaterThan(0)
  const brought = islands.flatMap(({ path }) =>
    bring(path, new Set()).map((what) => `${path} brings ${what}`),
  )
  expect(brought, 'give the island its words and data as props').toEqual([])
})
