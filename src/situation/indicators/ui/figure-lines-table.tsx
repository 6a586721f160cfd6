import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import type { FigureLine } from '#src/situation/indicators/figure-lines.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { Card } from '#src/ui/card.tsx'
import { CellNote } from '#src/ui/cell.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

const mostShown = 10

/** The first figures of a file as they will stand in the tables. */
export function FigureLinesTable({ title, lines }: { title: string; lines: readonly FigureLine[] }) {
  const t = useMessages(uploadMessages)
  const ti = useMessages(indicatorMessages)
  const locale = useLocale()
  const rows = lines.slice(0, mostShown)
  const nameOf = (nis: string) => {
    const area = belgium.find(nis)
    return area ? areaName(area, locale) : nis
  }
  const columns: Column<FigureLine>[] = [
    {
      key: 'indicator',
      title: t('indicator'),
      cell: ({ figure }) => (
        <>
          {findIndicator(figure.indicator)?.name[locale]}
          {figure.breakdown !== '' && <CellNote>{figure.breakdown}</CellNote>}
        </>
      ),
    },
    { key: 'area', title: t('area'), cell: ({ figure }) => nameOf(figure.area) },
    {
      key: 'period',
      title: t('period'),
      width: 'fit',
      cell: ({ figure }) => periodLabel(figure.period, locale),
    },
    {
      key: 'value',
      title: t('value'),
      width: 'fit',
      align: 'end',
      cell: ({ figure }) =>
        figure.value === null
          ? ti(`shortReasons.${figure.missingReason}`)
          : figureText(figure.value, figure, locale),
    },
    { key: 'source', title: t('source'), cell: ({ figure }) => figure.source },
  ]
  return (
    <Card
      title={title}
      lead={
        lines.length > rows.length
          ? t('firstLead', { shown: String(rows.length), count: lines.length })
          : undefined
      }
    >
      <DataTable
        bare
        stack="early"
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ line }) => String(line)}
      />
    </Card>
  )
}
