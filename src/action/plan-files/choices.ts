import { plainWord, wordsFor } from '#src/action/plan-files/known-words.ts'
import { workbookMessages } from '#src/action/plan-files/workbook-messages.ts'
import { actionStatuses, approaches } from '#src/action/plan/action.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { measureKinds, objectiveKinds } from '#src/action/plan/objective.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator, type Text } from '#src/platform/i18n/messages.ts'

/** One of a few words: what they stand for, and how to say them. */
export type Choice = {
  codes: readonly string[]
  inWords: (code: string, locale: Locale) => string
  codeOf: (word: string) => string | undefined
}

function choiceOf<Code extends string>(
  codes: readonly Code[],
  texts: Readonly<Record<Code, Text>>,
  inWords: (code: Code, locale: Locale) => string,
): Choice {
  const known = wordsFor(codes, texts)
  return {
    codes,
    // Only its own codes are ever asked for.
    inWords: (code, locale) => inWords(code as Code, locale),
    codeOf: (word) => known.get(plainWord(word)),
  }
}

const answers = choiceOf(['yes', 'no'], workbookMessages.tree, (code, locale) =>
  translator(workbookMessages, locale)(code),
)
// Excel makes a truth value of some of these words as they are typed.
const truths: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }
const answer: Choice = { ...answers, codeOf: (word) => truths[plainWord(word)] ?? answers.codeOf(word) }

const inPlan = (locale: Locale) => translator(planMessages, locale)
const words = planMessages.tree

/** By the column that holds them. */
const choices: ReadonlyMap<string, Choice> = new Map(
  Object.entries({
    status: choiceOf(actionStatuses, words.statuses, (code, locale) => inPlan(locale)(`statuses.${code}`)),
    approach: choiceOf(approaches, words.approaches, (code, locale) => inPlan(locale)(`approaches.${code}`)),
    kind: choiceOf(objectiveKinds, words.kinds, (code, locale) => inPlan(locale)(`kinds.${code}`)),
    measureKind: choiceOf(measureKinds, words.measureKinds, (code, locale) =>
      inPlan(locale)(`measureKinds.${code}`),
    ),
    enoughPeople: answer,
    enoughMeans: answer,
  }),
)

export const choiceIn = (column: string): Choice | undefined => choices.get(column)
