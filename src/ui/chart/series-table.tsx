import type { LineSeries } from '#src/ui/chart/line-layout.ts'
import { CellNote } from '#src/ui/cell.tsx'
import { DataTable } from '#src/ui/data-table.tsx'

export type SeriesTableProps = {
  caption: string
  /** Heading of the first column: "Jaar". */
  pointTitle: string
  series: readonly LineSeries[]
  formatValue: (value: number) => string
  /** Stands where no value is known: "niet bekend". */
  emptyText: string
}

/** The figures of a chart as a table; goes in a `Disclosure` under it. */
export function SeriesTable({ caption, pointTitle, series, formatValue, emptyText }: SeriesTableProps) {
  const labels = new Map(series.flatMap(({ points }) => points.map(({ x, label }) => [x, label] as const)))
  const rows = [...labels].sort(([a], [b]) => a - b)
  const pointAt = (one: LineSeries, x: number) => one.points.find((point) => point.x === x)
  return (
    <DataTable
      bare
      stack="never"
      caption={caption}
      rows={rows}
      rowKey={([x]) => String(x)}
      columns={[
        { key: 'point', title: pointTitle, width: 'fit', cell: ([, label]) => label },
        ...series.map((one) => ({
          key: one.key,
          title: one.label,
          align: 'end' as const,
          cell: ([x]: (typeof rows)[number]) => {
            const { value = null, note, missing = emptyText } = pointAt(one, x) ?? {}
            return (
              <>
                {value === null ? missing : formatValue(value)}
                {note !== undefined && <CellNote>{note}</CellNote>}
              </>
            )
          },
        })),
      ]}
    />
  )
}
