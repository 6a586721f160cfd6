import type { ComponentPropsWithoutRef } from 'react'

export type TextAreaProps = Omit<ComponentPropsWithoutRef<'textarea'>, 'className' | 'style'>

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ rows = 3, ...rest }: TextAreaProps) {
  return <textarea className="control" rows={rows} {...rest} />
}
