import { and, eq } from 'drizzle-orm'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { adoptFile, removeFile } from '#src/platform/files/stored-files.ts'
import { newRow, revise } from '#src/platform/history.ts'
import { problemOfFile } from '#src/situation/indicators/file-refusal.ts'
import type { FileRefusal } from '#src/situation/indicators/figures-file.ts'
import { importInput, receiveFiguresInput } from '#src/situation/indicators/forms.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import { getImport, readFiguresOf } from '#src/situation/indicators/import-queries.ts'
import {
  holdFigures,
  keepObservations,
  takeBackObservations,
} from '#src/situation/indicators/observation-commands.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { imports } from '#src/situation/indicators/tables.ts'

const mostMegabytes = ruleValue('figure-import-megabytes')

/** Beside the file field: what this file is not. */
function unreadable(ctx: Context, file: FileRefusal): Refusal {
  const { code, values } = problemOfFile(file, ctx.locale)
  return new Refusal('invalid', code, values, 'fileId')
}

/** Takes in a file of figures to look at; nothing is kept yet. Errors: Refusal when it is no table of figures. */
export const receiveFigures = command('figures.received', receiveFiguresInput, async (ctx, { fileId }) => {
  allow(mayKeepFigures(ctx.actor))
  const stored = await adoptFile(ctx, fileId)
  if (stored.size > mostMegabytes * 1_000_000) {
    throw new Refusal('too-large', figureProblem('file-too-large'), { megabytes: mostMegabytes }, 'fileId')
  }
  const file = await readFiguresOf(ctx, fileId)
  if (!file.ok) throw unreadable(ctx, file)
  const row = { ...newRow(ctx), fileId, accountId: accountOf(ctx.actor) }
  await ctx.db.insert(imports).values(row)
  return { importId: row.id }
})

/** Keeps all figures of a file, or none: one line that is not right stops it. Errors: Refusal. */
export const keepImport = command('figures.import-kept', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  await holdFigures(ctx)
  const one = await getImport(ctx, id)
  if (one.state !== 'received') throw new Refusal('conflict', figureProblem('import-not-open'))
  const file = await readFiguresOf(ctx, one.fileId)
  if (!file.ok) throw unreadable(ctx, file)
  const count = new Set(file.errors.map(({ line }) => line)).size
  if (count > 0) throw new Refusal('invalid', figureProblem('import-has-errors'), { count })
  const kept = await keepObservations(
    ctx,
    file.lines.map(({ figure }) => figure),
    id,
  )
  await revise(ctx, imports, one, { state: 'kept', ...kept, keptAt: ctx.now })
  return { importId: id, ...kept }
})

/** Undoes a kept file, but for the figures that somebody changed since; those are listed on its page. */
export const undoImport = command('figures.import-undone', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  await holdFigures(ctx)
  const one = await getImport(ctx, id)
  if (one.state !== 'kept') throw new Refusal('conflict', figureProblem('import-not-open'))
  const restored = await takeBackObservations(ctx, id)
  await revise(ctx, imports, one, { state: 'undone', undoneAt: ctx.now })
  const left = (one.added ?? 0) + (one.replaced ?? 0) - restored
  return { importId: id, restored, left }
})

/** Takes away a file that nobody kept, for good: no figure came of it. Errors: Refusal once it is decided about. */
export const removeImport = command('figures.import-removed', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  await holdFigures(ctx)
  const one = await getImport(ctx, id)
  if (one.state !== 'received') throw new Refusal('conflict', figureProblem('import-not-open'))
  const workspace = workspaceOf(ctx).id
  await ctx.db.delete(imports).where(and(eq(imports.workspaceId, workspace), eq(imports.id, id)))
  await removeFile(ctx, one.fileId)
  return { importId: id }
})
