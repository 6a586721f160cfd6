import { demoEducation } from '#src/overview/demo/demo-education.ts'
import type { DemoGoal } from '#src/overview/demo/demo-goal.ts'
import { demoHousing } from '#src/overview/demo/demo-housing.ts'
import { demoLeisure } from '#src/overview/demo/demo-leisure.ts'

export const demoVision = [
  'Elk kind leert in zijn eigen tempo, op school en daarbuiten',
  'Elk kind hoort erbij: in de klas, in de club en in de straat',
  'Geen enkel gezin staat er alleen voor',
  'Elk kind groeit op in een huis dat droog, warm en betaalbaar is',
] as const

/** The plan of an invented municipality, rich enough that every page has something to look at. */
export const demoPlan: readonly DemoGoal[] = [demoEducation, demoLeisure, demoHousing]
