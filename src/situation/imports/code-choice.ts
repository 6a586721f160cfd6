import type { CodeChoice, CodeChoices, FileCode, FileContents } from '#src/situation/imports/file-contents.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import { plainName } from '#src/foundation/areas/normalised-name.ts'
import { valueHeadings } from '#src/situation/imports/table-columns.ts'
import { sourceLimit } from '#src/situation/indicators/figure.ts'
import { indicatorLookup, measureIn, readUnit } from '#src/situation/indicators/indicator-lookup.ts'
import type { Indicator, Unit } from '#src/situation/indicators/indicator.ts'

/** So many codes can be chosen from one file; of more only the first are shown. */
export const mostChoices = 100

// Eurostat's codes of units, as far as they are one of ours. Thousands are none: their values would be read as ones.
const codedUnits: readonly (readonly [RegExp, Unit])[] = [
  [/^PC(?:_|$)/, '%'],
  [/^(?:NR|PER|NB)$/, 'number'],
  [/^(?:EUR|CP_EUR)$/, 'euro'],
  [/^(?:YR|YEAR)$/, 'years'],
]
const unitOf = (text: string): Unit | null =>
  (text !== '' && readUnit(text)) || codedUnits.find(([pattern]) => pattern.test(text))?.[1] || null

/** Layouts whose codes say exactly what is counted; in the others a person says it. */
const defines: Readonly<Record<Layout, boolean>> = {
  figures: false,
  table: false,
  swing: true,
  statbel: true,
  'sdmx-csv': true,
  'eurostat-tsv': true,
  'json-stat': true,
}

type About = Pick<FileContents, 'name' | 'source'> & { layout: Layout }

/** As long as a series lets it be; never half a letter. */
const limited = (text: string, limit: number): string => text.slice(0, limit).toWellFormed()
export const definitionLimit = 500
export const populationLimit = 200

/** Who is named as the source of a file's figures, unless somebody says otherwise. */
export const usualSourceOf = ({ name, source }: Pick<FileContents, 'name' | 'source'>): string =>
  limited([source, name].filter((part) => part !== '').join(', '), sourceLimit)

/** What a code becomes when it is this indicator, before somebody changes it. */
export function choiceFor(indicator: Indicator, code: FileCode, about: About): CodeChoice {
  return {
    indicator: indicator.code,
    ...measureIn(indicator, unitOf(code.unit)),
    breakdown: code.breakdown,
    population: code.population,
    definition: code.definition || (defines[about.layout] ? limited(code.key, definitionLimit) : ''),
    source: code.source || usualSourceOf(about),
  }
}

/** What a choice is remembered by: the same code of the same data set. */
export const rememberedBy = (code: FileCode, { layout, name }: About): string =>
  JSON.stringify([layout, name, code.key])

/**
 * Whether a choice says something about the next file: a column of years, or one that is called after nothing but
 * figures, may be about anything there; and an indicator that is called by its own name is left out of one file, not of all.
 */
export const isWorthRemembering = (
  code: FileCode,
  choice: CodeChoice | null,
  { layout }: Pick<About, 'layout'>,
): boolean => (layout === 'table' ? saysWhat(code) : layout !== 'figures' || choice !== null)

const saysNothing = new Set(['', ...valueHeadings])
const saysWhat = ({ key }: FileCode): boolean => {
  // The keys of tables are lists that begin with what stands in the column of subjects, or above the figures.
  const [label] = JSON.parse(key) as unknown[]
  return typeof label === 'string' && !saysNothing.has(plainName(label))
}

/** Whether a unit that the file names can be read; an empty one is the indicator's own. */
const isReadableUnit = ({ unit }: FileCode): boolean => unit === '' || unitOf(unit) !== null

/**
 * What is known of the codes without asking: what somebody chose for them before, or the indicator that is called as
 * they are. A code that is not among the answer is still to be chosen.
 */
export function knownChoices(
  contents: FileContents,
  layout: Layout,
  indicators: readonly Indicator[],
  remembered: ReadonlyMap<string, CodeChoice | null>,
): CodeChoices {
  const about = { ...contents, layout }
  const indicatorOf = indicatorLookup(indicators)
  const byCode = new Set(indicators.map(({ code }) => code))
  return Object.fromEntries(
    contents.codes.flatMap((code): [string, CodeChoice | null][] => {
      const named = indicatorOf(code.label)
      const byName = named && isReadableUnit(code) ? choiceFor(named, code, about) : null
      // In our own table a name is meant as it stands, whatever somebody once made of it.
      if (layout === 'figures' && byName) return [[code.key, byName]]
      const before = remembered.get(rememberedBy(code, about))
      if (before === null) return [[code.key, null]]
      if (before && byCode.has(before.indicator)) return [[code.key, before]]
      return byName ? [[code.key, byName]] : []
    }),
  )
}

/** The codes that somebody chooses among: those that have figures, as many as one page can show. */
export const choosable = (codes: readonly FileCode[]): readonly FileCode[] =>
  codes.filter(({ figures }) => figures > 0).slice(0, mostChoices)
