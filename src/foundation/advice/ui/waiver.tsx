import type { ReactNode } from 'react'
import { adviceMessages } from '#src/foundation/advice/messages.ts'
import { advicePaths } from '#src/foundation/advice/paths.ts'
import { mayWaiveAdvice } from '#src/foundation/advice/policy.ts'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { isWaivable } from '#src/foundation/advice/rules.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'

type WaiverParts = {
  /** The way not to follow it; absent where there is none. */
  waive: { label: string; href: string } | undefined
  /** That it was decided not to follow it, why, and the way back. */
  waived: ReactNode
}

/** How a piece of advice is left as it is, or was: the same wherever it is shown. */
export function useWaiver(): (advice: Advice) => WaiverParts {
  const t = useMessages(adviceMessages)
  const { actor, url } = usePage()
  const workspace = useWorkspace().slug
  const mayWaive = mayWaiveAdvice(actor)
  const terug = url.pathname
  return ({ finding, waiver }) => ({
    waive:
      mayWaive && isWaivable(finding) && waiver === null
        ? {
            label: t('waive'),
            href: advicePaths.waive({ workspace, rule: finding.rule, subject: finding.subject }, { terug }),
          }
        : undefined,
    waived: waiver && (
      <>
        {t('waived', { reason: waiver.reason })}
        {mayWaive && (
          <form method="post" action={advicePaths.withdraw({ workspace, waiver: waiver.id }, { terug })}>
            <Button kind="quiet">{t('withdraw')}</Button>
          </form>
        )}
      </>
    ),
  })
}
