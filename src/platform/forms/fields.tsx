import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { savedField, takenFields } from '#src/platform/forms/chosen-version.ts'
import { formMessages } from '#src/platform/forms/form-messages.ts'
import { useFormState } from '#src/platform/forms/form-state.ts'
import { decodeProblem } from '#src/platform/forms/issue.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { ConflictNote } from '#src/ui/conflict-note.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { DayInput } from '#src/ui/day-input.tsx'
import { Field, type ControlProps } from '#src/ui/field.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'
import { NumberInput } from '#src/ui/number-input.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { Select, type SelectGroup, type SelectOption } from '#src/ui/select.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

type Of = { of: FieldMetadata<unknown> }
type Words = { label: string; hint?: ReactNode; optional?: boolean }

const initial = (field: FieldMetadata<unknown>): string =>
  typeof field.initialValue === 'string' ? field.initialValue : ''

/** What is wrong with a field, in words. */
export function useError(field: FieldMetadata<unknown>): string | undefined {
  const locale = useLocale()
  const [first] = (field.errors ?? []) as string[]
  if (!first) return undefined
  const { code, values } = decodeProblem(first)
  return problemText(code, values, locale)
}

/** Tells the form what this field is called, so that the summary above it can say so. */
export function useLabel(field: FieldMetadata<unknown>, label: string): void {
  useFormState().hear?.(field.name, label)
}

/** Everything that is chosen in a field. */
export const listOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}

const isSame = (one: string[], other: string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())

/**
 * What somebody else saved in this field, when it is something else than what was typed or chosen, with a box to take it
 * over. Where only they changed it the box is ticked; where only this person did there is nothing to choose.
 */
function useConflict(field: FieldMetadata<unknown>, show: (value: string) => string): ReactNode {
  const t = useMessages(formMessages)
  const { list } = presenter(useLocale())
  const { saved, base } = useFormState()
  if (!saved) return undefined
  const theirs = listOf(saved[field.name])
  const mine = listOf(field.initialValue)
  const before = base && listOf(base[field.name])
  if (isSame(theirs, mine) || (before && isSame(before, theirs))) return undefined
  const onlyTheirs = before !== null && before !== undefined && isSame(before, mine)
  return (
    <ConflictNote
      title={t('meanwhile')}
      saved={theirs.length > 0 ? list(theirs.map(show)) : t('meanwhileEmpty')}
    >
      {theirs.map((value) => (
        <input key={value} type="hidden" name={savedField(field.name)} value={value} />
      ))}
      {onlyTheirs && <p>{t('onlyTheirs')}</p>}
      <Checkbox
        id={`${field.id}-take`}
        name={takenFields}
        value={field.name}
        label={t('takeOver')}
        defaultChecked={onlyTheirs}
      />
    </ConflictNote>
  )
}

