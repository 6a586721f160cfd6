import type { ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6
export type HeadingProps = { level: HeadingLevel; id?: string; className?: string; children: ReactNode }

/** A heading whose level follows from where it stands, not from how it looks. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} />
}
