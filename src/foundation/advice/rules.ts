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

type Told = Pick<Finding, 'rule' | 'outcome' | 'values' | 'shown'>
/** Puts a finding into words. */
type Teller = (finding: Told, locale: Locale) => Said

const rules = broughtAlong<Teller>('words of rules')

const byCatalogue =
  (words: Catalogue<Words>): Teller =>
  ({ outcome, values, shown }, locale) => {
    const say = translator(words, locale)
    const all = { ...values, ...shown }
    return { title: say(outcome, all), reason: say('reason', all), why: say('why', all) }
  }

/**
 * The words of one rule of thumb; each capability brings those of its own rules: a catalogue with a sentence for each
 * outcome, or how they are put into words where one sentence is not enough.
 */
export const defineRule = (rule: string, words: Catalogue<Words> | Teller): void =>
  rules.bring(rule, typeof words === 'function' ? words : byCatalogue(words))

/** A finding in words. A rule that nobody defined is a bug. */
export function findingInWords(finding: Told, locale: Locale): Said {
  const tell = rules.find(finding.rule)
  if (!tell) throw new Error(`no words for the rule ${finding.rule}`)
  return tell(finding, locale)
}

/** Only what is not met, and blocks nothing, can be left as it is with a reason. */
export const isWaivable = ({ outcome, blocks }: Pick<Finding, 'outcome' | 'blocks'>): boolean =>
  outcome === 'unmet' && !blocks

/** All rules that have words. */
export const knownRules = rules.byName
