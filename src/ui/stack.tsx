import type { ReactNode } from 'react'

export type StackProps = { gap?: 'small' | 'medium' | 'usual' | 'large'; children: ReactNode }

/** Things under each other with even space: the fields of a form, the cards of a column. */
export function Stack({ gap = 'usual', children }: StackProps) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  )
}
