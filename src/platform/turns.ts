type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>

/**
 * Lets at most so many pieces of work run at once; others wait for their turn, first come first served. `full` makes
 * the error for whoever finds `longest` waiting already.
 */
export function turns(most: number, longest = Number.POSITIVE_INFINITY, full?: () => Error): Turns {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) {
      if (waiting.length >= longest) throw full?.() ?? new Error('too many wait for their turn')
      // Whoever ends hands over the turn: the number that runs stays the same.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
