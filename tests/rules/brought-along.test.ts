import { expect, test } from 'vitest'
import '#src/doors/web/routes.ts'
import { knownRules } from '#src/foundation/advice/rules.ts'
import { allBroughtAlong } from '#src/platform/brought-along.ts'
import { linesWith, sourceFiles } from '#tests/rules/source-files.ts'
import { folderOf } from '#tests/rules/tree.ts'

const sources = sourceFiles()
/** Pieces of pages are loaded by the routes of the folder, all the rest by every door. */
const loaders = [
  { file: '/ui/brought-along.tsx', loadedBy: (folder: string) => `src/${folder}/routes.tsx` },
  { file: '/brought-along-queries.ts', loadedBy: () => 'src/doors/brought-along.ts' },
]
const isRegistration = (path: string) => loaders.some(({ file }) => path.endsWith(file))
const places = sources.filter(({ path, imports }) =>
  imports.some(({ target }) => target === 'src/platform/brought-along.ts' && folderOf(path) !== undefined),
)

test('whoever loads the routes has loaded everything that capabilities bring along', () => {
  expect(allBroughtAlong.size).toBeGreaterThan(0)
  expect(allBroughtAlong.size, 'a place is loaded by nobody, or a file has two').toBe(places.length)
  const empty = [...allBroughtAlong].filter(([, brought]) => brought.size === 0).map(([place]) => place)
  expect(empty, 'nobody brings anything: load it in a brought-along file, or take the place away').toEqual([])
})

test('every rule that has words can be looked up, and every rule that can be looked up has words', () => {
  const finders = allBroughtAlong.get('finders of findings')
  expect([...(finders?.keys() ?? [])].toSorted()).toEqual([...knownRules().keys()])
})

test('what a folder brings along is brought in its brought-along files, which the routes or the doors alone load', () => {
  const faces = places.flatMap(({ text }) => [...text.matchAll(/^export const (define\w+) = /gm)])
  const names = faces.map(([, name]) => name)
  expect(names.length, 'export one define… per place').toBe(places.length)
  const elsewhere = sources
    .filter(({ path }) => !isRegistration(path))
    .flatMap((file) => linesWith(file, new RegExp(String.raw`\b(${names.join('|')})\(`)))
  expect(elsewhere, 'bring it in brought-along-queries.ts or ui/brought-along.tsx of the folder').toEqual([])
  for (const { file, loadedBy } of loaders)
    for (const { path } of sources.filter((source) => source.path.endsWith(file))) {
      const loading = sources.filter(({ imports }) => imports.some(({ target }) => target === path))
      expect(loading.map((source) => source.path)).toEqual([loadedBy(folderOf(path) ?? '')])
    }
})
