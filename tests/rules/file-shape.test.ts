import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { linesWith, sourceFiles } from '#tests/rules/source-files.ts'
import { folderOf, layerOf, mayExportDefault, readsContent } from '#tests/rules/tree.ts'

const sources = sourceFiles()
const everywhere = [...sources, ...sourceFiles('tests'), ...sourceFiles('scripts')]
const ofCapabilities = sources.filter((file) => folderOf(file.path) !== undefined)
const pure = ofCapabilities.filter((file) => layerOf(file.path) === 'pure' && !readsContent(file.path))

const found = (files: typeof sources, pattern: RegExp) => files.flatMap((file) => linesWith(file, pattern))

test('no file only passes on what other files export', () => {
  const barrels = everywhere.filter(({ text }) => {
    const rest = text
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .replaceAll(/^export\s+(type\s+)?[{*][^'"]*from\s*['"][^'"]+['"];?/gm, '')
    return /^export\s+(type\s+)?[{*][^'"]*from/m.test(text) && rest.trim() === ''
  })
  expect(
    barrels.map((file) => file.path),
    'import from the file where it is written',
  ).toEqual([])
})

test('nothing is exported without a name, but where a tool asks for it', () => {
  const unnamed = everywhere.filter((file) => !mayExportDefault(file.path))
  expect(found(unnamed, /^export default|\bas default\b/m), 'give it a name').toEqual([])
})

test('pure files read no clock, no environment and no chance', () => {
  const reading =
    /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bprocess\.|\bMath\.random\(|\bnewIdentifier\(|\bnewSecret\(/
  expect(found(pure, reading), 'take it as an argument').toEqual([])
})

test('a capability asks its context for the time and its settings', () => {
  const reading = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.env\b/
  expect(found(ofCapabilities, reading), 'use ctx.now, today(ctx) or an argument').toEqual([])
})

test('no statement asks the database what time it is', () => {
  const asking =
    /\bnow\(\)|\bcurrent_(date|time|timestamp)\b|\bclock_timestamp\b|\bCURRENT_(DATE|TIME|TIMESTAMP)\b|\.defaultNow\(/
  const statements = sources.filter((file) =>
    file.imports.some((used) => used.target.startsWith('drizzle-orm')),
  )
  expect(found(statements, asking), 'give ctx.now or today(ctx) as a parameter').toEqual([])
})

test('no identifier is made by the database', () => {
  expect(
    found(sources, /gen_random_uuid|uuidv7\(|uuid_generate|\.defaultRandom\(/),
    'use newIdentifier()',
  ).toEqual([])
})

test('every file is named after what it is about, in lower case with hyphens', () => {
  const empty = /^(utils?|helpers?|common|misc|managers?|services?|data|types?|index|constants?)$/
  const wrong = everywhere
    .map((file) => file.path)
    .filter((path) => {
      const name = basename(path).replace(/\..*$/, '')
      return empty.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
    })
  expect(wrong, 'give it a word of the domain').toEqual([])
})
