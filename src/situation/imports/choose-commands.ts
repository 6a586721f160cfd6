import { and, eq } from 'drizzle-orm'
import { plainName } from '#src/foundation/areas/normalised-name.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, InvalidInput, Refusal, type Issue } from '#src/platform/errors.ts'
import { revise } from '#src/platform/history.ts'
import { compareChosen } from '#src/situation/imports/chosen-queries.ts'
import { choiceKey, chosenCodes } from '#src/situation/imports/chosen-series.ts'
import { choosable, choiceFor, isWorthRemembering, rememberedBy } from '#src/situation/imports/code-choice.ts'
import type { CodeChoice, CodeChoices, FileCode } from '#src/situation/imports/file-contents.ts'
import { chooseCodesInput, newIndicator } from '#src/situation/imports/forms.ts'
import { importProblem } from '#src/situation/imports/import-problems.ts'
import { getImport, type Import } from '#src/situation/imports/import-queries.ts'
import { remember } from '#src/situation/imports/remembered-commands.ts'
import { fileReadings } from '#src/situation/imports/tables.ts'
import { readMeasure, type Measure } from '#src/situation/indicators/figure-cells.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { addOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { nameLimit, unitFits } from '#src/situation/indicators/own-indicator.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { imports } from '#src/situation/indicators/tables.ts'

type Typed = (typeof chooseCodesInput)['_output']['codes'][number]
const at = (place: number, field: string, code: string, values: Issue['values'] = {}): Issue => ({
  path: ['codes', place, field],
  code,
  values,
})

/** Where the form of the file asks what the form of an indicator calls so. */
const fieldOf = (path: Issue['path']): string =>
  path[0] === 'unit' || path[0] === 'kind' ? 'measure' : path[0] === 'definition' ? 'definition' : 'indicator'

/** The measure that somebody chose; null for the indicator's own. Errors: InvalidInput. */
function measureOf(place: number, { measure, indicator }: Typed): Measure | null {
  if (measure === '' && indicator !== newIndicator) return null
  const read = readMeasure(measure)
  if (!read || !unitFits(read.kind, read.unit))
    throw new InvalidInput([at(place, 'measure', importProblem('measure-needed'))])
  return read
}

type Added = { name: string; definition: string; measure: Measure; source: string }

/** A new indicator of the municipality, as people wrote it. Errors: InvalidInput. */
async function addIndicator(ctx: Context, place: number, added: Added): Promise<Indicator> {
  const { name, definition, measure, source } = added
  const asWritten = (text: string) => ({ nl: text, fr: text, en: text })
  const input = { name, definition, ...measure, usualSource: source }
  const { indicatorId } = await addOwnIndicator(ctx, input).catch((error: unknown) => {
    if (error instanceof Refusal) throw new InvalidInput([at(place, 'indicator', error.code, error.values)])
    if (!(error instanceof InvalidInput)) throw error
    throw new InvalidInput(
      error.issues.map(({ path, code, values }) => at(place, fieldOf(path), code, values)),
    )
  })
  return {
    code: indicatorId,
    group: 'own',
    name: asWritten(name),
    meaning: asWritten(definition),
    ...measure,
    usualSource: asWritten(source),
    source: null,
  }
}

/** Finds the indicators that were chosen; a new one is made once, whatever parts of it the file has. */
function indicatorFinder(ctx: Context, source: string, known: ReadonlyMap<string, Indicator>) {
  const made = new Map<string, Indicator>()
  /** Errors: InvalidInput. */
  return async (place: number, code: FileCode, typed: Typed): Promise<Indicator> => {
    if (typed.indicator !== newIndicator) {
      const indicator = known.get(typed.indicator)
      if (!indicator) throw new InvalidInput([at(place, 'indicator', importProblem('indicator-gone'))])
      return indicator
    }
    const measure = measureOf(place, typed)
    if (!measure) throw new InvalidInput([at(place, 'measure', importProblem('measure-needed'))])
    const called = code.label || code.key
    const name = typed.name || called.slice(0, nameLimit).toWellFormed().trim()
    const definition = typed.definition || called
    const indicator =
      made.get(plainName(name)) ?? (await addIndicator(ctx, place, { name, definition, measure, source }))
    made.set(plainName(name), indicator)
    return indicator
  }
}

