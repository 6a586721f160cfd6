import { visionMessages } from '#src/direction/vision/messages.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { mayShapeVision } from '#src/direction/vision/policy.ts'
import type { Serving, VisionPart } from '#src/direction/vision/queries.ts'
import { AboutParts } from '#src/direction/vision/ui/about-parts.tsx'
import { ServingList } from '#src/direction/vision/ui/serving-list.tsx'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = { parts: readonly VisionPart[]; serving: ReadonlyMap<string | null, readonly Serving[]> }

export function VisionPage({ parts, serving }: Props) {
  const t = useMessages(visionMessages)
  const workspace = useWorkspace().slug
  const add = mayShapeVision(usePage().actor) && (
    <Button kind="primary" icon="plus" href={visionPaths.addPart({ workspace })}>
      {t('add')}
    </Button>
  )
  const unplaced = serving.get(null) ?? []
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={t('lead', { count: parts.length })}
        actions={parts.length > 0 ? add : undefined}
      />
      <Columns aside={<AboutParts />}>
        {parts.length === 0 && (
          <EmptyState title={t('emptyTitle')} action={add}>
            {t('emptyText')}
          </EmptyState>
        )}
        {parts.map((part) => (
          <PartCard key={part.id} part={part} serving={serving.get(part.id) ?? []} />
        ))}
        {parts.length > 0 && unplaced.length > 0 && (
          <Card tone="sunken" title={t('withoutPart', { count: unplaced.length })}>
            <ServingList serving={unplaced} />
          </Card>
        )}
      </Columns>
    </>
  )
}

function PartCard({ part, serving }: { part: VisionPart; serving: readonly Serving[] }) {
  const t = useMessages(visionMessages)
  const workspace = useWorkspace().slug
  const mayShape = mayShapeVision(usePage().actor)
  const href = visionPaths.part({ workspace, part: part.id })
  return (
    <Card
      title={mayShape ? <a href={href}>{part.statement}</a> : part.statement}
      lead={t('serving', { count: serving.length })}
    >
      {serving.length > 0 && <ServingList serving={serving} />}
    </Card>
  )
}
