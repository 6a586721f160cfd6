import { and, eq } from 'drizzle-orm'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow } from '#src/platform/errors.ts'
import { fileContent } from '#src/platform/files/stored-files.ts'
import { revise } from '#src/platform/history.ts'
import { compareChosen } from '#src/situation/imports/chosen-queries.ts'
import { choiceKey, chosenCodes } from '#src/situation/imports/chosen-series.ts'
import { knownChoices } from '#src/situation/imports/code-choice.ts'
import type { CodeChoices, FileCode, FileContents } from '#src/situation/imports/file-contents.ts'
import type { FileTally } from '#src/situation/imports/file-tally.ts'
import { headingsKey, type HowToRead, type ReadingQuestion } from '#src/situation/imports/how-to-read.ts'
import { importInput } from '#src/situation/imports/forms.ts'
import { importProblem } from '#src/situation/imports/import-problems.ts'
import {
  getImport,
  rememberedChoices,
  rememberedColumns,
  type Import,
} from '#src/situation/imports/import-queries.ts'
import { openContent } from '#src/situation/imports/open-content.ts'
import type { FileProblem, OpenFile } from '#src/situation/imports/open-file.ts'
import { remember } from '#src/situation/imports/remembered-commands.ts'
import { sameCodes } from '#src/situation/imports/same-codes.ts'
import { stageFile } from '#src/situation/imports/staged-file-commands.ts'
import { joinStaged, progressOf, settleRepeated, unstage } from '#src/situation/imports/staging-commands.ts'
import { fileReadings } from '#src/situation/imports/tables.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { latestYear } from '#src/situation/indicators/latest-year.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { imports } from '#src/situation/indicators/tables.ts'

const limits = { maxRows: ruleValue('figure-import-rows'), maxColumns: 2000, maxCellLength: 5000 }

type Saved = Partial<typeof fileReadings.$inferInsert>
const save = (ctx: Context, id: string, fields: Saved) =>
  ctx.db
    .update(fileReadings)
    .set(fields)
    .where(and(eq(fileReadings.workspaceId, workspaceOf(ctx).id), eq(fileReadings.id, id)))

/** A column of years has no name of its own: what it measures is what the file is called. */
function named(codes: readonly FileCode[], { fileName }: Import, name: string): FileCode[] {
  const called = name || fileName.replace(/\.[^.]*$/, '')
  return codes.map((code) => ({ ...code, label: code.label || called }))
}

/** What stands in the file, as far as it was counted. */
const contentsOf = (one: Import, file: OpenFile, tally: FileTally): FileContents => ({
  name: file.name,
  source: file.source,
  codes: named(file.codes.all(), one, file.name),
  lines: tally.lines,
  figures: tally.figures,
  refused: tally.refused,
  impossible: 0,
  leftOut: tally.leftOut,
  written: file.written,
  ignored: file.ignored,
  namesakes: [...tally.namesakes.values()],
  unknownFlags: [...tally.unknownFlags],
})

/** What is known of the codes without asking. Those that are one become one, and what stands there twice stands once. */
async function settle(ctx: Context, one: Import, file: OpenFile, tally: FileTally): Promise<CodeChoices> {
  const { codes, layout } = file
  const contents = contentsOf(one, file, tally)
  const remembered = await rememberedChoices(ctx, layout, contents)
  const indicators = await listIndicators(ctx)
  const choices = knownChoices(contents, layout, indicators, remembered)
  // By their names only: what somebody once chose the same for may be two things all the same.
  const into = sameCodes(contents.codes, knownChoices(contents, layout, indicators, new Map()))
  await joinStaged(ctx, one.id, into)
  for (const [place, other] of into) codes.join(place, other)
  for (const { code, same, different, missing } of await settleRepeated(ctx, one.id)) {
    codes.uncount(code, same + different, missing)
    tally.figures -= same + different
    tally.refused += different
    if (same > 0) tally.leave('twice-same', same)
  }
  const joined = new Set(into.keys().map((place) => contents.codes[place]?.key))
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !joined.has(key)))
}

type Read = {
  contents: FileContents
  choices: CodeChoices
  layout: OpenFile['layout']
  question: ReadingQuestion | null
  how: HowToRead
}

