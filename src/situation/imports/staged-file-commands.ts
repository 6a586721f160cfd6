import { Refusal } from '#src/platform/errors.ts'
import { importProblem } from '#src/situation/imports/import-problems.ts'
import { areaInSentence } from '#src/foundation/areas/area-name.ts'
import { belgium, knownAreas } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { belgianAreas, nutsCodes, swingCodes, type AreaCodes } from '#src/situation/imports/area-codes.ts'
import { FileTally } from '#src/situation/imports/file-tally.ts'
import type { OpenFile } from '#src/situation/imports/open-file.ts'
import { stagedCells, type RefusedCell, type StagedFigure } from '#src/situation/imports/staged-cell.ts'
import { stageFigures, stageRefused } from '#src/situation/imports/staging-commands.ts'
import { areaLookup } from '#src/situation/indicators/area-lookup.ts'
import { latestYear } from '#src/situation/indicators/latest-year.ts'

/** Figures that go to the database in one statement. */
const figuresAtOnce = 4000
/** Lines are bounded while they are read; each may have many columns. */
const mostFigures = 3_000_000
/** Refused lines that are kept to be shown; all of them are counted. */
const mostRefused = 1000

/** How areas are understood, by layout; the demo's municipality is known in the demo only. */
function areaCodesOf(ctx: Context, areas: OpenFile['areas'], tally: FileTally): AreaCodes {
  const known = workspaceOf(ctx).fictional ? knownAreas : knownAreas.filter(({ nis }) => !isFictional(nis))
  if (areas === 'nuts') return nutsCodes(known)
  if (areas === 'swing') return swingCodes(known)
  const read = belgianAreas(areaLookup(known, ctx.locale))
  return (text) => {
    const area = read(text)
    const own = area.is === 'area' && area.other ? belgium.find(area.nis) : undefined
    if (own && area.is === 'area' && area.other)
      tally.hearNamesake(text, areaInSentence(own, ctx.locale), areaInSentence(area.other, ctx.locale))
    return area
  }
}

/** Layouts of which every number is a number: -99997 in them is no mark. */
const givesNumbersOnly: readonly OpenFile['layout'][] = ['statbel', 'sdmx-csv', 'eurostat-tsv', 'json-stat']

/** Puts all cells of an open file aside, a part at a time, and counts them. Errors: StopAsked, UnreadableText. */
export async function stageFile(
  ctx: Context,
  importId: string,
  file: OpenFile,
  progress: () => Promise<void>,
): Promise<FileTally> {
  const tally = new FileTally()
  const stagedFrom = stagedCells({
    areaOf: areaCodesOf(ctx, file.areas, tally),
    sign: file.sign,
    latestYear: latestYear(ctx),
    headings: file.headings,
    hasMarkNumbers: !givesNumbersOnly.includes(file.layout),
  })
  let figures: StagedFigure[] = []
  let refused: RefusedCell[] = []
  const flush = async (): Promise<void> => {
    await stageFigures(ctx, importId, figures)
    await stageRefused(ctx, importId, refused)
    figures = []
    refused = []
  }
  const refuse = (cell: RefusedCell): void => {
    tally.refused += 1
    if (tally.refused <= mostRefused) refused.push(cell)
  }
  for await (const batch of file.batches) {
    tally.lines += batch.lines
    for (const cell of batch.refused) refuse(cell)
    for (const cell of batch.cells) {
      const staged = stagedFrom(cell)
      if (staged.is === 'left-out') tally.leave(staged.why)
      else if (staged.is === 'refused') for (const one of staged.refused) refuse(one)
      else {
        tally.figures += 1
        if (tally.figures > mostFigures)
          throw new Refusal('too-large', importProblem('too-many-figures'), { max: mostFigures })
        tally.hearFlags(staged.figure.flags)
        file.codes.count(staged.figure.code, staged.figure.value === null)
        figures.push(staged.figure)
      }
    }
    if (figures.length >= figuresAtOnce) await flush()
    await progress()
  }
  await flush()
  return tally
}
