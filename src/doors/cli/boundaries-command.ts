import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import type { Given } from '#src/doors/cli/command-line.ts'
import { callOfInstallation, type Desk, type Said } from '#src/doors/cli/desk.ts'
import { readText } from '#src/doors/cli/files.ts'
import { importMessages } from '#src/doors/cli/import-messages.ts'
import { Usage } from '#src/doors/cli/usage.ts'
import { boundaryLimitBytes } from '#src/foundation/areas/boundaries.ts'
import { loadBoundaries } from '#src/foundation/areas/boundary-commands.ts'
import { translator } from '#src/platform/i18n/messages.ts'

/** Brings boundaries for the maps of everybody. */
export async function bringBoundaries(
  desk: Desk,
  { options: { name, attribution }, subject }: Given<'boundaries'>,
): Promise<Said> {
  if (subject === undefined) throw new Usage(cliProblem('file-argument'))
  if (name === undefined) throw new Usage(cliProblem('option-missing'), { option: '--name' })
  if (attribution === undefined) throw new Usage(cliProblem('option-missing'), { option: '--attribution' })
  const text = await readText(desk, subject, boundaryLimitBytes)
  const { setId, areas } = await loadBoundaries(callOfInstallation(desk), { name, attribution, text })
  return {
    lines: [translator(importMessages, desk.locale)('boundaries', { count: areas })],
    json: { boundaries: setId, areas },
    exit: 0,
  }
}