/** The words of a choice. */
const labelIn =
  (options: readonly { value: string; label: string }[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.label ?? value

type FrameProps = Of &
  Words & { show?: (value: string) => string; children: (control: ControlProps) => ReactNode }

function Frame({ of, label, hint, optional, show = (value) => value, children }: FrameProps) {
  const t = useMessages(formMessages)
  useLabel(of, label)
  return (
    <Field
      id={of.id}
      label={label}
      hint={hint}
      note={optional ? t('optional') : undefined}
      error={useError(of)}
      conflict={useConflict(of, show)}
    >
      {children}
    </Field>
  )
}

/** What the form carries along unseen, as it was or as it was sent. */
export function HiddenField({ of }: Of) {
  return <input type="hidden" name={of.name} defaultValue={initial(of)} />
}

type TextProps = Of &
  Words & {
    type?: 'text' | 'email' | 'password'
    length?: 'short' | 'medium' | 'full'
    autoComplete?: string
  }

export function TextField({ type = 'text', length, autoComplete, ...frame }: TextProps) {
  return (
    <Frame {...frame}>
      {(control) => (
        <TextInput
          {...control}
          name={frame.of.name}
          type={type}
          length={length}
          autoComplete={autoComplete}
          defaultValue={type === 'password' ? undefined : initial(frame.of)}
        />
      )}
    </Frame>
  )
}

export function TextAreaField({ rows, ...frame }: Of & Words & { rows?: number }) {
  return (
    <Frame {...frame}>
      {(control) => (
        <TextArea {...control} name={frame.of.name} rows={rows} defaultValue={initial(frame.of)} />
      )}
    </Frame>
  )
}

export function DayField(frame: Of & Words) {
  const t = useMessages(formMessages)
  return (
    <Frame hint={t('dayHint')} {...frame}>
      {(control) => <DayInput {...control} name={frame.of.name} defaultValue={initial(frame.of)} />}
    </Frame>
  )
}

export function NumberField({ unit, whole, ...frame }: Of & Words & { unit?: string; whole?: boolean }) {
  return (
    <Frame {...frame}>
      {(control) => (
        <NumberInput
          {...control}
          name={frame.of.name}
          unit={unit}
          whole={whole}
          defaultValue={initial(frame.of)}
        />
      )}
    </Frame>
  )
}

export function EurosField(frame: Of & Words) {
  const t = useMessages(formMessages)
  return <NumberField unit={t('euro')} {...frame} />
}

type SelectProps = Of & Words & { options: readonly (SelectOption | SelectGroup)[]; placeholder?: string }

const flat = (options: SelectProps['options']): SelectOption[] =>
  options.flatMap((option) => ('options' in option ? option.options : [option]))

export function SelectField({ options, placeholder, ...frame }: SelectProps) {
  const t = useMessages(formMessages)
  return (
    <Frame {...frame} show={labelIn(flat(options))}>
      {(control) => (
        <Select
          {...control}
          name={frame.of.name}
          options={options}
          placeholder={placeholder ?? t('choose')}
          defaultValue={initial(frame.of)}
        />
      )}
    </Frame>
  )
}

type BesideProps = { id: string; conflict: ReactNode; children: ReactNode }

/** A group of choices with what somebody else chose under it. */
function Beside({ id, conflict, children }: BesideProps) {
  if (conflict === undefined) return children
  return (
    <div className="field">
      {children}
      <div id={`${id}-conflict`}>{conflict}</div>
    </div>
  )
}

type ChoiceProps = Of & { arrange?: 'row' | 'column' } & Words & {
    options: readonly { value: string; label: string; hint?: string }[]
  }

/** One choice among a few. */
export function ChoiceField({ of, label, hint, optional, options, arrange }: ChoiceProps) {
  const t = useMessages(formMessages)
  useLabel(of, label)
  return (
    <Beside id={of.id} conflict={useConflict(of, labelIn(options))}>
      <RadioGroup
        id={of.id}
        legend={label}
        hint={hint}
        note={optional ? t('optional') : undefined}
        error={useError(of)}
        name={of.name}
        arrange={arrange}
        options={options}
        defaultValue={initial(of)}
      />
    </Beside>
  )
}

/** Yes, no, or not known yet. */
export function AnswerField(props: Of & Words) {
  const t = useMessages(formMessages)
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
    { value: '', label: t('notYetKnown') },
  ]
  return <ChoiceField {...props} options={options} arrange="row" />
}

type CheckListProps = Of & Words & { options: readonly { value: string; label: string }[] }

/** Any number of choices. */
export function CheckListField({ of, label, hint, optional, options }: CheckListProps) {
  const t = useMessages(formMessages)
  const chosen = listOf(of.initialValue)
  const conflict = useConflict(of, labelIn(options))
  useLabel(of, label)
  return (
    <Beside id={of.id} conflict={conflict}>
      <Fieldset
        id={of.id}
        legend={label}
        hint={hint}
        error={useError(of)}
        note={optional ? t('optional') : undefined}
      >
        {options.map(({ value, label: words }) => (
          <Checkbox
            key={value}
            id={`${of.id}-${value}`}
            name={of.name}
            value={value}
            label={words}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </Fieldset>
    </Beside>
  )
}
