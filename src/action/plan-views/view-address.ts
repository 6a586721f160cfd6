import { filterQuery, planFilterIn, type ViewPath } from '#src/action/plan/filter.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { lookQuery, tableLookIn } from '#src/action/plan-views/columns.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { planViews, type PlanView } from '#src/action/plan-views/view.ts'

const paths: Record<PlanView, ViewPath> = {
  objectives: planPaths.plan,
  table: planViewPaths.table,
  timeline: planViewPaths.timeline,
  owners: planViewPaths.owners,
}

const yearIn = (query: URLSearchParams, name: string): string | undefined =>
  /^\d{4}$/.exec(query.get(name) ?? '')?.[0]
const yearsOf = (query: URLSearchParams) => ({ van: yearIn(query, 'van'), tot: yearIn(query, 'tot') })

/** What each view has in its address besides the filters. */
const ownQuery: Record<PlanView, (query: URLSearchParams) => Record<string, string | undefined>> = {
  objectives: () => ({}),
  table: (query) => lookQuery(tableLookIn(query)),
  timeline: yearsOf,
  owners: () => ({}),
}

/** Of an address only what this view knows, the page left out: what somebody keeps. */
export function viewQuery(view: PlanView, query: URLSearchParams): string {
  const known = { ...filterQuery(planFilterIn(query).filter), ...ownQuery[view](query) }
  const given = Object.entries(known).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return new URLSearchParams(given).toString()
}

/** Where a view stands with what was kept of its address; what makes no sense there any more, the page passes by. */
export const viewAddress = (workspace: string, view: PlanView, query: string): string =>
  paths[view]({ workspace }, Object.fromEntries(new URLSearchParams(query)))

/** The view that an address names; the one by objective for anything else. */
export const viewNamed = (name: string | null): PlanView =>
  planViews.find((view) => view === name) ?? 'objectives'
