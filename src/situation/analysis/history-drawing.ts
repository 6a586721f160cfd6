import type { Locale } from '#src/platform/i18n/locale.ts'
import { historyDrawing, type HistoryDrawing } from '#src/situation/indicators/history-drawing.ts'
import type { History } from '#src/situation/indicators/history.ts'

/** With fewer of our own values a line tells no more than the table does. */
const fewestYears = 3

export type Drawing = Omit<HistoryDrawing, 'levels'>

/** The years of one indicator as lines; its sentence says what one sees. Null where there are not enough of them. */
export function reportDrawing(history: History, sentence: string, locale: Locale): Drawing | null {
  const ours = history.lines.find(({ own }) => own)?.figures.filter(({ value }) => value !== null) ?? []
  const drawing = ours.length < fewestYears ? null : historyDrawing(history, locale)
  return drawing && { ...drawing, drawn: `${drawing.drawn}. ${sentence}` }
}
