import type { FieldMetadata } from '@conform-to/react'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { sentIn, useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { controlProps, Field, FieldError } from '#src/ui/field.tsx'
import { Select, type SelectProps } from '#src/ui/select.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

type Row = {
  field: FieldMetadata<unknown>
  /** What stands in it when the form is new. */
  saved: string
  /** A form that came back shows what was sent. */
  cameBack: boolean
}

type SelectRow = Row & Pick<SelectProps, 'options' | 'placeholder'> & { label: string }

/** A choice in a row of a table: its label is heard, for its column says it to who sees. */
export function RowSelect({ field, label, saved, cameBack, options, placeholder }: SelectRow) {
  useLabel(field, label)
  const error = useFieldProblem(field)?.text
  return (
    <div className="field" data-invalid={error === undefined ? undefined : true}>
      <FieldError id={field.id}>{error}</FieldError>
      <Select
        {...controlProps(field.id, { error })}
        name={field.name}
        aria-label={label}
        defaultValue={cameBack ? sentIn(field) : saved}
        options={options}
        placeholder={placeholder}
      />
    </div>
  )
}

type TextRow = Row & { label: string; hint?: string; heard: string }

/** A text in a row, under its own label; `heard` also says of which row. */
export function RowText({ field, label, hint, heard, saved, cameBack }: TextRow) {
  useLabel(field, heard)
  const error = useFieldProblem(field)?.text
  return (
    <Field id={field.id} label={label} hint={hint} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name={field.name}
          defaultValue={cameBack ? sentIn(field) : saved}
          autoComplete="off"
        />
      )}
    </Field>
  )
}
