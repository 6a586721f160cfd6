import { cycleLimits } from '#src/action/plan-files/policy-cycle.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { cycleProblem } from '#src/action/plan-files/policy-cycle-problems.ts'
import type { CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { Card } from '#src/ui/card.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'

/** The lines of a file of which something could not be used, each with its number and why. */
export function UnreadLines({
  file: { lines, lineCount },
}: {
  file: Pick<CycleFile, 'lines' | 'lineCount'>
}) {
  const t = useMessages(cycleMessages)
  const locale = useLocale()
  if (lineCount === 0) return null
  return (
    <Card>
      <Disclosure summary={t('unread', { count: lineCount })}>
        <ul>
          {lines.map(({ problem, line, about }, place) => (
            <li key={place}>{problemText(cycleProblem(problem), { line, about }, locale)}</li>
          ))}
        </ul>
        {lines.length >= cycleLimits.linesTold && lineCount > lines.length && (
          <p>{t('unreadMore', { count: lineCount - lines.length })}</p>
        )}
      </Disclosure>
    </Card>
  )
}
