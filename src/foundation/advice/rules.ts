import { translator, defineMessages, type Catalogue, type Text } from '#src/platform/i18n/messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import type { Finding } from '#src/platform/finding.ts'
import type { Outcome } from '#src/ui/outcome.ts'

type Words = {
  /** The finding in one line, with its values, for each outcome. */
  titles: Record<Outcome, Text>
  /** Its reason in a second line. */
  reason: Text
  /** What "Waarom?" opens: the rule in our own words, and where it stands. */
  why: Text
}
type Said = { title: string; reason: string; why: string }

const known = new Map<string, Catalogue<Record<string, Text>>>()

/** The words of one rule of thumb; each capability brings those of its own rules. */
export function defineRule(rule: string, words: Words): void {
  known.set(
    rule,
    defineMessages({ ...words.titles, reason: words.reason, why: words.why } as Record<string, Text>),
  )
}

/** A finding in words. A rule that nobody defined is a bug. */
export function findingInWords(
  finding: Pick<Finding, 'rule' | 'outcome' | 'values' | 'shown'>,
  locale: Locale,
): Said {
  const words = known.get(finding.rule)
  if (!words) throw new Error(`no words for the rule ${finding.rule}`)
  const say = translator(words, locale)
  const { outcome } = finding
  const values = { ...finding.values, ...finding.shown }
  return { title: say(outcome, values), reason: say('reason', values), why: say('why', values) }
}

/** Only what is not met, and blocks nothing, can be left as it is with a reason. */
export const isWaivable = ({ outcome, blocks }: Pick<Finding, 'outcome' | 'blocks'>): boolean =>
  outcome === 'unmet' && !blocks

/** The catalogues of all rules, for the test that holds for every text. */
export const ruleCatalogues = (): ReadonlyMap<string, Catalogue<Record<string, Text>>> => known
