import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'

/** What ties a control to its label, hint and error: spread it on the control. */
export type ControlProps = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export type FieldProps = {
  /** The id of the control; hint and error take `-description` and `-error` after it, as Conform does. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Behind the label in lighter ink, for example "niet verplicht". */
  note?: ReactNode
  /** A smaller label, and a share of the line, or a small one: for filters. */
  inline?: boolean | 'narrow'
  /** What somebody else saved in the meantime: a `ConflictNote`. */
  conflict?: ReactNode
  children: (control: ControlProps) => ReactNode
}

/** Label, hint, error and control, tied together. */
export function Field({ id, label, hint, error, note, inline = false, conflict, children }: FieldProps) {
  return (
    <div
      className="field"
      data-invalid={error === undefined ? undefined : true}
      data-inline={inline || undefined}
    >
      <label className="field-label" htmlFor={id}>
        {label}
        {note !== undefined && <span className="field-note"> {note}</span>}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      {children(controlProps(id, { hint, error, conflict }))}
      {conflict !== undefined && <div id={`${id}-conflict`}>{conflict}</div>}
    </div>
  )
}

/** The attributes of a control with this id, given which texts stand beside it. */
export function controlProps(
  id: string,
  beside: { hint?: ReactNode; error?: ReactNode; conflict?: ReactNode },
): ControlProps {
  const parts = [
    beside.hint === undefined ? [] : [`${id}-description`],
    beside.error === undefined ? [] : [`${id}-error`],
    beside.conflict === undefined ? [] : [`${id}-conflict`],
  ].flat()
  return {
    id,
    ...(parts.length > 0 && { 'aria-describedby': parts.join(' ') }),
    ...(beside.error !== undefined && { 'aria-invalid': true as const }),
  }
}

/** The grey sentence under a label; nothing without text. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (children === undefined) return null
  return (
    <p className="field-hint" id={`${id}-description`}>
      {children}
    </p>
  )
}

/** What is wrong with a field, with its shape; nothing without text. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (children === undefined) return null
  return (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  )
}
