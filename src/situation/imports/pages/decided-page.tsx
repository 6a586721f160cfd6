import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { ChosenTable } from '#src/situation/imports/ui/chosen-table.tsx'
import { useIndicatorName } from '#src/situation/imports/ui/code-names.ts'
import { useCounts } from '#src/situation/imports/ui/counts.ts'
import { ImportButton } from '#src/situation/imports/ui/import-button.tsx'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { LastProblem } from '#src/situation/imports/ui/refused-words.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'

/** A file that was kept, or kept and undone: what that did. */
export function DecidedPage({ view }: { view: ImportView }) {
  const { import: one } = view
  const t = useMessages(previewMessages)
  const locale = useLocale()
  const counts = useCounts()
  const workspace = useWorkspace().slug
  const day = (at: Date | null) => presenter(locale).day(dayInBelgium(at ?? one.updatedAt))
  const file = one.fileName
  const kept = one.state === 'kept'
  const lead = kept
    ? t('keptLead', { file, day: day(one.keptAt), result: counts(one) })
    : t('undoneLead', { file, day: day(one.undoneAt) })
  return (
    <>
      <ImportHeader
        title={t('decidedTitle')}
        lead={lead}
        actions={
          <Button icon="arrow-left" href={indicatorPaths.situation({ workspace })}>
            {t('back')}
          </Button>
        }
      />
      <LastProblem of={one.reading} />
      {view.changedSince.length > 0 && <LeftAlone view={view} />}
      {kept && one.reading.contents && <ChosenTable view={view} contents={one.reading.contents} />}
      {kept && (
        <Card>
          <p>{t('undoText')}</p>
          <ImportButton kind="serious" icon="undo-2" action={importPaths.undo({ workspace, import: one.id })}>
            {t('undo')}
          </ImportButton>
        </Card>
      )}
    </>
  )
}

function LeftAlone({ view: { changedSince, indicators } }: { view: ImportView }) {
  const t = useMessages(previewMessages)
  const locale = useLocale()
  const nameOf = useIndicatorName(indicators)
  const items = changedSince.map(({ id, indicator, area: nis, start, months }) => {
    const area = belgium.find(nis)
    return {
      key: id,
      title: nameOf(indicator),
      text: `${area ? areaName(area, locale) : nis}, ${periodLabel({ start, months }, locale)}`,
    }
  })
  return (
    <Card title={t('leftTitle', { count: changedSince.length })}>
      <ItemList items={items} />
    </Card>
  )
}
