import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Asks for a page and waits until all of it has come. */
const ask = (url: string, cookie: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`))
      response.on('end', resolve).on('error', reject).resume()
    })
    request.on('error', reject)
  })

/**
 * Asks for a page at an even pace, whether earlier answers have come or not, and gives the milliseconds from the moment
 * that each was due until all of it had come, shortest first.
 */
export async function latencies(
  url: string,
  cookie: string,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true })
  const began = performance.now()
  const asking = Array.from({ length: Math.round(perSecond * seconds) }, async (_, place) => {
    const due = began + (place * 1000) / perSecond
    await sleep(Math.max(0, due - performance.now()))
    await ask(url, cookie, agent)
    return performance.now() - due
  })
  const all = await Promise.all(asking)
  agent.destroy()
  return all.toSorted((a, b) => a - b)
}

/** The value that `part` (0 to 1) of the sorted values do not exceed: the nearest rank. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN
