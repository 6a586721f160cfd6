import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { aboutEqual } from '#src/situation/indicators/comparison.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import type { Situation } from '#src/situation/indicators/queries.ts'
import { situationFacts } from '#src/situation/indicators/situation.ts'
import { shapeOf, useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { areaInAddress, NoArea, ScopeBar } from '#src/situation/indicators/ui/scope-bar.tsx'
import { SituationTable } from '#src/situation/indicators/ui/situation-table.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { StripKey } from '#src/ui/chart/comparison-strip.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

/** How the municipality is doing: the twelve indicators beside the areas it lies in. */
export function SituationPage({ situation }: { situation: Situation }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const label = useAreaLabel()
  const workspace = useWorkspace()
  const { chosen, rows } = situation
  const name = chosen ? areaName(chosen.own, locale) : workspace.name
  const { number } = presenter(locale)
  const margins = { points: number(aboutEqual.points), percent: number(aboutEqual.percent) }
  const empty = rows.every(({ figure }) => figure === null)
  return (
    <>
      <DocumentTitle>{t('navigation')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title', { area: chosen ? areaInSentence(chosen.own, locale) : name })}
        lead={chosen && <Lead situation={situation} />}
        actions={chosen && !empty && <Actions situation={situation} />}
      />
      <ScopeBar {...situation} />
      {!chosen && <NoArea />}
      {chosen && empty && (
        <EmptyState title={t('emptyTitle')} action={<Actions situation={situation} empty />}>
          {t('emptyText')}
        </EmptyState>
      )}
      {chosen && (
        <Stack gap="medium">
          {!empty && (
            <StripKey
              own={name}
              others={chosen.others.map((area) => ({
                key: area.nis,
                label: label(area),
                shape: shapeOf(area),
              }))}
            />
          )}
          <SituationTable compared={chosen} rows={rows} areaInAddress={areaInAddress(situation)} />
          <SmallPrint>
            {t('countsDiffer')} {t('smallPrint', margins)}
          </SmallPrint>
        </Stack>
      )}
      <Background />
    </>
  )
}

/** What helps to read the figures, and to find more of them. */
function Background() {
  const t = useMessages(backgroundMessages)
  const workspace = useWorkspace().slug
  return (
    <ButtonRow>
      <Button kind="quiet" icon="search" href={indicatorPaths.dataSources({ workspace })}>
        {t('sources.link')}
      </Button>
      <Button kind="quiet" icon="chart-line" href={indicatorPaths.facts({ workspace })}>
        {t('facts.link')}
      </Button>
    </ButtonRow>
  )
}

function Lead({ situation: { rows, chosen } }: { situation: Situation }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const { compared, higher, lower, waiting, 'about-equal': equal } = situationFacts(rows)
  const widest = chosen?.others.at(-1)
  return (
    <>
      {t('lead', { compared })}{' '}
      {compared > 0 &&
        widest &&
        `${t('leadVerdicts', { area: areaInSentence(widest, locale), higher, lower, equal })} `}
      {t('leadWaiting', { waiting })}
    </>
  )
}

function Actions({ situation, empty = false }: { situation: Situation; empty?: boolean }) {
  const t = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const gebied = areaInAddress(situation)
  const mayKeep = mayKeepFigures(usePage().actor)
  return (
    <>
      {mayKeep && (
        <Button kind="primary" icon="plus" href={indicatorPaths.upload({ workspace })}>
          {t('readIn')}
        </Button>
      )}
      {mayKeep && (
        <Button icon="pencil" href={indicatorPaths.fillIn({ workspace }, { gebied })}>
          {t('fillIn')}
        </Button>
      )}
      {!empty && (
        <Button icon="download" href={indicatorPaths.csv({ workspace }, { gebied })}>
          {t('download')}
        </Button>
      )}
    </>
  )
}
