import { command } from '#src/platform/command.ts'
import { allow } from '#src/platform/errors.ts'
import { revise } from '#src/platform/history.ts'
import { importInput } from '#src/situation/imports/forms.ts'
import { getImport } from '#src/situation/imports/import-queries.ts'
import { progressOf } from '#src/situation/imports/staging-commands.ts'
import { holdFigures, takeBackObservations } from '#src/situation/indicators/observation-commands.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { imports } from '#src/situation/indicators/tables.ts'

/** Undoes a kept file, but for the figures that somebody changed since; those are listed on its page. */
export const takeBackImport = command('figures.import-undone', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  await holdFigures(ctx)
  const one = await getImport(ctx, id)
  if (one.state !== 'undoing') return { importId: id, restored: 0, left: 0 }
  const restored = await takeBackObservations(ctx, id, progressOf(ctx, id))
  await revise(ctx, imports, one, { state: 'undone', undoneAt: ctx.now })
  return { importId: id, restored, left: (one.added ?? 0) + (one.replaced ?? 0) - restored }
})
