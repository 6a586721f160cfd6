import { presenter } from '#src/platform/written/presented.ts'

// Fields are typed the same way in the three languages, so one presenter serves them all.
const typed = presenter('nl')

/** What is stored, as it stands in a field that people type in; null is an empty field. */
export const shown = {
  day: (day: string | null): string | null => day && typed.dayInput(day),
  days: (days: readonly string[]): string | null => days.map((day) => typed.dayInput(day)).join(', ') || null,
  decimal: (value: string | null): string | null => value && typed.numberInput(value),
  euros: (cents: number | null): string | null => (cents === null ? null : typed.numberInput(`${cents}e-2`)),
  answer: (answer: boolean | null): string | null => (answer === null ? null : answer ? 'yes' : 'no'),
}
