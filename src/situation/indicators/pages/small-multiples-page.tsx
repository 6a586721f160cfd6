import { areaName, ofArea } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { History } from '#src/situation/indicators/history.ts'
import { addedGroups, indicatorGroups } from '#src/situation/indicators/indicator.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { multiplesMessages } from '#src/situation/indicators/multiples-messages.ts'
import type { Multiples } from '#src/situation/indicators/multiples-queries.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { shapeOf } from '#src/situation/indicators/area-shapes.ts'
import { useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { isDrawable, widestAreas } from '#src/situation/indicators/ui/multiples-drawing.ts'
import { areaInAddress, NoArea, ScopeBar } from '#src/situation/indicators/ui/scope-bar.tsx'
import { SmallMultiple } from '#src/situation/indicators/ui/small-multiple.tsx'
import { Button } from '#src/ui/button.tsx'
import { CardGrid } from '#src/ui/card-grid.tsx'
import { StripKey } from '#src/ui/chart/comparison-strip.tsx'
import { Heading } from '#src/ui/heading.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

/** Every indicator as a little drawing of the same size, so that one sees at a glance which ones move. */
export function SmallMultiplesPage({ multiples }: { multiples: Multiples }) {
  const t = useMessages(multiplesMessages)
  const ti = useMessages(indicatorMessages)
  const tm = useMessages(mapMessages)
  const locale = useLocale()
  const workspace = useWorkspace()
  const { chosen, histories } = multiples
  const gebied = areaInAddress(multiples)
  const drawn = histories.filter(isDrawable).length
  const waiting = histories.filter(({ row }) => row.figure === null).length
  const steps = [
    { label: ti('navigation'), href: indicatorPaths.situation({ workspace: workspace.slug }, { gebied }) },
    { label: t('link') },
  ]
  return (
    <>
      <DocumentTitle>{t('link')}</DocumentTitle>
      <PageHeader
        trail={{ label: ti('navigation'), steps }}
        title={chosen ? t('title', { ofArea: ofArea(chosen.own, locale) }) : t('link')}
        lead={chosen && t('lead', { drawn, waiting })}
        actions={
          drawn > 0 && (
            <Button
              icon="download"
              href={indicatorPaths.allChartsSvg({ workspace: workspace.slug }, { gebied })}
            >
              {tm('svg')}
            </Button>
          )
        }
      />
      <ScopeBar {...multiples} baseYears={[]} />
      {chosen ? (
        <Stack gap="large">
          {drawn > 0 && <Key name={areaName(chosen.own, locale)} histories={histories} />}
          {[...indicatorGroups, ...addedGroups].map((group) => (
            <Group
              key={group}
              title={ti(`groups.${group}`)}
              histories={histories.filter(({ row }) => row.indicator.group === group)}
              gebied={gebied}
            />
          ))}
          <SmallPrint>{t('smallPrint')}</SmallPrint>
        </Stack>
      ) : (
        <NoArea />
      )}
    </>
  )
}

function Key({ name, histories }: { name: string; histories: readonly History[] }) {
  const t = useMessages(multiplesMessages)
  const label = useAreaLabel()
  return (
    <StripKey
      own={t('key', { ours: name })}
      others={widestAreas(histories).map((area) => ({
        key: area.nis,
        label: label(area),
        shape: shapeOf(area),
      }))}
    />
  )
}

type GroupProps = { title: string; histories: readonly History[]; gebied: string | undefined }

function Group({ title, histories, gebied }: GroupProps) {
  if (histories.length === 0) return null
  return (
    <section>
      <Stack gap="medium">
        <Heading level={2}>{title}</Heading>
        <CardGrid>
          {histories.map((history) => (
            <SmallMultiple key={history.row.indicator.code} history={history} gebied={gebied} />
          ))}
        </CardGrid>
      </Stack>
    </section>
  )
}
