import type { ReactNode } from 'react'
import { FieldError, FieldHint, controlProps } from '#src/ui/field.tsx'

export type FieldsetProps = {
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  note?: ReactNode
  /** 'question': as a label · 'part': as the heading of a part of a long form. */
  size?: 'question' | 'part'
  /** Choices beside each other (short words only), under each other, or none for free contents. */
  arrange?: 'row' | 'column'
  /** 'radiogroup' when it holds one choice among dots. */
  role?: 'group' | 'radiogroup'
  children: ReactNode
}

/** Fields that answer one question together, with one legend, hint and error. */
export function Fieldset(props: FieldsetProps) {
  const { id, legend, hint, error, note, size = 'question', arrange = 'column', role, children } = props
  const { id: _own, 'aria-invalid': invalid, ...described } = controlProps(id, { hint, error })
  return (
    <fieldset
      className="fieldset"
      id={role === 'radiogroup' ? undefined : id}
      role={role}
      data-invalid={invalid}
      aria-invalid={role === 'radiogroup' ? invalid : undefined}
      {...described}
    >
      <legend className="field-label" data-size={size}>
        {legend}
        {note !== undefined && <span className="field-note"> {note}</span>}
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      <div className="fieldset-body" data-arrange={arrange}>
        {children}
      </div>
    </fieldset>
  )
}
