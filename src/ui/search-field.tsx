import { Button } from '#src/ui/button.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

export type SearchFieldProps = {
  action: string
  name: string
  label: string
  submitLabel: string
  defaultValue?: string
  id?: string
}

/** A search form of its own: one box and its button. */
export function SearchField({
  action,
  name,
  label,
  submitLabel,
  defaultValue,
  id = 'search',
}: SearchFieldProps) {
  return (
    <search>
      <form className="search-field" method="get" action={action}>
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <div className="search-line">
          <TextInput id={id} type="search" name={name} defaultValue={defaultValue} autoComplete="off" />
          <Button icon="search">{submitLabel}</Button>
        </div>
      </form>
    </search>
  )
}
