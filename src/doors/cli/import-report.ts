import { choicesToFillIn } from '#src/doors/cli/choices.ts'
import type { Given } from '#src/doors/cli/command-line.ts'
import { typedPlace, type Said } from '#src/doors/cli/desk.ts'
import { importMessages } from '#src/doors/cli/import-messages.ts'
import { refusalKinds, type Refusal } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { choosable } from '#src/situation/imports/code-choice.ts'
import type { PreviewLine } from '#src/situation/imports/chosen-queries.ts'
import { leftOutReasons, type CodeChoice, type FileCode } from '#src/situation/imports/file-contents.ts'
import type { ReadingQuestion } from '#src/situation/imports/how-to-read.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'
import { writeMeasure } from '#src/situation/indicators/figure-cells.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'

export type ImportFacts = {
  one: Import
  /** The first lines that cannot be kept. */
  refused: readonly PreviewLine[]
  indicators: readonly Indicator[]
  /** Why it was not kept, although that was asked. */
  refusal: Refusal | null
  options: Given<'import'>['options']
  workspace: string
  locale: Locale
}

const indent = '  '
const codesShown = 100

/** How to write the command that goes on with this import. */
const goOnWith = ({ one, options }: ImportFacts, more: string): string =>
  `${indent}npm run kansrijk -- import ${one.id} ${typedPlace(options)} ${more}`

function nameOf(choice: CodeChoice, { indicators, locale }: ImportFacts): string {
  const indicator = indicators.find(({ code }) => code === choice.indicator)
  return [indicator?.name[locale] ?? choice.indicator, writeMeasure(choice), choice.breakdown]
    .filter(Boolean)
    .join(', ')
}

function codeLine(code: FileCode, facts: ImportFacts): string {
  const t = translator(importMessages, facts.locale)
  const choice = facts.one.reading.choices?.[code.key]
  const becomes = choice ? nameOf(choice, facts) : t(choice === null ? 'leftOut' : 'toChoose')
  const called = code.label === '' || code.label === code.key ? code.key : `${code.key} (${code.label})`
  return `${indent}${called}: ${t('figures', { count: code.figures })} → ${becomes}`
}

function codeLines(facts: ImportFacts): string[] {
  const t = translator(importMessages, facts.locale)
  const codes = (facts.one.reading.contents?.codes ?? []).filter(({ figures }) => figures > 0)
  if (codes.length === 0) return []
  const more = codes.length - codesShown
  return [
    t('codes', { count: codes.length }),
    ...codes.slice(0, codesShown).map((code) => codeLine(code, facts)),
    ...(more > 0 ? [indent + t('more', { count: more })] : []),
  ]
}

function problemOfLine({ line, problem, about }: PreviewLine, locale: Locale) {
  const text = problem === null ? '' : problemText(problem, about?.values ?? {}, locale)
  return { line, column: about?.column ?? null, problem, text }
}

function refusedLines({ one, refused, locale }: ImportFacts): string[] {
  const t = translator(importMessages, locale)
  const { refused: unread = 0, impossible = 0 } = one.reading.contents ?? {}
  const count = unread + impossible
  if (count === 0) return []
  const lines = refused.map((found) => {
    const { line, column, text } = problemOfLine(found, locale)
    const place = column === null ? t('line', { line }) : t('lineColumn', { line, column })
    return `${indent}${place}: ${text}`
  })
  const more = count - refused.length
  return [t('wrong', { count }), ...lines, ...(more > 0 ? [indent + t('more', { count: more })] : [])]
}

function leftOutLines({ one, locale }: ImportFacts): string[] {
  const words = translator(previewMessages, locale)
  const leftOut = one.reading.contents?.leftOut ?? {}
  const lines = leftOutReasons.flatMap((why) => {
    const count = leftOut[why] ?? 0
    return count > 0 ? [`${indent}${words(`leftOut.${why}`)}: ${count}`] : []
  })
  return lines.length === 0 ? [] : [words('leftOutTitle'), ...lines]
}

function headLines({ one, locale }: ImportFacts): string[] {
  const t = translator(importMessages, locale)
  const { layout, contents } = one.reading
  if (!layout || !contents) return [one.fileName]
  const form = translator(previewMessages, locale)(`layouts.${layout}`)
  const { lines, figures } = contents
  return [t('head', { file: one.fileName, form, lines, figures })]
}

