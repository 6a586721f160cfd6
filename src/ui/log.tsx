import type { ReactNode } from 'react'

export type LogEntry = {
  key: string
  /** What it is about; left out where all entries are about one thing. */
  title?: ReactNode
  when: ReactNode
  /** One sentence, or several. */
  sentences: readonly { key: string; sentence: ReactNode }[]
}

/** What happened, newest first: each time a moment and the sentences that tell it. */
export function Log({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <ol className="log">
      {entries.map(({ key, title, when, sentences }) => (
        <li key={key}>
          {title !== undefined && <p className="log-title">{title}</p>}
          <p className="log-moment">{when}</p>
          {sentences.map((each) => (
            <div className="log-sentence" key={each.key}>
              {each.sentence}
            </div>
          ))}
        </li>
      ))}
    </ol>
  )
}
