import { useForm, type FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Act } from '#src/platform/command.ts'
import { formMessages } from '#src/platform/forms/form-messages.ts'
import { useFieldLabels } from '#src/platform/forms/field-labels.tsx'
import { FormState, type SavedValues } from '#src/platform/forms/form-state.ts'
import { decodeProblem } from '#src/platform/forms/issue.ts'
import { sentVersion, type Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { problemText } from '#src/platform/problems.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'

type InputOf<Schema extends z.ZodType> = z.input<Schema> & Record<string, unknown>
export type Fields<Schema extends z.ZodType> = {
  [Name in keyof InputOf<Schema>]-?: FieldMetadata<unknown>
}

type Props<Schema extends z.ZodType, Result> = {
  command: Act<Schema, Result>
  /** Where it is sent; the page's own address when left out. */
  action?: string
  reply: Reply | null
  /** What stands in the fields at first, as people read it. After a conflict: what somebody else saved. */
  values?: SavedValues
  /** After a conflict: what stood there when the person opened the form. */
  base?: SavedValues | null | undefined
  /** Version of the row that is changed; left out for a new one. */
  version?: number
  submit: string
  cancel?: { href: string; label: string }
  note?: ReactNode
  files?: boolean
  children: (fields: Fields<Schema>) => ReactNode
}

function problemsOf(reply: Reply | null): { field: string; encoded: string }[] {
  return Object.entries(reply?.result.error ?? {}).flatMap(([field, problems]) =>
    (problems ?? []).map((encoded) => ({ field, encoded })),
  )
}

/** One of several choices is the name of its field and a number: what is said about it is said of the field. */
const fieldOf = (name: string): string => name.replace(/\[\d+\]$/, '')

/** In the order in which the fields stand on the page; what is about the whole form first. */
function inOrderOf(labels: ReadonlyMap<string, string> | null, problems: ReturnType<typeof problemsOf>) {
  const names = [...(labels?.keys() ?? [])]
  return problems.toSorted(
    (one, other) => names.indexOf(fieldOf(one.field)) - names.indexOf(fieldOf(other.field)),
  )
}

/**
 * The one form. It loses nothing that was typed, says what is wrong above and beside the field, carries the version
 * it was made from and a key that makes a second sending harmless, and after a conflict shows both versions.
 */
export function Form<Schema extends z.ZodType, Result>(props: Props<Schema, Result>) {
  const { command, reply, values = {}, base } = props
  // What came back for another reason than a conflict is still about the version that the person saw.
  const sent = reply && !reply.stale ? sentVersion(reply) : null
  const version = props.version === undefined ? undefined : (sent ?? props.version)
  const t = useMessages(formMessages)
  const locale = useLocale()
  const [form, fieldset] = useForm<Record<string, string | readonly string[] | null>>({
    id: command.command.replaceAll('.', '-'),
    lastResult: reply?.result,
    defaultValue: values,
  })
  const fields = fieldset as unknown as Fields<Schema>
  const inside = props.children(fields)
  const labelsOf = useFieldLabels()
  const unsorted = problemsOf(reply)
  const labels = unsorted.length > 0 ? labelsOf(inside) : null
  const problems = inOrderOf(labels, unsorted)
  const errors = problems.map(({ field, encoded }) => {
    const { code, values: given } = decodeProblem(encoded)
    const problem = problemText(code, given, locale)
    const place = fieldOf(field)
    const label = labels?.get(place)
    const text = label === undefined ? problem : t('about', { label, problem })
    return place === '' ? { text } : { href: `#${form.id}-${place}`, text }
  })
  const onlyWhole = errors.length > 0 && errors.every((error) => !('href' in error))
  return (
    <form
      id={form.id}
      className="form"
      method="post"
      action={props.action}
      noValidate
      encType={props.files ? 'multipart/form-data' : undefined}
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={onlyWhole ? t('notDone') : t('wrong', { count: errors.length })}
          errors={errors}
        />
      )}
      <input type="hidden" name="_key" value={newIdentifier()} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <FormState value={{ saved: reply?.stale ? values : null, base }}>{inside}</FormState>
      <ButtonRow note={props.note}>
        <Button kind="primary">{props.submit}</Button>
        {props.cancel && (
          <Button kind="quiet" href={props.cancel.href}>
            {props.cancel.label}
          </Button>
        )}
      </ButtonRow>
    </form>
  )
}
