import type { FieldMetadata } from '@conform-to/react'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { readSeenCell } from '#src/situation/indicators/seen-cell.ts'
import { sentIn, useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { ConflictNote } from '#src/ui/conflict-note.tsx'
import { controlProps, FieldError } from '#src/ui/field.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

type Props = {
  field: FieldMetadata<unknown>
  /** Says what the cell is, for who does not see its row and column. */
  label: string
  /** What is kept now, as people type it. */
  saved: string
  /** What stood there when the form was made, as it was sent along. */
  seen?: FieldMetadata<unknown>
  /** A form that came back shows what was typed. */
  cameBack: boolean
  conflict: { title: string; empty: string } | null
  /** A figure, by whether it may be less than zero: a keyboard of digits has no minus. Left out for a text. */
  figures?: 'positive' | 'any'
}

const seenText = (seen: FieldMetadata<unknown>): string => readSeenCell(sentIn(seen))?.text ?? ''

/** One cell of the grid, with its own error and, after a conflict, what somebody else saved. */
export function FigureCell({ field, label, saved, seen, cameBack, conflict, figures }: Props) {
  useLabel(field, label)
  const error = useFieldProblem(field)?.text
  const sent = sentIn(field)
  const isTouched = cameBack && (seen === undefined || seenText(seen) !== sent)
  const typed = isTouched ? sent : saved
  const theirs = conflict && typed !== saved ? conflict : null
  return (
    <div className="field" data-invalid={error === undefined ? undefined : true}>
      <TextInput
        {...controlProps(field.id, { error, ...(theirs && { conflict: theirs.title }) })}
        name={field.name}
        aria-label={label}
        defaultValue={typed}
        length={figures ? 'short' : 'medium'}
        inputMode={figures === 'positive' ? 'decimal' : undefined}
        autoComplete="off"
      />
      <FieldError id={field.id}>{error}</FieldError>
      {theirs && (
        <div id={`${field.id}-conflict`}>
          <ConflictNote title={theirs.title} saved={saved === '' ? theirs.empty : saved}>
            {null}
          </ConflictNote>
        </div>
      )}
    </div>
  )
}
