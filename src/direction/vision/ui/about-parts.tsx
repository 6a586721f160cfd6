import { visionMessages } from '#src/direction/vision/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

/** What a part of a vision is, with an example. */
export function AboutParts() {
  const t = useMessages(visionMessages)
  return (
    <Card tone="sunken" title={t('about.title')}>
      <p>{t('about.whole')}</p>
      <p>{t('about.part')}</p>
      <p>{t('about.notGoal')}</p>
      <DefinitionList
        arrange="under"
        items={[
          { term: t('about.rather'), children: t('about.ratherText') },
          { term: t('about.than'), children: t('about.thanText') },
        ]}
      />
    </Card>
  )
}
