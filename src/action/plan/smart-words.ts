import { smartMessages } from '#src/action/plan/smart-messages.ts'
import { smartRules, type SmartFinding, type SmartRule } from '#src/action/plan/smart.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** A sentence names only the facts that it rests on; the others it does not show. */
const noFacts = {
  forWhom: '',
  measure: '',
  phrase: '',
  parents: 0,
  others: 0,
  total: 0,
  tookPart: 0,
  parentsTookPart: 0,
}

/** Why a letter stands as it does, in a sentence that holds the facts. */
export function smartReason({ values }: Pick<SmartFinding, 'values'>, locale: Locale): string {
  const { reason, endsOn } = values
  const day = typeof endsOn === 'string' ? presenter(locale).day(endsOn) : ''
  return translator(smartMessages, locale)(`reasons.${reason}`, { ...noFacts, ...values, endsOn: day })
}

export const smartRuleOf = (rule: string): SmartRule | undefined =>
  smartRules.find((letter) => rule === `smart.${letter}`)

/** A letter as advice: its name, why it stands as it does, and what it asks. */
export function tellSmart(finding: Pick<SmartFinding, 'rule' | 'values'>, locale: Locale) {
  const t = translator(smartMessages, locale)
  const letter = smartRuleOf(finding.rule)
  if (!letter) throw new Error(`${finding.rule} is no letter of SMART`)
  return {
    title: t(`letters.${letter}`),
    reason: smartReason(finding, locale),
    why: `${t(`questions.${letter}`)} ${t('source')}`,
  }
}
