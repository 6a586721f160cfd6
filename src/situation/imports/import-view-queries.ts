import type { Context } from '#src/platform/context.ts'
import {
  compareChosen,
  listPreviewLines,
  type Outcome,
  type PreviewLine,
} from '#src/situation/imports/chosen-queries.ts'
import { chosenCodes } from '#src/situation/imports/chosen-series.ts'
import {
  getImport,
  listChangedSince,
  type ChangedSince,
  type Import,
} from '#src/situation/imports/import-queries.ts'
import {
  lineCounts,
  linesAPage,
  wantedLines,
  type ShownLines,
  type WantedLines,
} from '#src/situation/imports/wanted-lines.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'

/** An import as its page shows it: what its state calls for, and nothing else is read. */
export type ImportView = {
  import: Import
  /** Those that its subjects are, or may become. */
  indicators: readonly Indicator[]
  wanted: WantedLines
  lines: readonly PreviewLine[]
  changedSince: readonly ChangedSince[]
}

const outcomeOf: Record<ShownLines, Outcome | null> = {
  alle: null,
  nieuw: 'new',
  gewijzigd: 'changed',
  hetzelfde: 'same',
  geweigerd: 'refused',
}

async function linesOf(ctx: Context, one: Import, wanted: WantedLines): Promise<PreviewLine[]> {
  if (wanted.count === 0) return []
  const { contents, choices } = one.reading
  return listPreviewLines(ctx, one.id, chosenCodes(contents?.codes ?? [], choices ?? {}), {
    outcome: outcomeOf[wanted.shown],
    limit: linesAPage,
    offset: (wanted.page - 1) * linesAPage,
  })
}

/** Of larger files the counts are those of the moment at which they were compared. */
const comparedAgain = 20_000

/** What keeping it would do may have changed since: another file may have been kept, a figure typed. */
async function withCountsOfNow(ctx: Context, one: Import): Promise<Import> {
  const { contents, choices } = one.reading
  if (one.state !== 'ready' || !contents || !choices || contents.figures > comparedAgain) return one
  const { impossible, ...counts } = await compareChosen(ctx, one.id, chosenCodes(contents.codes, choices))
  return { ...one, ...counts, reading: { ...one.reading, contents: { ...contents, impossible } } }
}

/** Before it is kept what would become of it, afterwards what became of it. Errors: not found. */
export async function getImportView(ctx: Context, id: string, query: URLSearchParams): Promise<ImportView> {
  const one = await withCountsOfNow(ctx, await getImport(ctx, id))
  const isRead = one.state === 'read' || one.state === 'ready'
  const wanted = wantedLines(one.state === 'read' ? new URLSearchParams() : query, lineCounts(one))
  const isPreviewed = one.state === 'ready' || (one.state === 'read' && wanted.shown === 'geweigerd')
  return {
    import: one,
    indicators: isRead || one.reading.choices ? await listIndicators(ctx) : [],
    wanted,
    lines: isPreviewed ? await linesOf(ctx, one, wanted) : [],
    changedSince: one.state === 'undone' ? await listChangedSince(ctx, id) : [],
  }
}
