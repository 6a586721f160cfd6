import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linesWith, sourceFiles } from '#tests/rules/source-files.ts'

const everywhere = [...sourceFiles(), ...sourceFiles('tests'), ...sourceFiles('scripts')]
const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {
  compilerOptions: Record<string, unknown>
}

test('NFR-23: types are strict, and nothing steps out of them', () => {
  expect(compilerOptions).toMatchObject({
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
  })
  const escapes = /@ts-(ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable|:\s*any\b|\bas any\b/
  const own = everywhere.filter(({ path }) => path !== 'tests/rules/types.test.ts')
  expect(
    own.flatMap((file) => linesWith(file, new RegExp(escapes, 'gm'))),
    'say what it is',
  ).toEqual([])
})

test('NFR-23: every word of the glossary names something in the code', () => {
  const rows = readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
  const names = rows.flatMap((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  )
  const code = sourceFiles()
    .map(({ text, path }) => `${path} ${text}`)
    .join('\n')
  expect(names.length).toBeGreaterThan(20)
  expect(
    names.filter((name) => name !== undefined && !code.includes(name)),
    'mend docs/glossary.md',
  ).toEqual([])
})
