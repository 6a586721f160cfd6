import type { FieldMetadata } from '@conform-to/react'
import { commentMessages } from '#src/action/follow-up/comment-messages.ts'
import { CheckListField } from '#src/platform/forms/fields.tsx'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'

type Props = {
  of: FieldMetadata<unknown>
  people: readonly { id: string; name: string }[]
  /** The form came back: what is wrong with the choice must be seen. */
  open: boolean
}

/** More names than this stand behind a click. */
const shownAtOnce = 8

/** Whom a comment is meant for: chosen from a list, nothing to learn by heart. */
export function MentionField({ of, people, open }: Props) {
  const t = useMessages(commentMessages)
  if (people.length === 0) return null
  const list = (
    <CheckListField
      of={of}
      label={t('forWhom')}
      hint={t('forWhomHint')}
      optional
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
  if (people.length <= shownAtOnce) return list
  return (
    <Disclosure summary={t('forSomebody')} open={open || Array.isArray(of.initialValue)}>
      {list}
    </Disclosure>
  )
}