function questionLines(question: ReadingQuestion, facts: ImportFacts): string[] {
  const t = translator(importMessages, facts.locale)
  if (question.asks === 'sheet')
    return [
      t('whichSheet'),
      ...question.sheets.map(({ name, lines }) => `${indent}${t('sheet', { name, lines })}`),
      t('goOn'),
      goOnWith(facts, `--sheet ${JSON.stringify(question.sheets[0]?.name ?? '')}`),
    ]
  return [
    t('whichColumns'),
    ...question.columns.map(
      ({ heading, examples, guess }) =>
        `${indent}${heading}: ${guess} (${examples.filter(Boolean).join(' | ')})`,
    ),
    t('goOn'),
    goOnWith(facts, `--columns ${question.columns.map(({ guess }) => guess).join(',')}`),
  ]
}

/** What became of it, and how to go on. */
function endLines(facts: ImportFacts): string[] {
  const { one, refusal, workspace, locale } = facts
  const t = translator(importMessages, locale)
  const { added, replaced, same } = one
  const counts = { added: added ?? 0, replaced: replaced ?? 0, same: same ?? 0 }
  const { question, problem } = one.reading
  const inBrowser = t('inBrowser', { address: importPaths.import({ workspace, import: one.id }) })
  const why = problem ? [problemText(problem.code, problem.values, locale)] : []
  if (refusal) return [problemText(refusal.code, refusal.values, locale), inBrowser]
  switch (one.state) {
    case 'asked':
      return [...(question ? questionLines(question, facts) : []), inBrowser]
    case 'read':
      return [t('chooseFirst'), t('goOn'), goOnWith(facts, `${choosing(one)} --keep`), inBrowser]
    case 'ready':
      return [...why, t('would', counts), t('goOn'), goOnWith(facts, '--keep'), inBrowser]
    case 'kept':
      return [...why, t('kept', counts), t('howToUndo'), `${indent}${undoing(facts)}`]
    default:
      return [
        t('state', { state: translator(uploadMessages, locale)(`states.${one.state}`) }),
        ...why,
        inBrowser,
      ]
  }
}

/** One subject is named on the spot. */
const choosing = ({ reading: { contents } }: Import): string =>
  choosable(contents?.codes ?? []).length === 1 ? '--indicator …' : '--choose keuzes.json'

const undoing = ({ one, options }: ImportFacts): string =>
  `npm run kansrijk -- undo ${one.id} ${typedPlace(options)}`

const done: readonly Import['state'][] = ['kept']
const waits: readonly Import['state'][] = ['asked', 'read', 'ready']
const stopped: readonly Import['state'][] = ['stopped', 'received', 'keeping', 'undoing']

function exitOf({ one, refusal, options }: ImportFacts): number {
  if (refusal) return refusalKinds[refusal.kind].exit
  if (done.includes(one.state) || (waits.includes(one.state) && !options.keep)) return 0
  return stopped.includes(one.state) ? refusalKinds.conflict.exit : refusalKinds.invalid.exit
}

function forPrograms(facts: ImportFacts) {
  const { one, refused, refusal, locale } = facts
  const { layout, contents, choices, question, problem } = one.reading
  const said = refusal ?? problem
  return {
    import: one.id,
    file: one.fileName,
    state: one.state,
    layout,
    lines: contents?.lines ?? null,
    figures: contents?.figures ?? null,
    refused: {
      count: (contents?.refused ?? 0) + (contents?.impossible ?? 0),
      first: refused.map((line) => problemOfLine(line, locale)),
    },
    leftOut: contents?.leftOut ?? {},
    codes: (contents?.codes ?? []).map(({ key, label, unit, figures, missing }) => ({
      key,
      label,
      unit,
      figures,
      missing,
      chosen: (choices && Object.hasOwn(choices, key) ? choices[key] : null) ?? null,
    })),
    choices: choicesToFillIn(one),
    question,
    problem: said && { code: said.code, text: problemText(said.code, said.values, locale) },
    result: { added: one.added, replaced: one.replaced, same: one.same },
  }
}

/** What stands in a file and what became of it. */
export const importReport = (facts: ImportFacts): Said => ({
  lines: [
    ...headLines(facts),
    ...leftOutLines(facts),
    ...refusedLines(facts),
    ...codeLines(facts),
    ...endLines(facts),
  ],
  json: forPrograms(facts),
  exit: exitOf(facts),
})