/** Says what was read; where all codes are known without asking, what keeping them would do as well. */
async function sayWhatStandsThere(
  ctx: Context,
  one: Import,
  { contents, choices, layout, question: asked, how }: Read,
): Promise<void> {
  const chosen = chosenCodes(contents.codes, choices)
  const isComplete = contents.codes.every(({ key, figures }) => figures === 0 || Object.hasOwn(choices, key))
  const series = new Set(chosen.map(({ choice }) => choiceKey(choice)))
  // A table of somebody's own says less of itself than a publisher's: what is known of it is proposed, not taken.
  const isReady = layout !== 'table' && isComplete && chosen.length > 0 && series.size === chosen.length
  if (layout === 'table' && asked?.asks === 'columns' && how.columns && (how.period ?? '') === '') {
    // Only now: it could be read by them. The year of a whole file is another in the next one.
    const key = headingsKey(asked.columns.map(({ heading }) => heading))
    await remember(ctx, 'columns', [{ key, choice: { columns: how.columns } }])
  }
  // What was asked about columns stays: somebody may want to say it otherwise.
  const question = layout === 'table' ? asked : null
  const read = { layout, choices, question, how, problem: null }
  if (!isReady) {
    await save(ctx, one.id, { ...read, contents })
    await revise(ctx, imports, one, { state: 'read' })
    return
  }
  const { impossible, ...difference } = await compareChosen(ctx, one.id, chosen)
  await save(ctx, one.id, { ...read, contents: { ...contents, impossible } })
  await revise(ctx, imports, one, { state: 'ready', ...difference })
}

// Of a file that was read before, in another way.
const nothingYet = { layout: null, contents: null, choices: null } as const

/** Says why no figure can be had from a file. */
async function sayUnreadable(
  ctx: Context,
  one: Import,
  { code, values }: FileProblem,
  question: ReadingQuestion | null,
): Promise<void> {
  await save(ctx, one.id, { ...nothingYet, question, problem: { code, values: { ...values } } })
  // What was said of its columns may be wrong: it is asked once more.
  await revise(ctx, imports, one, { state: question?.asks === 'columns' ? 'asked' : 'unreadable' })
}

/** A table that nobody filled in is something else than one about other countries. */
const nothingIn = ({ leftOut: { empty = 0, ...other } }: FileTally): FileProblem => ({
  code: importProblem(empty > 0 && Object.keys(other).length === 0 ? 'no-values' : 'nothing-here'),
  values: {},
})

/**
 * Reads the file of an import: puts its figures aside and says what stands in it, or what somebody has to say first.
 * Read once already, it does nothing. Errors: StopAsked, UnreadableText, TooManyCodes.
 */
export const readImport = command('figures.import-read', importInput, async (ctx, { id }) => {
  allow(mayKeepFigures(ctx.actor))
  const one = await getImport(ctx, id)
  if (one.state !== 'received') return { importId: id }
  await unstage(ctx, id)
  const say = progressOf(ctx, id)
  let done = 0
  async function* content(): AsyncGenerator<Uint8Array> {
    for await (const piece of fileContent(ctx, one.fileId)) {
      yield piece
      done += piece.length
    }
  }
  // Nothing is written to its reading before the end: how far the work is, is said there in the meantime.
  const reading = { latestYear: latestYear(ctx), limits }
  const open = (as: HowToRead) => openContent(content, one.fileSize, { ...reading, how: as })
  let how = one.reading.how ?? {}
  let opened = await open(how)
  let { question } = one.reading
  if (opened.is === 'question' && opened.question.asks === 'columns') {
    question = opened.question
    const before = await rememberedColumns(
      ctx,
      question.columns.map(({ heading }) => heading),
    )
    if (before) {
      how = { ...how, ...before }
      opened = await open(how)
    }
  }
  if (opened.is === 'question') {
    await save(ctx, id, { ...nothingYet, question: opened.question, problem: null })
    await revise(ctx, imports, one, { state: 'asked' })
    return { importId: id }
  }
  if (opened.is === 'unreadable') {
    await sayUnreadable(ctx, one, opened.problem, question)
    return { importId: id }
  }
  done = 0
  const tally = await stageFile(ctx, id, opened, () => say(done, one.fileSize))
  if (tally.figures + tally.refused === 0) await sayUnreadable(ctx, one, nothingIn(tally), question)
  else {
    const choices = await settle(ctx, one, opened, tally)
    await sayWhatStandsThere(ctx, one, {
      contents: contentsOf(one, opened, tally),
      choices,
      layout: opened.layout,
      question,
      how,
    })
  }
  return { importId: id }
})
