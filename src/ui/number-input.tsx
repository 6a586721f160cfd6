import type { ReactNode } from 'react'
import { TextInput } from '#src/ui/text-input.tsx'
import type { TextInputProps } from '#src/ui/text-input.tsx'

export type NumberInputProps = Omit<TextInputProps, 'type'> & {
  /** After the box, for example "euro" or "%". */
  unit?: ReactNode
  /** Whole figures get the keypad without a comma. */
  whole?: boolean
}

/** A figure as typed text, so that "1.250,5" is what the person meant and no wheel changes it. */
export function NumberInput({ unit, whole = false, length = 'short', ...rest }: NumberInputProps) {
  const box = (
    <TextInput length={length} inputMode={whole ? 'numeric' : 'decimal'} autoComplete="off" {...rest} />
  )
  if (unit === undefined) return box
  return (
    <span className="with-unit">
      {box}
      <span className="unit">{unit}</span>
    </span>
  )
}
