import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { decodeProblem } from '#src/platform/forms/issue.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { Field } from '#src/ui/field.tsx'
import { FileInput } from '#src/ui/file-input.tsx'

type Props = { of: FieldMetadata<unknown>; label: string; hint?: ReactNode; accept?: string }

/** A file to bring, in a `Form` with `files`. Browsers forget the chosen file when the form comes back. */
export function FileField({ of, label, hint, accept }: Props) {
  const locale = useLocale()
  useLabel(of, label)
  const [encoded] = (of.errors ?? []) as string[]
  const problem = encoded === undefined ? undefined : decodeProblem(encoded)
  return (
    <Field
      id={of.id}
      label={label}
      hint={hint}
      error={problem && problemText(problem.code, problem.values, locale)}
    >
      {(control) => <FileInput {...control} name={of.name} accept={accept} />}
    </Field>
  )
}
