import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Call } from '#src/platform/context.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { choosable, usualSourceOf } from '#src/situation/imports/code-choice.ts'
import { getImport, type Import } from '#src/situation/imports/import-queries.ts'
import { receiveFigures, startKeeping, undoImport } from '#src/situation/imports/import-commands.ts'
import { importLines } from '#src/situation/imports/tables.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'
import type { World } from '#tests/builders.ts'
import { runJobs } from '#tests/jobs.ts'

const limitBytes = 250_000_000

/** A file as somebody brings it in a form, before a command adopted it. */
export async function newFile(
  by: Call,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'cijfers.csv',
): Promise<string> {
  const form = new FormData()
  form.append('fileId', new File([content], name))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const fields = await receiveFileForm(by, request, limitBytes, { limitBytes })
  const fileId = fields.get('fileId')
  if (typeof fileId !== 'string') throw new Error('no file came in')
  return fileId
}

const importOf = (world: World, by: Call, id: string): Promise<Import> =>
  world.read((ctx) => getImport(ctx, id), by)

/** Brings a file and has it read; the import as it stands then. */
export async function readIn(
  world: World,
  content: string | Uint8Array<ArrayBuffer>,
  { by = world.as('coordinator'), name }: { by?: Call; name?: string } = {},
): Promise<Import> {
  const { importId } = await receiveFigures(by, { fileId: await newFile(by, content, name) })
  await runJobs(world)
  return importOf(world, by, importId)
}

/** Has a file kept that is ready; the import as it stands then. */
export async function keptIn(world: World, { id }: Import, by = world.as('coordinator')): Promise<Import> {
  await startKeeping(by, { id })
  await runJobs(world)
  return importOf(world, by, id)
}

/** Has a kept file undone; the import as it stands then. */
export async function undoneIn(world: World, { id }: Import, by = world.as('coordinator')): Promise<Import> {
  await undoImport(by, { id })
  await runJobs(world)
  return importOf(world, by, id)
}

/** What somebody says of one code; what is left out here is as the form offers it. */
export type Said = {
  indicator: string
  measure?: string
  name?: string
  breakdown?: string
  population?: string
  definition?: string
}

/** What a form says of the codes of a file, by their keys; those that are not named are left out. */
export const saidOf = ({ id, reading: { contents } }: Import, said: Readonly<Record<string, Said>>) => ({
  id,
  source: (contents && usualSourceOf(contents)) || 'Bron',
  codes: choosable(contents?.codes ?? []).map(({ key, breakdown }) => ({
    indicator: '',
    measure: '',
    breakdown,
    population: '',
    definition: '',
    ...said[key],
  })),
})

/** Says which indicators the codes of a file are; the import as it stands then. */
export async function chosenIn(
  world: World,
  one: Import,
  said: Readonly<Record<string, Said>>,
  by = world.as('coordinator'),
): Promise<Import> {
  await chooseCodes(by, saidOf(one, said))
  return importOf(world, by, one.id)
}

/** The figures that an import brought, with their series. */
export const figuresOf = (world: World, { id }: Pick<Import, 'id'>) =>
  world.read(({ db }) =>
    db
      .select({
        indicator: series.indicator,
        definition: series.definition,
        unit: series.unit,
        kind: series.kind,
        population: series.population,
        breakdown: series.breakdown,
        source: series.source,
        area: observations.area,
        start: observations.periodStart,
        months: observations.periodMonths,
        value: observations.value,
        missingReason: observations.missingReason,
        flags: observations.flags,
      })
      .from(observations)
      .innerJoin(
        series,
        and(eq(series.workspaceId, observations.workspaceId), eq(series.id, observations.seriesId)),
      )
      .where(and(eq(observations.importId, id), isNull(observations.deletedAt)))
      .orderBy(
        asc(sql`${series.indicator} collate "C"`),
        asc(series.definition),
        asc(series.breakdown),
        asc(observations.area),
        asc(observations.periodStart),
      ),
  )

/** What of an import is put aside, in the order of the file. */
export const asideOf = (world: World, { id }: Pick<Import, 'id'>) =>
  world.read(({ db }) =>
    db
      .select()
      .from(importLines)
      .where(eq(importLines.importId, id))
      .orderBy(asc(importLines.line), asc(importLines.id)),
  )
