import type { FieldMetadata } from '@conform-to/react'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { decodeProblem } from '#src/platform/forms/issue.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'

/** One box to tick. */
export function TickField({ of, label }: { of: FieldMetadata<unknown>; label: string }) {
  const locale = useLocale()
  useLabel(of, label)
  const [encoded] = (of.errors ?? []) as string[]
  const problem = encoded === undefined ? undefined : decodeProblem(encoded)
  return (
    <Checkbox
      id={of.id}
      name={of.name}
      label={label}
      defaultChecked={of.initialValue === 'on'}
      error={problem && problemText(problem.code, problem.values, locale)}
    />
  )
}
