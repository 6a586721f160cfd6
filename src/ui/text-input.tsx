import type { ComponentPropsWithoutRef } from 'react'

export type TextInputProps = Omit<ComponentPropsWithoutRef<'input'>, 'className' | 'style'> & {
  /** How long the answer usually is. */
  length?: 'short' | 'medium' | 'full'
}

/** One line of text. */
export function TextInput({ type = 'text', length = 'full', ...rest }: TextInputProps) {
  return <input className="control" data-length={length} type={type} {...rest} />
}
