import { fieldRequestMessages } from '#src/action/follow-up/field-request-messages.ts'
import type { changeFieldRequestInput } from '#src/action/follow-up/forms.ts'
import type { Colleague } from '#src/foundation/workspaces/queries.ts'
import { DayField, SelectField, TextAreaField } from '#src/platform/forms/fields.tsx'
import type { Fields } from '#src/platform/forms/form.tsx'
import { useMessages } from '#src/platform/i18n/messages.ts'

type Asked = Pick<Fields<typeof changeFieldRequestInput>, 'accountId' | 'note' | 'dueOn'>

/** Who is asked, by when, and what is said with it. */
export function RequestFields({ fields, people }: { fields: Asked; people: readonly Colleague[] }) {
  const t = useMessages(fieldRequestMessages)
  return (
    <>
      <SelectField
        of={fields.accountId}
        label={t('person')}
        placeholder={t('choosePerson')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayField of={fields.dueOn} label={t('dueOn')} optional />
      <TextAreaField of={fields.note} label={t('note')} optional />
    </>
  )
}
