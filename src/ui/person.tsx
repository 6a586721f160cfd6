import type { ReactNode } from 'react'
import { Avatar } from '#src/ui/avatar.tsx'

export type PersonProps = {
  name: string
  /** What this person does here, in a few words. */
  note?: ReactNode
  href?: string
  /** Circle before the name (lists) or after it (the head of the page). */
  side?: 'start' | 'end'
}

/** A person: circle with initials, name, and what he or she does here. */
export function Person({ name, note, href, side = 'start' }: PersonProps) {
  const body = (
    <>
      <Avatar name={name} />
      <span className="person-words">
        <span className="person-name">{name}</span>
        {note !== undefined && <span className="person-note">{note}</span>}
      </span>
    </>
  )
  if (href === undefined) {
    return (
      <span className="person" data-side={side}>
        {body}
      </span>
    )
  }
  return (
    <a className="person" data-side={side} href={href}>
      {body}
    </a>
  )
}
