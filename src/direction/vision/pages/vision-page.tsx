import { visionMessages } from '#src/direction/vision/messages.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { mayShapeVision } from '#src/direction/vision/policy.ts'
import type { VisionPart } from '#src/direction/vision/queries.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function VisionPage({ parts }: { parts: VisionPart[] }) {
  const t = useMessages(visionMessages)
  const workspace = useWorkspace().slug
  const mayShape = mayShapeVision(usePage().actor)
  const add = mayShape && (
    <Button kind="primary" icon="plus" href={visionPaths.addPart({ workspace })}>
      {t('add')}
    </Button>
  )
  const itemOf = ({ id, statement }: VisionPart) => ({
    key: id,
    icon: 'compass' as const,
    title: mayShape ? <a href={visionPaths.part({ workspace, part: id })}>{statement}</a> : statement,
  })
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={t('lead', { count: parts.length })}
        actions={parts.length > 0 ? add : undefined}
      />
      {parts.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Card>
          <ItemList level={2} items={parts.map(itemOf)} />
        </Card>
      )}
    </>
  )
}
