import { plainText } from '#src/action/plan-files/cell-text.ts'
import { plainWord } from '#src/action/plan-files/known-words.ts'
import { nameKey, type Named } from '#src/action/plan-files/party-names.ts'
import type { ActionNow, ValuesSent } from '#src/action/plan-files/plan-values.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'

export type Domain = { id: string; names: readonly string[] }

/** What was read of the plan, at one moment. */
export type PlanRead = {
  groups: readonly { objective: Objective; actions: readonly ActionNow[] }[]
  parties: readonly { id: string; name: string }[]
  visionParts: readonly { id: string; statement: string }[]
  domains: readonly Domain[]
}

/** The plan as it is, found by what a workbook calls things. */
export type PlanNow = {
  actions: ReadonlyMap<string, { action: ActionNow; objective: Objective }>
  objectives: ReadonlyMap<string, Objective>
  objectiveCalled: ReadonlyMap<string, Objective>
  parties: ReadonlyMap<string, Named>
  /** Null for words that two parts share. */
  visionPartCalled: ReadonlyMap<string, string | null>
  domainCalled: ReadonlyMap<string, string>
  /** Title and objective of every action. */
  titles: ReadonlySet<string>
  /** Of rows that were changed here since a workbook went out: what it said of them then. */
  sent: ValuesSent
}

export const titleKey = (objectiveId: string, title: string): string => `${objectiveId} ${nameKey(title)}`

export function planNow({ groups, parties, visionParts, domains }: PlanRead): PlanNow {
  const objectives = groups.map(({ objective }) => objective)
  const all = groups.flatMap(({ objective, actions }) => actions.map((action) => ({ action, objective })))
  const statements = Map.groupBy(visionParts, ({ statement }) => plainText(statement))
  return {
    actions: new Map(all.map((one) => [one.action.id, one])),
    objectives: new Map(objectives.map((objective) => [objective.id, objective])),
    objectiveCalled: new Map(objectives.map((objective) => [objectiveLabel(objective), objective])),
    parties: new Map(parties.map(({ id, name }) => [nameKey(name), { id, name }])),
    visionPartCalled: new Map(
      [...statements].map(([words, [first, ...more]]) => [
        words,
        more.length === 0 ? (first?.id ?? null) : null,
      ]),
    ),
    domainCalled: new Map(domains.flatMap(({ id, names }) => names.map((name) => [plainWord(name), id]))),
    titles: new Set(all.map(({ action, objective }) => titleKey(objective.id, action.title))),
    sent: new Map(),
  }
}
