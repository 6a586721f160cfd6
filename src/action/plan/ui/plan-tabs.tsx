import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { filterQuery, type ViewPath } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Tabs } from '#src/ui/tabs.tsx'

const paths = {
  objectives: planPaths.plan,
  table: planViewPaths.table,
  timeline: planViewPaths.timeline,
  owners: planViewPaths.owners,
} as const satisfies Record<string, ViewPath>

export type PlanTab = keyof typeof paths
const tabs = Object.keys(paths) as PlanTab[]

export const pathOfTab = (tab: PlanTab): ViewPath => paths[tab]

/** The ways of looking at the same plan; what it is narrowed to goes along. */
export function PlanTabs({ current, filter }: { current: PlanTab; filter: PlanFilter }) {
  const t = useMessages(planFilterMessages)
  const workspace = useWorkspace().slug
  return (
    <Tabs
      label={t('views')}
      items={tabs.map((tab) => ({
        href: paths[tab]({ workspace }, filterQuery(filter)),
        label: t(`view.${tab}`),
        current: tab === current,
      }))}
    />
  )
}
