import type { Step } from '#src/ui/steps.tsx'

export const roadmapSteps = ['situation', 'vision', 'objectives', 'actions'] as const
export type RoadmapStep = (typeof roadmapSteps)[number]

type Counts = {
  known: number
  all: number
  visionParts: number
  objectives: number
  actions: number
  done: number
}

const isDone: Record<RoadmapStep, (counts: Counts) => boolean> = {
  situation: ({ known, all }) => known === all,
  vision: ({ visionParts }) => visionParts > 0,
  objectives: ({ objectives }) => objectives > 0,
  actions: ({ actions, done }) => actions > 0 && done === actions,
}
const isBegun: Record<RoadmapStep, (counts: Counts) => boolean> = {
  situation: ({ known }) => known > 0,
  vision: ({ visionParts }) => visionParts > 0,
  objectives: ({ objectives }) => objectives > 0,
  actions: ({ actions }) => actions > 0,
}

/** Done, begun or later: no order is forced, what is begun is under way. */
export function stepStates(counts: Counts): Record<RoadmapStep, Step['state']> {
  const stateOf = (step: RoadmapStep) =>
    isDone[step](counts) ? 'done' : isBegun[step](counts) ? 'now' : 'later'
  return {
    situation: stateOf('situation'),
    vision: stateOf('vision'),
    objectives: stateOf('objectives'),
    actions: stateOf('actions'),
  }
}
