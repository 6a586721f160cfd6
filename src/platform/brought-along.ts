/** Every place where something is brought to, with what was: kept for the test that holds for all of them. */
export const allBroughtAlong = new Map<string, ReadonlyMap<string, unknown>>()

/**
 * A place for what other capabilities bring along: parts of a page, answers, words that this one shows without knowing
 * who they come from. Each brings its own under a name, when its file `ui/brought-along.tsx` is loaded; a name that is
 * taken is a bug. What was brought stands in the order of the names, whatever was loaded first.
 */
export function broughtAlong<Thing>(place: string) {
  if (allBroughtAlong.has(place)) throw new Error(`two places are called ${place}`)
  const known = new Map<string, Thing>()
  allBroughtAlong.set(place, known)
  const inOrder = (): [string, Thing][] => [...known].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return {
    bring(name: string, thing: Thing): void {
      if (known.has(name)) throw new Error(`${place}: two are called ${name}`)
      known.set(name, thing)
    },
    find: (name: string): Thing | undefined => known.get(name),
    byName: (): ReadonlyMap<string, Thing> => new Map(inOrder()),
  }
}
