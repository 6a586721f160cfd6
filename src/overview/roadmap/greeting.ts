const hour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The part of the day in Belgium, for a greeting. */
export function partOfDay(now: Date): 'morning' | 'afternoon' | 'evening' {
  const clock = Number(hour.format(now))
  if (clock < 12) return 'morning'
  return clock < 18 ? 'afternoon' : 'evening'
}
