import type { Area } from '#src/foundation/areas/area.ts'
import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'
import { areasBesideOurs } from '#src/situation/indicators/compared-areas.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { multiplesMessages } from '#src/situation/indicators/multiples-messages.ts'
import { ownIndicatorMessages } from '#src/situation/indicators/own-indicator-messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import type { Situation } from '#src/situation/indicators/queries.ts'
import { situationSummaryInWords } from '#src/situation/indicators/situation-summary.ts'
import { shapesOf } from '#src/situation/indicators/area-shapes.ts'
import { useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { BesideChoice } from '#src/situation/indicators/ui/beside-choice.tsx'
import { ComparisonRule, ComparisonRuleLink } from '#src/situation/indicators/ui/comparison-rule.tsx'
import {
  areaInAddress,
  comparisonInAddress,
  NoArea,
  ScopeBar,
} from '#src/situation/indicators/ui/scope-bar.tsx'
import { SituationTable } from '#src/situation/indicators/ui/situation-table.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { StripKey } from '#src/ui/chart/comparison-strip.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

/** How the municipality is doing: the indicators beside the areas it lies in and others that somebody chose. */
export function SituationPage({ situation }: { situation: Situation }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const label = useAreaLabel()
  const workspace = useWorkspace()
  const { chosen, rows } = situation
  const name = chosen ? areaName(chosen.own, locale) : workspace.name
  const beside = chosen ? areasBesideOurs(chosen) : []
  const shape = shapesOf(beside)
  const empty = rows.every(({ figure }) => figure === null)
  return (
    <>
      <DocumentTitle>{t('navigation')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title', { area: chosen ? areaInSentence(chosen.own, locale) : name })}
        lead={chosen && situationSummaryInWords(rows, chosen, locale)}
        actions={chosen && !empty && <Actions situation={situation} />}
      />
      <ScopeBar {...situation} />
      {!chosen && <NoArea />}
      {chosen && empty && (
        <EmptyState title={t('emptyTitle')} action={<Actions situation={situation} empty />}>
          {t('emptyText')}
        </EmptyState>
      )}
      {chosen && !empty && <BesideChoice beside={chosen.beside} unknown={withoutFigures(situation)} />}
      {chosen && (
        <Stack gap="medium">
          {!empty && (
            <StripKey
              own={name}
              others={beside.map((area) => ({ key: area.nis, label: label(area), shape: shape(area) }))}
            />
          )}
          <SituationTable compared={chosen} rows={rows} inAddress={comparisonInAddress(situation)} />
          <SmallPrint>
            {t('countsDiffer')} {t('smallPrint')} <ComparisonRuleLink />
          </SmallPrint>
          <ComparisonRule />
        </Stack>
      )}
      <Background situation={situation} />
    </>
  )
}

/** Municipalities chosen by hand of which no row has a figure. */
const withoutFigures = ({ chosen, rows }: Situation): Area[] =>
  (chosen?.beside ?? []).filter(({ nis }) =>
    rows.every(({ neighbours }) =>
      neighbours.every(({ area, figure }) => area.nis !== nis || figure === null),
    ),
  )

/** What helps to read the figures, and to find more of them. */
function Background({ situation }: { situation: Situation }) {
  const t = useMessages(backgroundMessages)
  const ti = useMessages(indicatorMessages)
  const multiples = useMessages(multiplesMessages)
  const own = useMessages(ownIndicatorMessages)
  const workspace = useWorkspace().slug
  const gebied = areaInAddress(situation)
  const hasFigures = situation.rows.some(({ figure }) => figure !== null)
  return (
    <ButtonRow>
      {hasFigures && (
        <Button kind="quiet" icon="chart-line" href={indicatorPaths.allCharts({ workspace }, { gebied })}>
          {multiples('link')}
        </Button>
      )}
      <Button kind="quiet" icon="lightbulb" href={analysisPaths.conclusions({ workspace })}>
        {ti('conclusions')}
      </Button>
      {mayKeepFigures(usePage().actor) && (
        <Button kind="quiet" icon="plus" href={indicatorPaths.addOwnIndicator({ workspace })}>
          {own('add')}
        </Button>
      )}
      {hasFigures && (
        <Button
          kind="quiet"
          icon="download"
          href={indicatorPaths.csv({ workspace }, comparisonInAddress(situation))}
        >
          {ti('download')}
        </Button>
      )}
      <Button kind="quiet" icon="search" href={indicatorPaths.dataSources({ workspace })}>
        {t('sources.link')}
      </Button>
      <Button kind="quiet" icon="info" href={indicatorPaths.facts({ workspace })}>
        {t('facts.link')}
      </Button>
    </ButtonRow>
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
        <Button kind="primary" icon="plus" href={importPaths.upload({ workspace })}>
          {t('readIn')}
        </Button>
      )}
      {mayKeep && (
        <Button icon="pencil" href={indicatorPaths.fillIn({ workspace }, { gebied })}>
          {t('fillIn')}
        </Button>
      )}
      {!empty && (
        <Button icon="file-text" href={analysisPaths.report({ workspace }, { gebied })}>
          {t('report')}
        </Button>
      )}
    </>
  )
}
