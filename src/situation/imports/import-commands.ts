import { and, eq } from 'drizzle-orm'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { adoptFile, removeFile } from '#src/platform/files/stored-files.ts'
import { newRow, revise, unchangedSince } from '#src/platform/history.ts'
import { isInLine, sendJob } from '#src/platform/jobs/jobs.ts'
import { importInput, keepInput, receiveFiguresInput, sayHowInput } from '#src/situation/imports/forms.ts'
import { importProblem } from '#src/situation/imports/import-problems.ts'
import { getImport } from '#src/situation/imports/import-queries.ts'
import { keepingJob, readingJob, undoingJob } from '#src/situation/imports/job-commands.ts'
import { fileReadings } from '#src/situation/imports/tables.ts'
import { unstage } from '#src/situation/imports/staging-commands.ts'
import { rolesProblem } from '#src/situation/imports/table-columns.ts'
import { codedPeriod } from '#src/situation/imports/coded-period.ts'
import { latestYear } from '#src/situation/indicators/latest-year.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'
import { imports } from '#src/situation/indicators/tables.ts'

/** The import, when it is where this may be done with it. Errors: Refusal. */
async function importIn(ctx: Context, id: string, ...states: ImportState[]) {
  allow(mayKeepFigures(ctx.actor))
  const one = await getImport(ctx, id)
  if (!states.includes(one.state)) throw new Refusal('conflict', importProblem('wrong-moment'))
  return one
}

const thisReading = (ctx: Context, id: string) =>
  and(eq(fileReadings.workspaceId, workspaceOf(ctx).id), eq(fileReadings.id, id))

/** Takes in a file of figures and puts its reading in line; nothing is kept yet. */
export const receiveFigures = command('figures.received', receiveFiguresInput, async (ctx, { fileId }) => {
  allow(mayKeepFigures(ctx.actor))
  await adoptFile(ctx, fileId)
  const { language: _, ...row } = { ...newRow(ctx), fileId, accountId: accountOf(ctx.actor) }
  await ctx.db.insert(imports).values(row)
  await ctx.db.insert(fileReadings).values({ workspaceId: row.workspaceId, id: row.id })
  await sendJob(ctx, readingJob, row.id)
  return { importId: row.id }
})

/** Says which sheet of a file to read, or what its columns are, and has it read so. Errors: InvalidInput, Refusal. */
export const sayHow = command(
  'figures.import-explained',
  sayHowInput,
  async (ctx, { id, sheet, columns, period }) => {
    const one = await importIn(ctx, id, 'asked', 'read', 'ready', 'unreadable')
    const how = { ...one.reading.how }
    if (sheet !== null) Object.assign(how, { sheet, columns: undefined })
    if (columns) {
      const question = one.reading.question
      const headings = question?.asks === 'columns' ? question.columns.map(({ heading }) => heading) : []
      if (period !== '' && !codedPeriod(period, latestYear(ctx)).ok)
        throw new Refusal('invalid', importProblem('period-not-one'), { text: period }, 'period')
      const wrong = rolesProblem(headings, columns, { period, latestYear: latestYear(ctx) })
      if (wrong) throw new Refusal('invalid', importProblem(`columns-${wrong}`), {}, 'columns')
      Object.assign(how, { columns, period })
    }
    await ctx.db.update(fileReadings).set({ how, stopAskedAt: null, done: 0 }).where(thisReading(ctx, id))
    await revise(ctx, imports, one, { state: 'received' })
    await sendJob(ctx, readingJob, id)
    return { importId: id }
  },
)

/** Puts the keeping of all figures of a file in line: all of them, or none. Errors: Refusal. */
export const startKeeping = command(
  'figures.import-keeping-asked',
  keepInput,
  async (ctx, { id, version }) => {
    const one = await importIn(ctx, id, 'ready')
    if (version !== undefined) unchangedSince(one, version)
    const { refused = 0, impossible = 0 } = one.reading.contents ?? {}
    if (refused + impossible > 0)
      throw new Refusal('invalid', 'figures.import-has-errors', { count: refused + impossible })
    await ctx.db
      .update(fileReadings)
      .set({ stopAskedAt: null, done: 0, problem: null })
      .where(thisReading(ctx, id))
    await revise(ctx, imports, one, { state: 'keeping' })
    await sendJob(ctx, keepingJob, id)
    return { importId: id }
  },
)

/** Puts the undoing of a kept file in line. Errors: Refusal. */
export const undoImport = command('figures.import-undoing-asked', importInput, async (ctx, { id }) => {
  const one = await importIn(ctx, id, 'kept')
  await ctx.db
    .update(fileReadings)
    .set({ stopAskedAt: null, done: 0, problem: null })
    .where(thisReading(ctx, id))
  await revise(ctx, imports, one, { state: 'undoing' })
  await sendJob(ctx, undoingJob, id)
  return { importId: id }
})

/** Where an import stands when the work on it ended in the middle: nothing of that was kept. */
const afterStop = { received: 'stopped', keeping: 'ready', undoing: 'kept' } as const

/** Asks the work that goes on to stop; what it did is taken back by itself. Errors: Refusal when none goes on. */
export const stopImport = command('figures.import-stop-asked', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  const one = await getImport(ctx, id)
  if (one.state !== 'received' && one.state !== 'keeping' && one.state !== 'undoing')
    throw new Refusal('conflict', importProblem('wrong-moment'))
  if (!(await isInLine(ctx, id))) {
    // Whoever did it died once too often: there is nobody to ask.
    await revise(ctx, imports, one, { state: afterStop[one.state] })
    return { importId: id }
  }
  await ctx.db.update(fileReadings).set({ stopAskedAt: ctx.now }).where(thisReading(ctx, id))
  return { importId: id }
})

/** Has a file read once more that stopped. Errors: Refusal. */
export const readAgain = command('figures.import-read-again', importInput, async (ctx, { id }) => {
  const one = await importIn(ctx, id, 'stopped', 'unreadable')
  // One of an older version has no reading yet.
  await ctx.db
    .insert(fileReadings)
    .values({ workspaceId: workspaceOf(ctx).id, id })
    .onConflictDoNothing()
  await ctx.db
    .update(fileReadings)
    .set({ stopAskedAt: null, done: 0, problem: null })
    .where(thisReading(ctx, id))
  await revise(ctx, imports, one, { state: 'received' })
  await sendJob(ctx, readingJob, id)
  return { importId: id }
})

/** Takes away a file that nobody kept, for good: no figure came of it. Errors: Refusal once it is decided about. */
export const removeImport = command('figures.import-removed', importInput, async (ctx, { id }) => {
  const one = await importIn(ctx, id, 'asked', 'read', 'ready', 'stopped', 'unreadable')
  const workspace = workspaceOf(ctx).id
  await unstage(ctx, id)
  const { rowCount } = await ctx.db
    .delete(imports)
    .where(and(eq(imports.workspaceId, workspace), eq(imports.id, id), eq(imports.version, one.version)))
  if (rowCount !== 1) throw new Refusal('conflict', importProblem('wrong-moment'))
  await removeFile(ctx, one.fileId)
  return { importId: id }
})
