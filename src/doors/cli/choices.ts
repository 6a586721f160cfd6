import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import { Refusal } from '#src/platform/errors.ts'
import type { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { choosable, choiceFor, usualSourceOf } from '#src/situation/imports/code-choice.ts'
import type { CodeChoice, FileCode } from '#src/situation/imports/file-contents.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { readMeasure, writeMeasure } from '#src/situation/indicators/figure-cells.ts'
import { indicatorLookup } from '#src/situation/indicators/indicator-lookup.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'

/** What somebody writes of one subject of a file; null leaves it out. */
type WrittenChoice = Partial<
  Record<'indicator' | 'measure' | 'breakdown' | 'definition' | 'population', string>
>
/** By the key of the subject; `source` beside them is the source of all. */
export type WrittenChoices = Readonly<Record<string, WrittenChoice | string | null>>

/** In place of an indicator: make one that is called as the subject is. */
const newIndicator = 'new'
const fields = ['indicator', 'measure', 'breakdown', 'definition', 'population'] as const
const sourceKey = 'source'
/** Every subject that is not named itself; it can only be left out. */
const otherwise = '*'

type Chosen = Parameters<typeof chooseCodes>[1]
type Answer = Chosen['codes'][number]

const wrong = (key: string, field: string): Refusal =>
  new Refusal('invalid', cliProblem('choice-wrong'), { key, field })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function writtenChoice(key: string, value: unknown): WrittenChoice | null {
  if (value === null) return null
  if (!isRecord(value)) throw wrong(key, JSON.stringify(value))
  for (const [field, said] of Object.entries(value))
    if (!fields.some((known) => known === field) || typeof said !== 'string') throw wrong(key, field)
  // Each field is one of ours and a text.
  return value as WrittenChoice
}

/** Reads a file of choices. Errors: Refusal. */
export function readChoices(text: string, path: string): WrittenChoices {
  const unreadable = new Refusal('invalid', cliProblem('choices-not-json'), { path })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unreadable
  }
  if (!isRecord(value)) throw unreadable
  if ((value[otherwise] ?? null) !== null) throw wrong(otherwise, JSON.stringify(value[otherwise]))
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === sourceKey && typeof one === 'string' ? one : writtenChoice(key, one),
    ]),
  )
}

/** The file of choices as it stands now, to be filled in; null while nothing can be chosen. */
export function choicesToFillIn({ reading: { contents, choices } }: Import): WrittenChoices | null {
  if (!contents) return null
  const asWritten = ({
    indicator,
    breakdown,
    definition,
    population,
    ...measure
  }: CodeChoice): WrittenChoice => ({
    indicator,
    measure: writeMeasure(measure),
    breakdown,
    definition,
    population,
  })
  const written = choosable(contents.codes).map(({ key }) => {
    const choice = choices && Object.hasOwn(choices, key) ? choices[key] : undefined
    return [key, choice ? asWritten(choice) : choice === null ? null : { indicator: '' }] as const
  })
  return {
    ...Object.fromEntries(written),
    [sourceKey]: sourceOf(contents.codes, choices, usualSourceOf(contents)),
  }
}

const sourceOf = (codes: readonly FileCode[], choices: Import['reading']['choices'], usual: string): string =>
  codes
    .map(({ key }) => (choices && Object.hasOwn(choices, key) ? choices[key]?.source : undefined))
    .find(Boolean) ?? usual

function answerFor(
  code: FileCode,
  written: WrittenChoice,
  indicatorOf: (text: string) => Indicator | undefined,
  about: Parameters<typeof choiceFor>[2],
): Answer {
  const { key } = code
  const { indicator: named = '', measure = '' } = written
  if (named === '') throw new Refusal('invalid', cliProblem('choice-missing'), { key })
  if (measure !== '' && !readMeasure(measure)) throw wrong(key, `measure: ${measure}`)
  if (named === newIndicator) return { ...written, indicator: newIndicator }
  const indicator = indicatorOf(named)
  if (!indicator) throw new Refusal('invalid', cliProblem('indicator-unknown'), { key, text: named })
  const usual = choiceFor(indicator, code, about)
  return {
    indicator: indicator.code,
    measure: measure || writeMeasure(usual),
    breakdown: written.breakdown ?? usual.breakdown,
    definition: written.definition ?? usual.definition,
    population: written.population ?? usual.population,
  }
}

/** What somebody wrote as the choice that the import takes: something for each of its subjects. Errors: Refusal. */
export function chosenBy(one: Import, written: WrittenChoices, indicators: readonly Indicator[]): Chosen {
  const { id } = one
  const { contents, layout, choices } = one.reading
  if (!contents || !layout) return { id, source: '', codes: [] }
  const indicatorOf = indicatorLookup(indicators)
  const about = { ...contents, layout }
  const codes = choosable(contents.codes)
  const keys = new Set([...contents.codes.map(({ key }) => key), sourceKey, otherwise])
  const unknown = Object.keys(written).find((key) => !keys.has(key))
  if (unknown !== undefined) throw new Refusal('invalid', cliProblem('choice-of-nothing'), { key: unknown })
  const before = choicesToFillIn(one) ?? {}
  const source = written[sourceKey]
  return {
    id,
    source: typeof source === 'string' ? source : sourceOf(codes, choices, usualSourceOf(contents)),
    codes: codes.map((code) => {
      const unsaid = Object.hasOwn(written, otherwise) ? null : before[code.key]
      const said = Object.hasOwn(written, code.key) ? written[code.key] : unsaid
      if (said === null) return { indicator: '' }
      return answerFor(code, typeof said === 'object' ? said : {}, indicatorOf, about)
    }),
  }
}

/** One indicator for a file that is about one subject. Errors: Refusal. */
export function choiceOfOne({ reading: { contents } }: Import, indicator: string): WrittenChoices {
  const codes = choosable(contents?.codes ?? [])
  const [code] = codes
  if (!code || codes.length > 1)
    throw new Refusal('invalid', cliProblem('several-codes'), { count: codes.length })
  return { [code.key]: { indicator } }
}
