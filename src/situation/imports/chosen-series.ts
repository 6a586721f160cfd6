import type { CodeChoice, CodeChoices, FileCode } from '#src/situation/imports/file-contents.ts'

/** A code of a file with the series that somebody chose for it. */
export type ChosenCode = { place: number; choice: CodeChoice }

/** One text for one series of a workspace. */
export const choiceKey = ({
  indicator,
  unit,
  kind,
  breakdown,
  population,
  definition,
  source,
}: Omit<CodeChoice, 'unit'> & { unit: string }): string =>
  JSON.stringify([indicator, unit, kind, breakdown, population, definition, source])

/** The codes that somebody chose, by their place in the file; those that are left out are not among them. */
export const chosenCodes = (codes: readonly FileCode[], choices: CodeChoices): ChosenCode[] =>
  codes.flatMap(({ key }, place) => {
    const choice = Object.hasOwn(choices, key) ? choices[key] : null
    return choice ? [{ place, choice }] : []
  })

/** What values of a measure cannot be. */
export const boundsOf = ({ kind, unit }: CodeChoice): { notNegative: boolean; atMostHundred: boolean } => ({
  notNegative: kind === 'count' || kind === 'share' || kind === 'rate',
  atMostHundred: kind === 'share' && unit === '%',
})
