import { mailMessages } from '#src/foundation/mails/messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { mailState, type MailState } from '#src/platform/mail/mail-state.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'

const looks: Record<MailState, Pick<BadgeProps, 'tone' | 'icon'>> = {
  waiting: { tone: 'info', icon: 'hourglass' },
  sent: { tone: 'good' },
  failed: { tone: 'stop' },
  'no-server': { tone: 'plain' },
  example: { tone: 'neutral' },
}

type Props = { mail: { sentAt: Date | null; failure: string | null }; hasServer: boolean }

/** What has become of a mail, in words. */
export function MailStateBadge({ mail, hasServer }: Props) {
  const t = useMessages(mailMessages)
  const show = presenter(useLocale())
  const state = mailState(mail, hasServer)
  const moment = mail.sentAt ? show.moment(mail.sentAt) : ''
  return <Badge {...looks[state]}>{t(`states.${state}`, { moment })}</Badge>
}
