/** What a number format makes of a number: a day, a time of day, or both; null for a number that stays one. */
export type DateForm = { day: boolean; time: boolean } | null

const builtIn = (id: number): DateForm => {
  if (id >= 14 && id <= 17) return { day: true, time: false }
  if (id >= 18 && id <= 21) return { day: false, time: true }
  return id === 22 ? { day: true, time: true } : null
}

/** By the number of a format and its code, when the workbook gives it one of its own. */
export function dateForm(id: number, code: string | undefined): DateForm {
  if (code === undefined) return builtIn(id)
  // A duration ([h]:mm) is a number. Anything else in brackets is a colour, a language or a condition.
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return null
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';', 1)[0]
    ?.toLowerCase()
  if (letters === undefined || letters === 'general') return null
  const time = /[hs]/.test(letters)
  const day = /[yd]/.test(letters) || (letters.includes('m') && !time)
  return day || time ? { day, time } : null
}

const secondsPerDay = 86_400
/** Days from the first day that a spreadsheet knows to 1 January 1970. */
const epochs = { 1900: 25_569, 1904: 24_107 } as const
const lastSerial = 2_958_466

/** The ISO form of a day or time that is stored as a number of days, or null for what is none. */
export function dateText(serial: number, form: NonNullable<DateForm>, epoch: 1900 | 1904): string | null {
  if (!(serial >= 0 && serial < lastSerial)) return null
  const seconds = Math.round(serial * secondsPerDay)
  // Excel counts a 29 February 1900 that never was; its number 60 is no day.
  const days = Math.floor(seconds / secondsPerDay)
  if (epoch === 1900 && days === 60 && form.day) return null
  const shift = epoch === 1900 && days < 60 ? 1 : 0
  const moment = new Date((days + shift - epochs[epoch]) * secondsPerDay * 1000)
  const clock = new Date((seconds % secondsPerDay) * 1000).toISOString().slice(11, 19)
  if (!form.day) return days === 0 ? clock : null
  const day = moment.toISOString().slice(0, 10)
  return seconds % secondsPerDay === 0 ? day : `${day}T${clock}`
}
