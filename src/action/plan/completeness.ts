/** The columns of the action plan that an action has to fill (003:2285-2291, 1843-1846). */
export const planColumns = [
  'description',
  'owner',
  'timing',
  'aim',
  'expectedResult',
  'evaluationMethod',
  'means',
  'executor',
  'evaluator',
] as const
export type PlanColumn = (typeof planColumns)[number]

type ActionFacts = {
  description: string | null
  startsOn: string | null
  endsOn: string | null
  aim: string | null
  expectedResult: string | null
  evaluationMethod: string | null
  means: string | null
  budgetCents: number | null
  owner: string | null
  executors: readonly string[]
  evaluators: readonly string[]
}

const isFilled: Record<PlanColumn, (action: ActionFacts) => boolean> = {
  description: ({ description }) => description !== null,
  owner: ({ owner }) => owner !== null,
  timing: ({ startsOn, endsOn }) => startsOn !== null && endsOn !== null,
  aim: ({ aim }) => aim !== null,
  expectedResult: ({ expectedResult }) => expectedResult !== null,
  evaluationMethod: ({ evaluationMethod }) => evaluationMethod !== null,
  means: ({ means, budgetCents }) => means !== null || budgetCents !== null,
  executor: ({ executors }) => executors.length > 0,
  evaluator: ({ evaluators }) => evaluators.length > 0,
}

/** Which columns still wait for an answer; domain, objective and title are always there. */
export const missingColumns = (action: ActionFacts): PlanColumn[] =>
  planColumns.filter((column) => !isFilled[column](action))
