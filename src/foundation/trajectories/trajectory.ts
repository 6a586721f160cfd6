export const nameLimit = 120

/** Whole years that a cycle may take: a legislature of six years, and room for another pace. */
export const longestCycleYears = 12

/** "2025–2030", or one year when it starts and ends in the same one. */
export function cycleYears({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const [from, until] = [startsOn.slice(0, 4), endsOn.slice(0, 4)]
  return from === until ? from : `${from}–${until}`
}
