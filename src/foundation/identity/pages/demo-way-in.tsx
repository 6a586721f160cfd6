import { identityMessages } from '#src/foundation/identity/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'

/** The people of the demo have no password: one chooses them on the first page. */
export function DemoWayIn() {
  const t = useMessages(identityMessages)
  return (
    <Notice title={t('demoTitle')} actions={<Button href="/">{t('demoChoose')}</Button>}>
      <p>{t('demoText')}</p>
    </Notice>
  )
}
