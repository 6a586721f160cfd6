import { TextInput } from '#src/ui/text-input.tsx'
import type { TextInputProps } from '#src/ui/text-input.tsx'

/** A day as typed text (the hint of its field says how); a calendar that pops up helps few people. */
export function DayInput(props: Omit<TextInputProps, 'type' | 'length'>) {
  return <TextInput length="medium" inputMode="text" autoComplete="off" {...props} />
}
