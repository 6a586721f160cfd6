import type { Area } from '#src/foundation/areas/area.ts'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { comparesByLevel, type Change, type Verdict } from '#src/situation/indicators/comparison.ts'
import { derivedText, missingText } from '#src/situation/indicators/figure-notes.ts'
import { changeText, differenceText, figureText } from '#src/situation/indicators/figure-words.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import type { IndicatorRow } from '#src/situation/indicators/situation.ts'
import type { TrendVerdict } from '#src/situation/indicators/trend.ts'
import { ComparisonRule } from '#src/situation/indicators/ui/comparison-rule.tsx'
import { TrendBadge, VerdictBadge } from '#src/situation/indicators/ui/verdict-badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { CellFigure, CellNote } from '#src/ui/cell.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Line = {
  area: Area
  own: boolean
  figure: Figure | null
  difference: string | null
  verdict: Verdict
  change: Change | null
  trend: TrendVerdict | null
}

// Stands where there is nothing to say, so that a row that became a card has no empty line.
const none = '–'

/** Our figure and those of the areas beside it, with the difference and the change of each. */
export function NeighbourTable({ own, row }: { own: Area; row: IndicatorRow }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const { figure, since, change } = row
  if (!figure) return null
  const ours: Line = {
    area: own,
    own: true,
    figure,
    difference: null,
    verdict: 'unknown',
    change,
    trend: null,
  }
  const lines = [ours, ...row.neighbours.map((neighbour): Line => ({ ...neighbour, own: false }))]
  const difference: Column<Line> = {
    key: 'difference',
    title: t('neighbours.difference'),
    align: 'end',
    cell: ({ difference: points }) => (points === null ? none : differenceText(points, locale)),
  }
  const columns: Column<Line>[] = [
    {
      key: 'area',
      title: t('neighbours.area'),
      cell: ({ area, own: isOwn }) =>
        isOwn ? <strong>{areaName(area, locale)}</strong> : areaName(area, locale),
    },
    {
      key: 'figure',
      title: t('neighbours.figure'),
      align: 'end',
      cell: ({ figure: one }) => (
        <>
          {one?.value ? (
            <CellFigure>{figureText(one.value, one, locale)}</CellFigure>
          ) : (
            missingText(one, locale)
          )}
          {one?.derived && <CellNote>{derivedText(one, locale)}</CellNote>}
          {one && one.source !== figure.source && <CellNote>{one.source}</CellNote>}
        </>
      ),
    },
    ...(comparesByLevel(figure.kind) ? [difference] : []),
    ...(since
      ? [
          {
            key: 'change',
            title: t('neighbours.change', { period: periodLabel(since, locale) }),
            align: 'end' as const,
            width: 'fit' as const,
            cell: ({ change: one }: Line) => (one === null ? none : changeText(one, locale)),
          },
        ]
      : []),
    {
      key: 'mark',
      title: t('neighbours.mark'),
      cell: ({ area, own: isOwn, verdict, trend }) => {
        if (isOwn) return <CellNote>{t('neighbours.ours')}</CellNote>
        if (verdict === 'unknown' && trend === null) return none
        return (
          <>
            <VerdictBadge verdict={verdict} area={area} /> {trend && <TrendBadge trend={trend} of={own} />}
          </>
        )
      },
    },
  ]
  return (
    <Card title={t('neighbours.title', { period: periodLabel(figure.period, locale) })}>
      <DataTable
        bare
        caption={row.indicator.name[locale]}
        columns={columns}
        rows={lines}
        rowKey={({ area }) => area.nis}
      />
      {!comparesByLevel(figure.kind) && <SmallPrint>{t('countsDiffer')}</SmallPrint>}
      <ComparisonRule />
    </Card>
  )
}
