import { planHistoryPaths } from '#src/action/plan-history/paths.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'

/** The way to begin a plan, for who may. */
export function FirstObjective() {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  if (!mayWritePlan(usePage().actor)) return null
  return (
    <Button kind="primary" icon="plus" href={planPaths.addObjective({ workspace })}>
      {t('addObjective')}
    </Button>
  )
}

/** What one does from every view of the plan. */
export function PlanActions() {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const mayWrite = mayWritePlan(usePage().actor)
  return (
    <>
      <Button icon="history" href={planHistoryPaths.news({ workspace })}>
        {t('news')}
      </Button>
      {mayWrite && (
        <Button icon="target" href={planPaths.addObjective({ workspace })}>
          {t('addObjective')}
        </Button>
      )}
      {mayWrite && (
        <Button kind="primary" icon="plus" href={planPaths.addAction({ workspace })}>
          {t('addAction')}
        </Button>
      )}
    </>
  )
}
