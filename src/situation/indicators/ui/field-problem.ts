import type { FieldMetadata } from '@conform-to/react'
import { decodeProblem } from '#src/platform/forms/issue.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'

/** What was sent in a field, when it is a text. */
export const sentIn = ({ initialValue }: FieldMetadata<unknown>): string =>
  typeof initialValue === 'string' ? initialValue : ''

/** What is wrong with a field of a form that came back, by its code and in words. */
export function useFieldProblem(field: FieldMetadata<unknown>): { code: string; text: string } | undefined {
  const locale = useLocale()
  const [encoded] = (field.errors ?? []) as string[]
  if (encoded === undefined) return undefined
  const { code, values } = decodeProblem(encoded)
  return { code, text: problemText(code, values, locale) }
}
