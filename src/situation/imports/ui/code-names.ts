import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { choiceMessages } from '#src/situation/imports/choice-messages.ts'
import type { FileCode } from '#src/situation/imports/file-contents.ts'
import type { Measure } from '#src/situation/imports/measure-choice.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'

/** What an indicator is called; its code when it is there no longer. */
export function useIndicatorName(indicators: readonly Indicator[]): (code: string) => string {
  const locale = useLocale()
  const names = new Map(indicators.map(({ code, name }) => [code, name[locale]]))
  return (code) => names.get(code) ?? code
}

/** What a file calls what it measures: in words where it writes our code of an indicator, or nothing at all. */
export function useCodeName(indicators: readonly Indicator[]): (code: Pick<FileCode, 'label'>) => string {
  const t = useMessages(choiceMessages)
  const nameOf = useIndicatorName(indicators)
  return ({ label }) => nameOf(label) || t('nameless')
}

/** In what figures are expressed: aantal · euro, som · euro, gemiddelde · procent, aandeel. */
export function useMeasureWords(): (measure: Measure) => string {
  const t = useMessages(choiceMessages)
  const words = useMessages(indicatorMessages)
  return ({ kind, unit }) => {
    const unitName = words(`unitNames.${unit}`)
    if (kind === 'count') return unit === 'number' ? unitName : t('sumOf', { unit: unitName })
    return t('measureWords', { unit: unitName, kind: words(`kinds.${kind}`) })
  }
}
