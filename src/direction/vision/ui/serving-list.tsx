import { visionMessages } from '#src/direction/vision/messages.ts'
import type { Serving } from '#src/direction/vision/queries.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Prose } from '#src/ui/prose.tsx'

/** So many are seen at once; the others open below. */
const most = 6

/** What serves a part of the vision, each with a link to it. */
export function ServingList({ serving }: { serving: readonly Serving[] }) {
  const t = useMessages(visionMessages)
  const others = serving.slice(most)
  return (
    <>
      <Links serving={serving.slice(0, most)} />
      {others.length > 0 && (
        <Disclosure summary={t('more', { count: others.length })}>
          <Links serving={others} />
        </Disclosure>
      )}
    </>
  )
}

const Links = ({ serving }: { serving: readonly Serving[] }) => (
  <Prose>
    <ul>
      {serving.map(({ id, words, href }) => (
        <li key={id}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  </Prose>
)
