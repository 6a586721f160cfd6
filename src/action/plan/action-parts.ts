import { actionParts, type ActionPart } from '#src/action/plan/action.ts'

/** Parties that pull, carry out and evaluate an action, by their identifiers, each in a fixed order. */
export type Parts = Record<ActionPart, string[]>

type Party = { id: string }
type WithParties = { owner: Party | null; executors: readonly Party[]; evaluators: readonly Party[] }

const inOrder = (parties: readonly Party[]): string[] => parties.map(({ id }) => id).toSorted()

export const partsOf = ({ owner, executors, evaluators }: WithParties): Parts => ({
  owner: owner ? [owner.id] : [],
  executor: inOrder(executors),
  evaluator: inOrder(evaluators),
})

/** From "part party,part party", as the database puts them together. */
export function partsIn(written: string | undefined): Parts {
  const pairs = (written ?? '').split(',').map((pair) => pair.split(' '))
  const of = (part: ActionPart): string[] =>
    pairs.flatMap(([named, id]) => (named === part && id !== undefined ? [id] : [])).toSorted()
  return Object.fromEntries(actionParts.map((part) => [part, of(part)])) as Parts
}
