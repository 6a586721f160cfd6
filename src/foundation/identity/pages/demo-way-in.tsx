import { identityMessages } from '#src/foundation/identity/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'

/**
 * The people of the demo have no password: one chooses them on the first page. Where a form waits, that happens in
 * another tab, and `thenPress` is the button that sends the form on.
 */
export function DemoWayIn({ thenPress }: { thenPress?: string }) {
  const t = useMessages(identityMessages)
  if (thenPress === undefined)
    return (
      <Notice title={t('demoTitle')} actions={<Button href="/">{t('demoChoose')}</Button>}>
        <p>{t('demoText')}</p>
      </Notice>
    )
  const choose = (
    <Button href="/" target="_blank" rel="noopener">
      {t('demoChooseElsewhere')}
    </Button>
  )
  return (
    <Notice title={t('demoTitle')} actions={choose}>
      <p>{t('demoTextElsewhere', { button: thenPress })}</p>
    </Notice>
  )
}
