import { formMessages } from '#src/platform/forms/form-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { usePage } from '#src/platform/web/page-context.ts'

/** The title of the browser's tab: most telling first, and first of all that something is wrong. */
export function DocumentTitle({ children }: { children: string }) {
  const t = useMessages(formMessages)
  const { workspace, refused } = usePage()
  const title = refused ? t('about', { label: t('error'), problem: children }) : children
  return <title>{[title, workspace?.name, 'Kansrijk'].filter(Boolean).join(' · ')}</title>
}
