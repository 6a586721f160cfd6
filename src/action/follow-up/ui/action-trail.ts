import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { PageHeaderProps } from '#src/ui/page-header.tsx'

type Step = { label: string; href?: string }

/** The way from the plan over an action down to a page beside it. */
export function useActionTrail(
  action: { id: string; number: number },
  ...below: Step[]
): PageHeaderProps['trail'] {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  return {
    label: t('title'),
    steps: [
      { label: t('title'), href: planPaths.plan({ workspace }) },
      {
        label: t('actionNumbered', { number: action.number }),
        href: planPaths.action({ workspace, action: action.id }),
      },
      ...below,
    ],
  }
}
