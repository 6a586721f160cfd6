/** Strategic: what changes for whom, over the cycle. Operational: the concrete step to it (003:2080-2085). */
export const objectiveKinds = ['strategic', 'operational'] as const
export type ObjectiveKind = (typeof objectiveKinds)[number]

/** A subjective measure counts too, and is marked as such (003:2099-2105). */
export const measureKinds = ['objective', 'subjective'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Who took part in the dialogue and stands behind an objective: by kind and number, never by name. */
export const accepters = ['parents', 'working-group', 'steering-group', 'services', 'council'] as const
export type Accepter = (typeof accepters)[number]

export const statementLimit = 500
export const measureLimit = 300
export const mostAccepting = 10_000

/** Output counts what was done; outcome is what changed for people (003:2345-2371). */
export const resultKinds = ['output', 'outcome'] as const
export type ResultKind = (typeof resultKinds)[number]

/** Too low, too high? Be ambitious, but feasible (003:2107-2112). */
export const ambitions = ['too-low', 'fitting', 'too-high'] as const
export type Ambition = (typeof ambitions)[number]

export const mostMoments = 12
