import type { ComponentPropsWithoutRef } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectGroup = { label: string; options: readonly SelectOption[] }
export type SelectProps = Omit<
  ComponentPropsWithoutRef<'select'>,
  'className' | 'style' | 'children' | 'multiple'
> & {
  options: readonly (SelectOption | SelectGroup)[]
  /** First choice with an empty value, for example "Alle domeinen". */
  placeholder?: string
}

/** A choice from a short list; groups become headings in the list. */
export function Select({ options, placeholder, ...rest }: SelectProps) {
  return (
    <span className="select">
      <select className="control" {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => ('options' in option ? groupOf(option) : optionOf(option)))}
      </select>
      <Icon name="chevron-down" />
    </span>
  )
}

function groupOf({ label, options }: SelectGroup) {
  return (
    <optgroup key={label} label={label}>
      {options.map((option) => optionOf(option))}
    </optgroup>
  )
}

function optionOf({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
