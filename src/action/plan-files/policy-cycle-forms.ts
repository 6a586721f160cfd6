import { z } from 'zod'
import { mostChosen } from '#src/action/plan-files/policy-cycle-choice.ts'
import { cycleProblem } from '#src/action/plan-files/policy-cycle-problems.ts'
import { broughtFile, identifier, optional, optionalText } from '#src/platform/forms/inputs.ts'

export const receiveCycleInput = z.object({
  fileId: broughtFile(cycleProblem('file-missing')),
})

export const removeCycleInput = z.object({ id: identifier() })

const place = () => z.number().int().min(0)

export const chooseReportInput = z.object({
  id: identifier(),
  report: z
    .number()
    .int()
    .min(0)
    .optional()
    .transform((report, context) => {
      if (report !== undefined) return report
      context.addIssue({ code: 'custom', message: cycleProblem('report-missing') })
      return z.NEVER
    }),
})

/** What a button of the list does besides keeping the ticks of this page. */
export const choiceSteps = ['search', 'previous', 'next', 'all', 'none'] as const

export const wordLimit = 100
export const chooseItemsInput = z.object({
  id: identifier(),
  /** The report whose lines were shown. */
  report: place(),
  /** By what they were narrowed, and which page of them was shown. */
  shownWord: optionalText(wordLimit),
  shownPage: z.number().int().min(1),
  /** Places of the lines that are ticked. */
  chosen: z
    .array(place())
    .optional()
    .transform((places) => places ?? []),
  word: optionalText(wordLimit),
  /** Null: on to what comes of it. */
  step: optional(z.enum(choiceSteps)),
})

export const keepCycleInput = z.object({
  id: identifier(),
  /** For each new objective on its own: its place among the lines of the report, and its domain. */
  domains: z
    .array(z.object({ place: place(), domainId: optional(identifier()) }))
    .max(mostChosen)
    .optional()
    .transform((domains) => domains ?? []),
})
