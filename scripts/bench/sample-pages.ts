import { type Caller, openCaller } from '#tests/journeys/caller.ts'
import type { RunningApp } from '#tests/journeys/running-app.ts'

/** Pages of the demo as its coordinator sees them. */
export type SamplePages = { cookie: string; pages: { name: string; address: string }[] }

/** Becomes the first person of the demo; gives the address of the municipality. */
export async function enterDemo(caller: Caller): Promise<string> {
  const person = /class="person-choice"[^>]* value="([^"]+)"/.exec(await caller.read('/'))?.[1] ?? ''
  return caller.send('/demo', { person })
}

/** Signs in as the first person of the demo. The page with the island is that of the set-up link. */
export async function samplePages({ address, setUpLink }: RunningApp): Promise<SamplePages> {
  const caller = openCaller(address)
  const home = await enterDemo(caller)
  const plan = await caller.read(`${home}/plan`)
  const first = (pattern: RegExp): string => pattern.exec(plan)?.[1] ?? ''
  const paths = {
    overview: home,
    situation: `${home}/situatie`,
    indicator: `${home}/situatie/indicator/births-in-disadvantaged-families`,
    vision: `${home}/visie`,
    plan: `${home}/plan`,
    'printed plan': `${home}/plan/afdruk`,
    objective: first(/href="([^"]+\/plan\/doelen\/[\da-f-]{36})"/),
    action: first(/href="([^"]+\/plan\/acties\/[\da-f-]{36})"/),
    'action form': `${home}/plan/acties/nieuw`,
    'choice of a municipality': new URL(setUpLink ?? '/').pathname,
  }
  const pages = Object.entries(paths).map(([name, path]) => ({ name, address: address + path }))
  return { cookie: caller.cookies(), pages }
}
