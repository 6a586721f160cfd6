import { decodeProblem } from '#src/platform/forms/issue.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { Notice } from '#src/ui/notice.tsx'

/** Why what was sent could not be done, on a page whose form is gone because somebody was first. */
export function RefusedWords({ reply }: { reply: Reply }) {
  const locale = useLocale()
  const [first] = Object.values(reply.result.error ?? {}).flatMap((problems) => problems ?? [])
  if (first === undefined) return null
  const { code, values } = decodeProblem(first)
  return <Notice tone="watch">{problemText(code, values, locale)}</Notice>
}

/** What went wrong with the last work on a file that is where it was before. */
export function LastProblem({ of: { problem } }: { of: Import['reading'] }) {
  const locale = useLocale()
  return problem && <Notice tone="watch">{problemText(problem.code, problem.values, locale)}</Notice>
}
