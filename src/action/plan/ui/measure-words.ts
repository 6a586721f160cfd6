import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

type Measured = Pick<Objective, 'measure' | 'measureKind' | 'baseline' | 'target' | 'unit'>

/** What is measured, from what to what, with its unit; and whether it is to be marked as subjective. */
export function measureInWords(
  { measure, measureKind, baseline, target, unit }: Measured,
  locale: Locale,
): { words: string; isSubjective: boolean } {
  const t = translator(planMessages, locale)
  const show = presenter(locale)
  if (measure === null && target === null) return { words: t('noMeasure'), isSubjective: false }
  const withUnit = (value: string) => [show.number(value), unit].filter(Boolean).join(' ')
  const values =
    target === null
      ? null
      : baseline === null
        ? t('targetOnly', { target: withUnit(target) })
        : t('baselineTarget', { baseline: withUnit(baseline), target: withUnit(target) })
  const words = [measure ?? t('noMeasureWords'), values].filter(Boolean).join(': ')
  return { words, isSubjective: measureKind === 'subjective' }
}
