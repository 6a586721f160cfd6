import { reminderMessages } from '#src/action/follow-up/reminder-messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import type { Workspace } from '#src/platform/context.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { mailLink } from '#src/platform/mail/mail-links.ts'
import { presenter } from '#src/platform/written/presented.ts'

type Ending = { actionId: string; number: number; title: string; objective: string; endsOn: string }
type Reader = { name: string; locale: Locale }

/** What people typed stays one line of a mail: nothing of it looks like a paragraph of ours. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** One mail about all actions of one person that end soon, in that person's language. */
export function reminderMail(
  { name, locale }: Reader,
  endings: readonly Ending[],
  workspace: Pick<Workspace, 'slug' | 'name'>,
): { subject: string; body: string } {
  const t = translator(reminderMessages, locale)
  const show = presenter(locale)
  const count = endings.length
  const about = endings.map(({ actionId, number, title, objective, endsOn }) =>
    [
      t('action', { number: String(number), title: onOneLine(title) }),
      t('objective', { statement: onOneLine(objective) }),
      t('endsOn', { day: show.day(endsOn) }),
      mailLink(planPaths.action({ workspace: workspace.slug, action: actionId })),
    ].join('\n'),
  )
  const parts = [
    t('hello', { name: onOneLine(name) }),
    t('opening', { count }),
    ...about,
    t('closing'),
    t('end', { workspace: workspace.name }),
  ]
  return { subject: t('subject', { count }), body: `${parts.join('\n\n')}\n` }
}
