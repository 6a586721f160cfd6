/** How to end something, also in the middle. */
export type Going = { end: () => Promise<void> }

/**
 * Does something now and then every so many milliseconds, one time after the other, and keeps no process alive for it.
 * What fails is told, and tried again the next time.
 */
export function nowAndAgain(
  everyMs: number,
  work: (stop: AbortSignal) => Promise<void>,
  tell: (error: Error) => void,
): Going {
  const stop = new AbortController()
  let going = Promise.resolve()
  const again = (): void => {
    going = going.then(() => work(stop.signal)).catch(tell)
  }
  again()
  const timer = setInterval(again, everyMs).unref()
  return {
    async end() {
      stop.abort()
      clearInterval(timer)
      await going
    },
  }
}
