import type { ReactNode } from 'react'
import { planHistoryMessages } from '#src/action/plan-history/messages.ts'
import type { BatchNews } from '#src/action/plan-history/news-queries.ts'
import type { Change } from '#src/action/plan-history/queries.ts'
import type { Names } from '#src/action/plan-history/recorded.ts'
import { sentencesOf, whoIn, type Sentence } from '#src/action/plan-history/sentences.ts'
import { batchMessages } from '#src/action/plan/batch-messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Log, type LogEntry } from '#src/ui/log.tsx'

type Props = {
  changes: readonly (Change | BatchNews)[]
  names: Names
  /** With each change what it is about; left out where all of them are about one thing. */
  withTitles?: boolean
  /** All of them are of one batch: then it is not said of each. */
  within?: 'batch'
}

/** Changes as sentences, newest first. */
export function ChangeLog({ changes, names, withTitles = false, within }: Props) {
  const entryOfBatch = useBatchEntry()
  const entryOfChange = useChangeEntry(names, within === 'batch')
  return (
    <Log
      entries={changes.map((change) => {
        if ('kind' in change) return entryOfBatch(change)
        const entry = entryOfChange(change)
        return withTitles ? { ...entry, title: <Title change={change} /> } : entry
      })}
    />
  )
}

/** A sentence ends once, also when it ends with the words of somebody who ended theirs. */
const ended = (words: string): string => (/[.!?…]\s?[”»]$/u.test(words) ? words : `${words}.`)

function useChangeEntry(names: Names, inOneBatch: boolean): (change: Change) => LogEntry {
  const t = useMessages(planHistoryMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const { moment } = presenter(locale)
  return (change) => {
    const { id, at, batchId } = change
    const who = whoIn(change, locale)
    const together: ReactNode = batchId !== null && !inOneBatch && (
      <>
        {' · '}
        <a href={planPaths.batch({ workspace, batch: batchId })}>{t('atOnce')}</a>
      </>
    )
    return {
      key: id,
      when: (
        <>
          {moment(at)}
          {together}
        </>
      ),
      sentences: sentencesOf(change, names, locale).map((sentence) => ({
        key: sentence.words,
        sentence: (
          <>
            <strong>{who}</strong> {ended(sentence.words)}
            <Whole {...sentence} />
          </>
        ),
      })),
    }
  }
}

function useBatchEntry(): (batch: BatchNews) => LogEntry {
  const t = useMessages(planHistoryMessages)
  const plan = useMessages(batchMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const { moment } = presenter(locale)
  return ({ id, kind, at, by, count, undoneAt, undoneBy }) => {
    const who = undoneAt === null ? by : undoneBy
    const sentence = (
      <>
        {who !== null && <strong>{who}</strong>}
        {` ${t(undoneAt === null ? 'batch' : 'batchUndone', { count })}.`}
      </>
    )
    return {
      key: id,
      title: <a href={planPaths.batch({ workspace, batch: id })}>{plan(`kinds.${kind}`)}</a>,
      when: moment(at),
      sentences: [{ key: id, sentence }],
    }
  }
}

function Title({ change: { actionId, actionTitle, objectiveId, statement, isThere } }: { change: Change }) {
  const workspace = useWorkspace().slug
  const title = actionTitle ?? statement
  if (!isThere) return title
  const href =
    actionId === null
      ? planPaths.objective({ workspace, objective: objectiveId })
      : planPaths.action({ workspace, action: actionId })
  return <a href={href}>{title}</a>
}

function Whole({ whole }: Pick<Sentence, 'whole'>) {
  const t = useMessages(planHistoryMessages)
  if (whole === null) return null
  const sides = [
    { term: t('before'), children: whole.before },
    { term: t('after'), children: whole.after },
  ]
  return (
    <Disclosure summary={t('whole')}>
      <DefinitionList arrange="under" items={sides.filter(({ children }) => children)} />
    </Disclosure>
  )
}
