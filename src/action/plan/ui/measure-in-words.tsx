import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { measureInWords } from '#src/action/plan/ui/measure-words.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { Tag } from '#src/ui/tag.tsx'

/** What is measured, from what to what, with its unit; a subjective measure is marked as such. */
export function MeasureInWords({ objective }: { objective: Objective }) {
  const t = useMessages(planMessages)
  const { words, isSubjective } = measureInWords(objective, useLocale())
  return (
    <>
      {words} {isSubjective && <Tag>{t('subjectiveMark')}</Tag>}
    </>
  )
}
