/** What a plan of the policy and management cycle is made of, from the top down. */
export const cycleLevels = ['objective', 'plan', 'action'] as const
export type CycleLevel = (typeof cycleLevels)[number]

/** Whole cents of one year. */
export type YearMoney = { expenses?: number; income?: number }

/** A policy objective, an action plan or an action, with all that stands under it added up. */
export type CycleItem = {
  /** Levels and codes from the top down to it: by this it is known again in the next file of the same plan. */
  key: string
  /**
   * Its own level and code, where nothing else of that level has the code: by this it is known again when it moved. Some
   * plans count their actions anew under every action plan, so it may be null.
   */
  ownKey: string | null
  level: CycleLevel
  code: string
  /** What it stands under, when that is in the file. */
  parent: string | null
  /** The short description on one line. */
  title: string
  /** The long description and the comment. */
  text: string | null
  /** By year, within the years of the plan. */
  money: Readonly<Record<string, YearMoney>>
  /** One of its amounts could not be read, so that their sum says nothing. */
  unread: boolean
}

/** One report about the plan of one authority; another report holds the same amounts once more. */
export type CycleReport = {
  /** Empty when the file names none. */
  authority: string
  /** "2026-2031". */
  planYears: string
  reportYear: number | null
  /** "Origineel", "Meest recente". */
  status: string | null
}
export type CyclePlan = CycleReport & { items: CycleItem[] }

/** What is wrong with a line: it, or a part of it, is left out. */
export const cycleLineProblems = [
  'block-without-code',
  'action-without-objective',
  'not-an-amount',
  'years-unclear',
  'texts-differ',
] as const
export type CycleLineProblem = (typeof cycleLineProblems)[number]
export type CycleLine = { problem: CycleLineProblem; line: number; about: string }

export const cycleLimits = { megabytes: 20, rows: 20_000, reports: 1000, linesTold: 50 } as const

const firstPlanYear = 2014
const yearsOfPlan = 6

/** The plan that a year belongs to: a new one begins every six years, in the year after the elections. */
export function planYearsOf(year: number): string {
  const first = firstPlanYear + yearsOfPlan * Math.floor((year - firstPlanYear) / yearsOfPlan)
  return `${first}-${first + yearsOfPlan - 1}`
}

/** So many letters at most, with a mark where it was cut. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`

/** An amount over all years of the plan; null when there is none, or when it cannot be known. */
export function totalOf(
  { money, unread }: Pick<CycleItem, 'money' | 'unread'>,
  kind: keyof YearMoney,
): number | null {
  const amounts = Object.values(money).flatMap((year) => year[kind] ?? [])
  if (unread || amounts.length === 0) return null
  return amounts.reduce((sum, cents) => sum + cents, 0)
}
