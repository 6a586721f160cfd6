import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#src/platform/command.ts'
import { workspaceOf } from '#src/platform/context.ts'
import { allow } from '#src/platform/errors.ts'
import { identifier } from '#src/platform/forms/inputs.ts'
import { revise } from '#src/platform/history.ts'
import { getImport } from '#src/situation/imports/import-queries.ts'
import { fileReadings } from '#src/situation/imports/tables.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { importStates, isUnderWay } from '#src/situation/indicators/series.ts'
import { imports } from '#src/situation/indicators/tables.ts'

const endImportInput = z.object({
  id: identifier(),
  state: z.enum(importStates),
  problem: z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
})

/** Says how work on an import ended that did not come to its own end. Nothing happens once it has ended. */
export const endImport = command(
  'figures.import-ended',
  endImportInput,
  async (ctx, { id, state, problem }) => {
    allow(mayKeepFigures(ctx.actor))
    const one = await getImport(ctx, id)
    if (!isUnderWay(one.state)) return { importId: id }
    await ctx.db
      .update(fileReadings)
      .set({ problem, stopAskedAt: null })
      .where(and(eq(fileReadings.workspaceId, workspaceOf(ctx).id), eq(fileReadings.id, id)))
    await revise(ctx, imports, one, { state })
    return { importId: id }
  },
)
