import { broughtAlong } from '#src/platform/brought-along.ts'
import type { Finding } from '#src/platform/finding.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator, type Catalogue, type Text } from '#src/platform/i18n/messages.ts'
import type { Outcome } from '#src/ui/outcome.ts'

/** For each outcome the finding in one line, with its values. */
type Words = Record<Outcome, Text> & {
  /** Its reason in a second line. */
  reason: Text
  /** What "Waarom?" opens: the rule in our own words, and where it stands. */
  why: Text
}
type Said = { title: string; reason: string; why: string }

const rules = broughtAlong<Catalogue<Words>>('words of rules')

/** The words of one rule of thumb; each capability brings those of its own rules. */
export const defineRule = rules.bring

/** A finding in words. A rule that nobody defined is a bug. */
export function findingInWords(
  finding: Pick<Finding, 'rule' | 'outcome' | 'values' | 'shown'>,
  locale: Locale,
): Said {
  const words = rules.find(finding.rule)
  if (!words) throw new Error(`no words for the rule ${finding.rule}`)
  const say = translator(words, locale)
  const { outcome } = finding
  const values = { ...finding.values, ...finding.shown }
  return { title: say(outcome, values), reason: say('reason', values), why: say('why', values) }
}

/** Only what is not met, and blocks nothing, can be left as it is with a reason. */
export const isWaivable = ({ outcome, blocks }: Pick<Finding, 'outcome' | 'blocks'>): boolean =>
  outcome === 'unmet' && !blocks

/** The catalogues of all rules. */
export const ruleCatalogues = rules.byName
