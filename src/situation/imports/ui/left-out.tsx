import { useMessages } from '#src/platform/i18n/messages.ts'
import { choiceOf } from '#src/situation/imports/choice-of.ts'
import type { CodeChoices, FileContents } from '#src/situation/imports/file-contents.ts'
import { leftOutReasons } from '#src/situation/imports/file-contents.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

/** What of a file is not read in without anything being wrong with it, and why. */
export function LeftOut({ contents, choices }: { contents: FileContents; choices: CodeChoices }) {
  const t = useMessages(previewMessages)
  const aside = contents.codes.filter((code) => code.figures > 0 && !choiceOf(choices, code))
  const reasons = leftOutReasons.flatMap((why) => {
    const count = contents.leftOut[why] ?? 0
    return count > 0 ? [{ key: why, term: t(`leftOut.${why}`), count }] : []
  })
  const notChosen = aside.reduce((sum, { figures }) => sum + figures, 0)
  const all = [
    ...(notChosen > 0
      ? [{ key: 'not-chosen', term: t('notChosen', { count: aside.length }), count: notChosen }]
      : []),
    ...reasons,
  ]
  if (all.length === 0) return null
  const items = all.map(({ key, term, count }) => ({ key, term, children: t('leftOutCount', { count }) }))
  return (
    <Card title={t('leftOutTitle')}>
      <DefinitionList items={items} />
    </Card>
  )
}

/** What somebody may want to check although nothing is wrong. */
export function GoodToKnow({ contents: { namesakes, unknownFlags } }: { contents: FileContents }) {
  const t = useMessages(previewMessages)
  if (namesakes.length + unknownFlags.length === 0) return null
  return (
    <Card title={t('notesTitle')}>
      {namesakes.map((namesake) => (
        <p key={namesake.text}>{t('namesake', namesake)}</p>
      ))}
      {unknownFlags.length > 0 && <p>{t('unknownFlags', { flags: unknownFlags.join(', ') })}</p>}
    </Card>
  )
}
