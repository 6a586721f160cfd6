import { type Caller, openCaller } from '#tests/journeys/caller.ts'
import type { RunningApp } from '#tests/journeys/running-app.ts'

/** Somebody who is administrator and coordinator of a municipality that was just set up. */
export type Municipality = { caller: Caller; path: string; email: string; password: string }

/** Sets up Mechelen by the link of the terminal, without a browser. */
export async function setUpMunicipality({ address, setUpLink }: RunningApp): Promise<Municipality> {
  const caller = openCaller(address)
  const [email, password] = ['lien@mechelen.example', 'drie woorden na elkaar']
  const account = { name: 'Lien Maes', email, password }
  const path = await caller.send(`${new URL(setUpLink ?? '').pathname}/12025`, account)
  return { caller, path, email, password }
}

/** The value of a choice with these words in a page. */
export function optionIn(html: string, words: string): string {
  const found = [...html.matchAll(/<option value="([^"]+)"[^>]*>([^<]*)</g)].find(([, , text]) =>
    text?.includes(words),
  )
  if (!found?.[1]) throw new Error(`nothing to choose says ${words}`)
  return found[1]
}

/** Adds a strategic objective in Onderwijs; gives its address. */
export async function addObjective({ caller, path }: Municipality, statement: string): Promise<string> {
  const form = await caller.read(`${path}/plan/doelen/nieuw`)
  const domainId = optionIn(form, 'Onderwijs')
  return caller.send(`${path}/plan/doelen/nieuw`, { kind: 'strategic', domainId, statement })
}
