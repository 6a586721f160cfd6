import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { Outcome, PreviewLine } from '#src/situation/imports/chosen-queries.ts'
import { choiceOf } from '#src/situation/imports/choice-of.ts'
import { exactFigure } from '#src/situation/imports/exact-figure.ts'
import type { CodeChoice, FileContents } from '#src/situation/imports/file-contents.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { useCodeName, useIndicatorName } from '#src/situation/imports/ui/code-names.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { missingReasons } from '#src/situation/indicators/series.ts'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'
import { CellNote } from '#src/ui/cell.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

const looks: Record<Outcome, Pick<BadgeProps, 'tone' | 'icon'>> = {
  new: { tone: 'good', icon: 'plus' },
  changed: { tone: 'watch', icon: 'pencil' },
  same: { tone: 'neutral', icon: 'equal' },
  refused: { tone: 'stop' },
}

type Value = Pick<PreviewLine, 'value' | 'missingReason' | 'flags'>

type Props = { view: ImportView; contents: FileContents; caption: string }

/** Lines of a file as they will be kept, each with what that does, or with what is wrong. */
export function LinesTable({ view, contents, caption }: Props) {
  const t = useMessages(previewMessages)
  const locale = useLocale()
  const nameOf = useIndicatorName(view.indicators)
  const codeName = useCodeName(view.indicators)
  const { layout, choices } = view.import.reading
  const codeOf = ({ code }: PreviewLine) => (code === null ? undefined : contents.codes[code])
  const chosenFor = (line: PreviewLine): CodeChoice | null => {
    const code = codeOf(line)
    return code ? choiceOf(choices, code) : null
  }
  const lineText = layout === 'json-stat' ? 'placeNumber' : 'lineNumber'
  const columns: Column<PreviewLine & { place: number }>[] = [
    {
      key: 'line',
      title: t('line'),
      titleHidden: true,
      width: 'fit',
      cell: ({ line }) => t(lineText, { line: presenter(locale).number(line) }),
    },
    {
      key: 'indicator',
      title: t('indicator'),
      cell: (line) => {
        const choice = chosenFor(line)
        const code = codeOf(line)
        return choice ? nameOf(choice.indicator) : code && codeName(code)
      },
      notes: (line) => [chosenFor(line)?.breakdown ?? null],
    },
    {
      key: 'area',
      title: t('area'),
      cell: ({ area: nis }) => {
        const area = nis === null ? undefined : belgium.find(nis)
        return area ? areaName(area, locale) : nis
      },
    },
    {
      key: 'period',
      title: t('period'),
      width: 'fit',
      cell: ({ start, months }) =>
        start !== null && months !== null && periodLabel({ start, months }, locale),
    },
    {
      key: 'value',
      title: t('value'),
      width: 'fit',
      align: 'end',
      cell: (line) => <LineValue line={line} choice={chosenFor(line)} />,
    },
    {
      key: 'outcome',
      title: t('outcome'),
      cell: (line) => <OutcomeOf line={line} />,
    },
  ]
  // What is not right has hardly any other cells: a line and what is wrong with it say all there is.
  const isWrong = view.wanted.shown === 'geweigerd'
  const hasArea = view.lines.some(({ area }) => area !== null)
  return (
    <DataTable
      bare
      stack="early"
      caption={caption}
      columns={isWrong && !hasArea ? columns.filter(({ key }) => ['line', 'outcome'].includes(key)) : columns}
      rows={view.lines.map((line, place) => ({ ...line, place }))}
      rowKey={({ place }) => String(place)}
    />
  )
}

function LineValue({ line, choice }: { line: PreviewLine; choice: CodeChoice | null }) {
  const t = useMessages(previewMessages)
  const words = useMessages(indicatorMessages)
  const locale = useLocale()
  const textOf = ({ value, missingReason }: Value): string | null => {
    if (value !== null) return exactFigure(value, choice, locale)
    const reason = missingReasons.find((one) => one === missingReason)
    return reason ? words(`shortReasons.${reason}`) : null
  }
  const shownMark = line.flags === '' ? null : t('mark', { mark: line.flags })
  const before = line.before && textOf(line.before)
  return (
    <>
      {textOf(line)}
      {shownMark && <CellNote>{shownMark}</CellNote>}
      {before && <CellNote>{t('before', { value: before })}</CellNote>}
    </>
  )
}

function OutcomeOf({ line: { outcome, problem, about } }: { line: PreviewLine }) {
  const t = useMessages(previewMessages)
  const locale = useLocale()
  const said = problem === null ? null : problemText(problem, about?.values ?? {}, locale)
  const column = about?.column ?? null
  return (
    <>
      <Badge {...looks[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
      {said !== null && (
        <CellNote>{column === null ? said : t('inColumn', { column, problem: said })}</CellNote>
      )}
    </>
  )
}
