import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import { Usage } from '#src/doors/cli/usage.ts'
import { findWorkspace } from '#src/foundation/workspaces/every-workspace-queries.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import type { Call, Workspace } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { Refusal } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

/** What a command of the command line works with. */
export type Desk = {
  database: Database
  clock: () => Date
  locale: Locale
  /** Where relative paths begin. */
  folder: string
  /** Hears how far long work is. */
  tell: (line: string) => void
  /** Asked to stop: what was begun is taken back and said. */
  stop: AbortSignal
}

/** What comes of a command: lines for people, the same for programs, and how it ended. */
export type Said = { lines: readonly string[]; json: unknown; exit: number }

/** The machine itself acts: whoever may start programs beside the database may do what the installation may. */
const systemCall = ({ database, clock, locale }: Desk, workspace: Workspace | null): Call => ({
  database,
  actor: { kind: 'system', onBehalfOf: null },
  workspace,
  now: clock(),
  locale,
})

/** For what belongs to no workspace. */
export const callOfInstallation = (desk: Desk): Call => systemCall(desk, null)

export type Place = { published: boolean; workspace: string | undefined }

/** The workspace that somebody named. Errors: Usage, Refusal. */
export async function callAt(
  desk: Desk,
  { published, workspace: slug }: Place,
): Promise<Call & { workspace: Workspace }> {
  if (published && slug !== undefined) throw new Usage(cliProblem('where-both'))
  if (!published && slug === undefined) throw new Usage(cliProblem('where-missing'))
  const workspace = published ? publisherWorkspace : await findWorkspace(desk.database, slug ?? '')
  if (!workspace) throw new Refusal('not-found', cliProblem('workspace-unknown'), { slug: slug ?? '' })
  return { ...systemCall(desk, workspace), workspace }
}

/** The same place as somebody types it. */
export const typedPlace = (place: Place): string =>
  place.published ? '--published' : `--workspace ${place.workspace}`
