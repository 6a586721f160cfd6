import { useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { conclusionKinds, paragraphsOf, type ConclusionKind } from '#src/situation/analysis/conclusion.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import type { Conclusion } from '#src/situation/analysis/queries.ts'
import { AboutConclusions } from '#src/situation/analysis/ui/about-conclusions.tsx'
import { FiguresBehind } from '#src/situation/analysis/ui/figures-behind.tsx'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Heading } from '#src/ui/heading.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { conclusions: readonly Conclusion[]; manyAreas: boolean }

/** What the figures tell: the vulnerable groups, then the first hints. */
export function ConclusionsPage({ conclusions, manyAreas }: Props) {
  const t = useMessages(conclusionMessages)
  const indicators = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const ofKind = (kind: ConclusionKind) => conclusions.filter((one) => one.kind === kind)
  const add = mayKeepFigures(usePage().actor) && (
    <Button kind="primary" icon="plus" href={analysisPaths.addConclusion({ workspace })}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <DocumentTitle>{t('link')}</DocumentTitle>
      <PageHeader
        trail={{
          label: indicators('navigation'),
          steps: [
            { label: indicators('navigation'), href: indicatorPaths.situation({ workspace }) },
            { label: t('link') },
          ],
        }}
        title={t('title')}
        lead={t('lead', { groups: ofKind('group').length, hints: ofKind('hint').length })}
        actions={
          <>
            {conclusions.length > 0 && add}
            <Button icon="file-text" href={analysisPaths.report({ workspace })}>
              {t('report')}
            </Button>
          </>
        }
      />
      <Columns aside={<AboutConclusions />}>
        {conclusions.length === 0 ? (
          <EmptyState title={t('emptyTitle')} action={add}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          conclusionKinds.map((kind) => (
            <Part key={kind} kind={kind} conclusions={ofKind(kind)} manyAreas={manyAreas} />
          ))
        )}
      </Columns>
    </>
  )
}

function Part({ kind, conclusions, manyAreas }: Props & { kind: ConclusionKind }) {
  const t = useMessages(conclusionMessages)
  return (
    <Stack gap="medium">
      <Heading level={2}>{t(`parts.${kind}`)}</Heading>
      {conclusions.length === 0 && <p>{t(`none.${kind}`)}</p>}
      {conclusions.map((conclusion, place) => (
        <ConclusionCard
          key={conclusion.id}
          conclusion={conclusion}
          manyAreas={manyAreas}
          isFirst={place === 0}
          isLast={place === conclusions.length - 1}
        />
      ))}
    </Stack>
  )
}

type CardProps = { conclusion: Conclusion; manyAreas: boolean; isFirst: boolean; isLast: boolean }

function ConclusionCard({ conclusion, manyAreas, isFirst, isLast }: CardProps) {
  const workspace = useWorkspace().slug
  const mayWrite = mayKeepFigures(usePage().actor)
  const { id, title, text, domain, figures } = conclusion
  return (
    <Card
      level={3}
      title={mayWrite ? <a href={analysisPaths.conclusion({ workspace, conclusion: id })}>{title}</a> : title}
      lead={domain ?? undefined}
      action={
        mayWrite && !(isFirst && isLast) ? (
          <Moves conclusion={conclusion} isFirst={isFirst} isLast={isLast} />
        ) : undefined
      }
    >
      <Prose>
        {paragraphsOf(text).map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </Prose>
      <FiguresBehind figures={figures} manyAreas={manyAreas} />
    </Card>
  )
}

/** Buttons that put a conclusion before or after its neighbour. */
function Moves({ conclusion: { id, version, title }, isFirst, isLast }: Omit<CardProps, 'manyAreas'>) {
  const t = useMessages(conclusionMessages)
  const workspace = useWorkspace().slug
  const button = (to: 'earlier' | 'later') => (
    <Button kind="quiet" name="to" value={to} aria-label={t('pair', { name: t(to), words: title })}>
      {t(to)}
    </Button>
  )
  return (
    <form method="post" action={analysisPaths.moveConclusion({ workspace, conclusion: id })}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      <input type="hidden" name="version" value={version} />
      {!isFirst && button('earlier')}
      {!isLast && button('later')}
    </form>
  )
}
