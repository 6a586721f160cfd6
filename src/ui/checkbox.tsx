import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { FieldError, controlProps } from '#src/ui/field.tsx'

export type CheckboxProps = Omit<ComponentPropsWithoutRef<'input'>, 'className' | 'style' | 'type' | 'id'> & {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
}

/** One box with its words beside it. Several of them stand in a `Fieldset`. */
export function Checkbox({ id, label, hint, error, ...rest }: CheckboxProps) {
  return (
    <div className="choice-field" data-invalid={error === undefined ? undefined : true}>
      <FieldError id={id}>{error}</FieldError>
      <div className="choice">
        <input type="checkbox" {...rest} {...controlProps(id, { hint, error })} />
        <ChoiceWords id={id} label={label} hint={hint} />
      </div>
    </div>
  )
}

export type ChoiceWordsProps = { id: string; label: ReactNode; hint?: ReactNode; hintId?: string }

/** The words beside a box or a dot: the label, and a hint that is not part of it. */
export function ChoiceWords({ id, label, hint, hintId = `${id}-description` }: ChoiceWordsProps) {
  return (
    <div className="choice-words">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="choice-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
