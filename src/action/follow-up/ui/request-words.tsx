import { fieldRequestMessages } from '#src/action/follow-up/field-request-messages.ts'
import type { FieldRequest } from '#src/action/follow-up/field-request-queries.ts'
import { requestState, type RequestState } from '#src/action/follow-up/field-request.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import type { Say } from '#src/platform/i18n/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import type { Presenter } from '#src/platform/written/presented.ts'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'

type SayRequest = Say<(typeof fieldRequestMessages)['tree']>

const looks = {
  open: { tone: 'plain', icon: 'hourglass' },
  filled: { tone: 'info', icon: 'pencil' },
  answered: { tone: 'good', icon: 'circle-check' },
  withdrawn: { tone: 'neutral', icon: 'undo-2' },
} as const satisfies Record<RequestState, Pick<BadgeProps, 'tone' | 'icon'>>

/** How a question stands, in a word. */
export function RequestBadge({ request }: { request: FieldRequest }) {
  const t = useMessages(fieldRequestMessages)
  const state = requestState(request)
  return <Badge {...looks[state]}>{t(`states.${state}`)}</Badge>
}

/** Who filled in the field meanwhile, and when; nothing when nobody did. */
export function filledInWords({ filledSince }: FieldRequest, t: SayRequest, show: Presenter): string {
  if (filledSince === null) return ''
  const day = show.day(dayInBelgium(new Date(filledSince.at)))
  return filledSince.name === null ? t('filledOn', { day }) : t('filledBy', { day, name: filledSince.name })
}

/** Whom it is asked of and by when, what became of it, and that somebody left. */
export function requestInWords(request: FieldRequest, t: SayRequest, show: Presenter): string {
  const { name, dueOn } = request
  const state = requestState(request)
  const toWhom = dueOn === null ? t('asked', { name }) : t('askedBefore', { name, day: show.day(dueOn) })
  const isLeft = !request.worksHere && (state === 'open' || state === 'filled')
  return [
    toWhom,
    state === 'filled' ? filledInWords(request, t, show) : '',
    isLeft ? t('leftNote', { name }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
