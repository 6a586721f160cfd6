import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import {
  columnsInWords,
  sourceLine,
  type CellInWords,
  type GroupInWords,
  type IndicatorInWords,
} from '#src/situation/analysis/report-words.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { Card } from '#src/ui/card.tsx'
import { CellFigure, CellNote } from '#src/ui/cell.tsx'
import { LineChart } from '#src/ui/chart/line-chart.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { Heading } from '#src/ui/heading.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Props = { group: GroupInWords; chosen: Compared; number: number }

/** One group of indicators in the report: the table, each of them in words and as a drawing, and what still waits. */
export function ReportGroup({ group, chosen, number }: Props) {
  const t = useMessages(reportMessages)
  const { title, caption, indicators, waiting } = group
  const columns = useColumns(chosen)
  return (
    <section className="document-part">
      <h2>
        {number} {title}
      </h2>
      {indicators.length > 0 && (
        <DataTable
          stack="early"
          caption={caption}
          columns={columns}
          rows={indicators}
          rowKey={({ code }) => code}
        />
      )}
      {indicators.map((indicator) => (
        <IndicatorCard key={indicator.code} indicator={indicator} />
      ))}
      {waiting.length > 0 && (
        <div className="document-item">
          <Heading level={3}>{t('waiting')}</Heading>
          <Prose>
            <ul>
              {waiting.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Prose>
        </div>
      )}
    </section>
  )
}

function useColumns(chosen: Compared): Column<IndicatorInWords>[] {
  const { indicator, own, beside, change, mark } = columnsInWords(chosen, useLocale())
  return [
    {
      key: 'indicator',
      title: indicator,
      width: 'medium',
      cell: ({ name }) => name,
      notes: ({ source }) => [source],
    },
    { key: 'own', title: own, width: 'narrow', align: 'end', cell: (row) => <Value cell={row.own} ours /> },
    ...beside.map(({ key, title }): Column<IndicatorInWords> => ({
      key,
      title,
      align: 'end',
      cell: (row) => <Value cell={row.beside.find((cell) => cell.key === key)} />,
    })),
    {
      key: 'change',
      title: change,
      align: 'end',
      cell: (row) => <Value cell={row.change} />,
    },
    { key: 'mark', title: mark, cell: (row) => <Value cell={row.mark} /> },
  ]
}

function Value({ cell, ours = false }: { cell: CellInWords | undefined; ours?: boolean }) {
  return (
    <>
      {ours && cell?.isValue ? <CellFigure>{cell.text}</CellFigure> : cell?.text}
      {cell?.note && <CellNote>{cell.note}</CellNote>}
    </>
  )
}

function IndicatorCard({ indicator }: { indicator: IndicatorInWords }) {
  const { code, name, sentence, drawing } = indicator
  const t = useMessages(reportMessages)
  const source = sourceLine(indicator, useLocale())
  return (
    <Card level={3} title={name}>
      <p>{sentence}</p>
      {drawing && (
        <LineChart
          id={`drawing-${code}`}
          title={drawing.drawn}
          series={drawing.series}
          fromZero={drawing.fromZero}
          formatValue={drawing.formatValue}
          formatTick={drawing.formatTick}
          emptyText={t('waiting')}
        />
      )}
      {drawing?.notes.map((note) => (
        <SmallPrint key={note}>{note}</SmallPrint>
      ))}
      <SmallPrint>{drawing ? `${drawing.title}. ${source}` : source}</SmallPrint>
    </Card>
  )
}
