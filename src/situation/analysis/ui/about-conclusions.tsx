import { useMessages } from '#src/platform/i18n/messages.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import { Card } from '#src/ui/card.tsx'

/** What a conclusion is, and how to write about people. */
export function AboutConclusions() {
  const t = useMessages(conclusionMessages)
  return (
    <Card tone="sunken" title={t('about.title')}>
      <p>{t('about.group')}</p>
      <p>{t('about.hint')}</p>
      <p>{t('about.words')}</p>
    </Card>
  )
}
