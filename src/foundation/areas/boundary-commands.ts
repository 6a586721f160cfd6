import { boundaryLimitBytes, readBoundaries } from '#src/foundation/areas/boundaries.ts'
import { loadBoundariesInput } from '#src/foundation/areas/boundary-forms.ts'
import { boundaryProblem } from '#src/foundation/areas/boundary-messages.ts'
import { mayLoadBoundaries } from '#src/foundation/areas/boundary-policy.ts'
import { boundarySets, boundaryShapes } from '#src/foundation/areas/tables.ts'
import { command } from '#src/platform/command.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/** Brings boundaries for the maps of everybody. Earlier sets stay as they are; the newest is drawn. */
export const loadBoundaries = command(
  'boundaries.loaded',
  loadBoundariesInput,
  async (ctx, { name, attribution, text }) => {
    allow(mayLoadBoundaries(ctx.actor))
    const read = readBoundaries(text)
    if (!read.ok) {
      const tooLarge = read.problem === 'too-large'
      const values = tooLarge ? { megabytes: boundaryLimitBytes / 1_000_000 } : read.values
      throw new Refusal(tooLarge ? 'too-large' : 'invalid', boundaryProblem(read.problem), values, 'text')
    }
    const setId = newIdentifier()
    await ctx.db.insert(boundarySets).values({ id: setId, name, attribution, loadedAt: ctx.now })
    await ctx.db.insert(boundaryShapes).values(read.shapes.map((shape) => ({ setId, ...shape })))
    return { setId, areas: read.shapes.length }
  },
  { needsWorkspace: false },
)