type Chosen = { place: number; code: FileCode; choice: CodeChoice }

/** Two codes that become the same figure would overwrite each other. Errors: InvalidInput. */
function refuseSameSeries(
  chosen: readonly Chosen[],
  beside: readonly { code: FileCode; choice: CodeChoice }[],
): void {
  const first = new Map(beside.map(({ code, choice }) => [choiceKey(choice), code]))
  const issues = chosen.flatMap(({ place, code, choice }): Issue[] => {
    const key = choiceKey(choice)
    const other = first.get(key)
    first.set(key, other ?? code)
    return other
      ? [at(place, 'indicator', importProblem('chosen-twice'), { other: other.label || other.key })]
      : []
  })
  if (issues.length > 0) throw new InvalidInput(issues)
}

/** What is known of the codes that a form does not show, for there are too many: it stays as it is. */
function besideShown(
  { contents, choices }: Import['reading'],
  shown: readonly FileCode[],
  known: ReadonlyMap<string, Indicator>,
): { code: FileCode; choice: CodeChoice }[] {
  const keys = new Set(shown.map(({ key }) => key))
  return (contents?.codes ?? []).flatMap((code) => {
    const choice = keys.has(code.key) ? null : choices?.[code.key]
    return choice && known.has(choice.indicator) ? [{ code, choice }] : []
  })
}

/**
 * Says which indicator each code of a file is, or that it is left out, and works out what keeping them would do.
 * Errors: InvalidInput, Refusal.
 */
export const chooseCodes = command(
  'figures.codes-chosen',
  chooseCodesInput,
  async (ctx, { id, source, codes: typed }) => {
    allow(mayKeepFigures(ctx.actor))
    const one = await getImport(ctx, id)
    const { contents, layout } = one.reading
    if ((one.state !== 'read' && one.state !== 'ready') || !contents || !layout)
      throw new Refusal('conflict', importProblem('wrong-moment'))
    const about = { ...contents, layout }
    const known = new Map((await listIndicators(ctx)).map((indicator) => [indicator.code, indicator]))
    const shown = choosable(contents.codes)
    const beside = besideShown(one.reading, shown, known)
    const findIndicator = indicatorFinder(ctx, source, known)
    const chosen: Chosen[] = []
    for (const [place, code] of shown.entries()) {
      const said = typed[place]
      if (!said || said.indicator === '') continue
      const indicator = await findIndicator(place, code, said)
      const { breakdown, population, definition } = said
      const choice: CodeChoice = {
        ...choiceFor(indicator, code, about),
        ...measureOf(place, said),
        breakdown,
        population,
        definition,
        // A file that names its sources line by line keeps them.
        source: code.source || source,
      }
      chosen.push({ place, code, choice })
    }
    if (chosen.length + beside.length === 0)
      throw new Refusal('invalid', importProblem('nothing-chosen'), {}, 'codes')
    refuseSameSeries(chosen, beside)
    const choices: CodeChoices = Object.fromEntries([
      ...shown.map(({ key }) => [key, null]),
      ...[...beside, ...chosen].map(({ code, choice }) => [code.key, choice]),
    ])
    await remember(
      ctx,
      'code',
      shown
        .map((code) => ({ code, choice: choices[code.key] ?? null }))
        .filter(({ code, choice }) => isWorthRemembering(code, choice, about))
        .map(({ code, choice }) => ({ key: rememberedBy(code, about), choice })),
    )
    const { impossible, ...difference } = await compareChosen(ctx, id, chosenCodes(contents.codes, choices))
    await ctx.db
      .update(fileReadings)
      .set({ choices, contents: { ...contents, impossible }, problem: null })
      .where(and(eq(fileReadings.workspaceId, workspaceOf(ctx).id), eq(fileReadings.id, id)))
    // Another choice is another version of the import: whoever keeps it has seen this one.
    const chosenNow = { choices: { before: one.reading.choices, after: choices } }
    await revise(ctx, imports, one, { state: 'ready', ...difference }, chosenNow)
    return { importId: id }
  },
)
