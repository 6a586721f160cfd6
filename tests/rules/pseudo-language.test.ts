import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { pseudoLanguage } from '#src/platform/i18n/pseudo.ts'
import { projectRoot } from '#src/platform/project.ts'
import { initialsOf } from '#src/ui/initials.ts'
import type { World } from '#tests/builders.ts'
import { outsideTexts } from '#tests/rules/outside-texts.ts'
import { renderedPages, type RenderedPage } from '#tests/rules/rendered-pages.ts'
import { tenantTables } from '#tests/rules/table-kinds.ts'

/** The same in every language. */
const ownNames = ['Kansrijk', 'Nederlands', 'Français', 'English', 'UTF-8']

/** Pages whose words are no texts of the application: the page of pieces is for whoever builds it. */
const withoutTexts = ['/style']

/** A word that somebody wrote; a code in lower case that reaches a page is no such word. */
const isWritten = (text: unknown): text is string => typeof text === 'string' && !/^[a-z0-9-]*$/.test(text)

/** A value of a row, and all that stands in it when it holds more than one. */
const valuesIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value]

async function writtenInDatabase({ database, workspace, neighbourAtHome, system }: World): Promise<string[]> {
  const rows: unknown[] = []
  for (const { id } of [workspace, neighbourAtHome.workspace ?? workspace]) {
    await database.read({ workspace: id, account: null }, async (db) => {
      for (const table of [...tenantTables, 'workspaces', 'accounts']) {
        const found = await db.execute(sql`select * from ${sql.identifier(table)}`)
        rows.push(...found.rows.flatMap(valuesIn))
      }
    })
  }
  return [...rows.filter(isWritten), system.workspace?.name ?? '']
}

function writtenInContent(): string[] {
  const folder = join(projectRoot, 'content')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const rows = files.flatMap(
    (file): Record<string, string>[] =>
      parse(readFileSync(join(folder, file)), { bom: true, columns: true }) as Record<string, string>[],
  )
  const inLanguage = (column: string): boolean => /_(nl|fr|en)$/.test(column)
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, text]) => (inLanguage(column) || isWritten(text) ? [text] : [])),
  )
}

/** Names of months and the little words of dates and lists, in the three languages. */
function wordsOfIntl(): string[] {
  const moments = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15, 12)))
  const styles: Intl.DateTimeFormatOptions[] = [{ dateStyle: 'full', timeStyle: 'short' }, { month: 'short' }]
  const written = ['nl-BE', 'fr-BE', 'en-BE'].flatMap((tag) => [
    new Intl.ListFormat(tag).format(['1', '2']),
    ...styles.flatMap((style) => moments.map((moment) => new Intl.DateTimeFormat(tag, style).format(moment))),
  ])
  return [...new Set(written.flatMap((text) => text.match(/\p{L}+/gu) ?? []))]
}

let pages: RenderedPage[]
let known: ReadonlySet<string>
let close: () => Promise<void>
beforeAll(async () => {
  pseudoLanguage.on = true
  let world: World
  ;({ world, pages, close } = await renderedPages())
  const written = await writtenInDatabase(world)
  const areas = knownAreas.flatMap(({ nameNl, nameFr, nameDe }) => [nameNl, nameFr, nameDe ?? ''])
  const people = [...written, 'Ilse Maes']
  known = new Set([
    ...ownNames,
    ...people,
    ...people.map(initialsOf),
    ...areas,
    ...writtenInContent(),
    ...wordsOfIntl(),
  ])
})
afterAll(() => close())

test('every word on every page comes from a catalogue, or was written by people', () => {
  const shown = pages.filter(({ name }) => !withoutTexts.some((address) => name.startsWith(`${address} `)))
  expect(shown.length).toBeGreaterThan(40)
  const outside = shown.flatMap(({ name, html }) =>
    outsideTexts(html, known).map((text) => `${name}: ${text}`),
  )
  expect(outside, 'put the text in messages.ts').toEqual([])
})

test('a word that comes from nowhere is seen, in a text and in a label', () => {
  const html =
    '<main><p>⟦Goed⟧ <b>⟦zo⟧</b> 12 % Turnhout</p><p>Fout</p><img alt="Een kind"><p>⟦half</p><p>Los</p></main>'
  expect(outsideTexts(html, new Set(['Turnhout']))).toEqual(['Fout', 'alt="Een kind"', 'Los'])
})
