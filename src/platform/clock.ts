const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The calendar day in Belgium at a moment, as YYYY-MM-DD. */
export const dayInBelgium = (moment: Date): string => brusselsDay.format(moment)
