import type { ReactNode } from 'react'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = {
  /** The page where a file is brought has none of its own. */
  title?: string
  lead: string
  actions?: ReactNode
}

/** The top of every page about a file of the policy and management cycle: it stands under the plan. */
export function CycleHeader({ title, lead, actions }: Props) {
  const t = useMessages(cycleMessages)
  const plan = useMessages(planMessages)('title')
  const workspace = useWorkspace().slug
  const home = { label: plan, href: planPaths.plan({ workspace }) }
  const steps =
    title === undefined
      ? [home, { label: t('title') }]
      : [home, { label: t('title'), href: planFilePaths.bringCycle({ workspace }) }, { label: title }]
  return (
    <>
      <DocumentTitle>{title ?? t('title')}</DocumentTitle>
      <PageHeader trail={{ label: plan, steps }} title={title ?? t('title')} lead={lead} actions={actions} />
    </>
  )
}
