import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'
import { projectRoot } from '#src/platform/project.ts'

const tables = import.meta.glob<Record<string, unknown>>('/src/**/tables.ts', { eager: true })
const folder = join(projectRoot, 'migrations')
const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
  entries: { idx: number; tag: string; when: number }[]
}

test('the newest migration makes the tables that the code knows', async () => {
  const newest = journal.entries.at(-1)
  const file = `meta/${String(newest?.idx).padStart(4, '0')}_snapshot.json`
  const snapshot = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const exported = Object.entries(tables).flatMap(([path, module]) =>
    Object.entries(module).map(([name, table]) => [`${path} ${name}`, table]),
  )
  const known = generateDrizzleJson(Object.fromEntries(exported), snapshot.id)
  expect(await generateMigration(snapshot, known), 'run npm run migration, and read what it made').toEqual([])
}, 30_000)

test('every migration stands in the journal, in the order in which they run', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.toSorted())
  const times = journal.entries.map(({ when }) => when)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})
