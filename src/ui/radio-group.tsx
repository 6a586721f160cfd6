import type { ReactNode } from 'react'
import { ChoiceWords } from '#src/ui/checkbox.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'
import type { FieldsetProps } from '#src/ui/fieldset.tsx'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }
export type RadioGroupProps = Omit<FieldsetProps, 'children' | 'role'> & {
  name: string
  options: readonly RadioOption[]
  defaultValue?: string
  required?: boolean
}

/** One choice among a few. The first dot carries the id, so that a link from the error summary lands on it. */
export function RadioGroup({ name, options, defaultValue, required, ...fieldset }: RadioGroupProps) {
  return (
    <Fieldset {...fieldset} role="radiogroup">
      {options.map((option, place) => {
        const id = place === 0 ? fieldset.id : `${fieldset.id}-${option.value}`
        const hintId = `${fieldset.id}-${option.value}-hint`
        return (
          <div className="choice" key={option.value}>
            <input
              type="radio"
              id={id}
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
              aria-describedby={option.hint === undefined ? undefined : hintId}
            />
            <ChoiceWords id={id} label={option.label} hint={option.hint} hintId={hintId} />
          </div>
        )
      })}
    </Fieldset>
  )
}
