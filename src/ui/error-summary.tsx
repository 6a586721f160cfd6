import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'
import type { ReactNode } from 'react'

export type ErrorSummaryProps = {
  title: ReactNode
  /** One link per problem; href is '#' and the id of the control. Without href it is about the whole form. */
  errors: readonly { href?: string; text: ReactNode }[]
  level?: HeadingLevel
  id?: string
}

/** Above a form that came back: what is not right yet, each a link to its field. */
export function ErrorSummary({ title, errors, level = 2, id = 'error-summary' }: ErrorSummaryProps) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id={id}>
      <Heading level={level}>{title}</Heading>
      <ul className="error-list">
        {errors.map(({ href, text }, place) => (
          <li key={place}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
