import { cutTo } from '#src/action/plan-files/policy-cycle.ts'
import type { CycleField, CycleFields } from '#src/action/plan-files/policy-cycle-becomes.ts'
import { cycleOutcomes, type CycleOutcome } from '#src/action/plan-files/policy-cycle-comparison.ts'
import { cycleOutcomeMessages } from '#src/action/plan-files/policy-cycle-outcome-messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** So much of a text as one compares at a glance. */
const longestShown = 300

export function useOutcomeWords() {
  const t = useMessages(cycleOutcomeMessages)
  const show = presenter(useLocale())
  return {
    /** "3 zijn nieuw, 2 wijzigen": how many of each, as far as there are any. */
    counts: (count: (outcome: CycleOutcome) => number): string =>
      cycleOutcomes
        .flatMap((outcome) => (count(outcome) > 0 ? t(`outcomes.${outcome}`, { count: count(outcome) }) : []))
        .join(', '),
    /** What stands in a field. */
    value: (fields: CycleFields, field: CycleField): string => {
      const value = fields[field] ?? null
      if (value === null) return t('nothing')
      return typeof value === 'number' ? show.euros(value) : cutTo(value, longestShown)
    },
  }
}
