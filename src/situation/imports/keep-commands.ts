import { command } from '#src/platform/command.ts'
import { allow } from '#src/platform/errors.ts'
import { revise } from '#src/platform/history.ts'
import { keepChosen } from '#src/situation/imports/chosen-commands.ts'
import { chosenCodes } from '#src/situation/imports/chosen-series.ts'
import { importInput } from '#src/situation/imports/forms.ts'
import { getImport } from '#src/situation/imports/import-queries.ts'
import { progressOf, unstage } from '#src/situation/imports/staging-commands.ts'
import { holdFigures } from '#src/situation/indicators/observation-commands.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { imports } from '#src/situation/indicators/tables.ts'

/** Keeps all chosen figures of a file, or none. Done once already, it does nothing. Errors: StopAsked. */
export const keepImport = command('figures.import-kept', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  await holdFigures(ctx)
  const one = await getImport(ctx, id)
  if (one.state !== 'keeping') return { importId: id, added: 0, replaced: 0, same: 0 }
  const chosen = chosenCodes(one.reading.contents?.codes ?? [], one.reading.choices ?? {})
  const kept = await keepChosen(ctx, id, chosen, progressOf(ctx, id))
  await unstage(ctx, id)
  await revise(ctx, imports, one, { state: 'kept', ...kept, keptAt: ctx.now })
  return { importId: id, ...kept }
})
