import type { Area } from '#src/foundation/areas/area.ts'
import { areaName, ofArea } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { areasBesideOurs, type Compared } from '#src/situation/indicators/compared-areas.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { comparesByLevel } from '#src/situation/indicators/comparison.ts'
import { noChangeText } from '#src/situation/indicators/figure-notes.ts'
import { changeText, differenceText, figureText } from '#src/situation/indicators/figure-words.ts'
import { addedGroups, indicatorGroups } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { periodLabel, yearsBetween } from '#src/situation/indicators/period.ts'
import type { IndicatorRow } from '#src/situation/indicators/situation.ts'
import { trendVerdict } from '#src/situation/indicators/trend.ts'
import { shapesOf } from '#src/situation/indicators/area-shapes.ts'
import { useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { useLastKnownWords, useMissingWords } from '#src/situation/indicators/ui/missing-words.ts'
import { ShapeValues } from '#src/situation/indicators/ui/shape-values.tsx'
import { TrendBadge, VerdictBadge } from '#src/situation/indicators/ui/verdict-badge.tsx'
import { Badge } from '#src/ui/badge.tsx'
import { CellFigure, CellNote } from '#src/ui/cell.tsx'
import { ComparisonStrip } from '#src/ui/chart/comparison-strip.tsx'
import type { Shape } from '#src/ui/chart/shape.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

type Props = {
  compared: Compared
  rows: readonly IndicatorRow[]
  /** What the links to indicators take along. */
  inAddress: Readonly<Record<string, string | number | undefined>>
}

/** The indicators in their groups: our figure, those around us, and what stands out. */
export function SituationTable({ compared, rows, inAddress }: Props) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const name = areaName(compared.own, locale)
  const shape = shapesOf(areasBesideOurs(compared))
  const columns: Column<IndicatorRow>[] = [
    {
      key: 'indicator',
      title: t('indicator'),
      width: 'medium',
      cell: ({ indicator, otherSeries }) => (
        <>
          <a href={indicatorPaths.indicator({ workspace, indicator: indicator.code }, inAddress)}>
            {indicator.name[locale]}
          </a>
          {otherSeries > 0 && <CellNote>{t('otherSeries', { count: otherSeries })}</CellNote>}
        </>
      ),
    },
    { key: 'own', title: name, width: 'fit', align: 'end', cell: (row) => <OwnFigure row={row} /> },
    {
      key: 'beside',
      title: t('besideOthers'),
      span: ({ figure }) => (figure === null || figure.value === null ? 2 : 1),
      cell: (row) => <Beside row={row} name={name} shape={shape} />,
    },
    { key: 'stands-out', title: t('whatStandsOut'), cell: (row) => <StandsOut row={row} /> },
  ]
  const all = [...indicatorGroups, ...addedGroups].map((group) => ({
    key: group,
    title: t(`groups.${group}`),
    rows: rows.filter((row) => row.indicator.group === group),
  }))
  const groups = all.filter((group) => group.rows.length > 0)
  return (
    <DataTable
      caption={t('caption', { ofArea: ofArea(compared.own, locale) })}
      columns={columns}
      groups={groups}
      rowKey={({ indicator }) => indicator.code}
      stack="early"
    />
  )
}

function OwnFigure({ row: { figure } }: { row: IndicatorRow }) {
  const t = useMessages(indicatorMessages)
  const c = useMessages(comparisonMessages)
  const locale = useLocale()
  if (!figure) return <Badge tone="plain">{t('waiting')}</Badge>
  if (figure.value === null) return <Badge tone="plain">{t('unknown')}</Badge>
  return (
    <>
      <CellFigure>{figureText(figure.value, figure, locale)}</CellFigure>
      <CellNote>
        {[periodLabel(figure.period, locale), figure.breakdown, figure.derived && c('derived.short')]
          .filter(Boolean)
          .join(' · ')}
      </CellNote>
    </>
  )
}

function Beside({ row, name, shape }: { row: IndicatorRow; name: string; shape: (area: Area) => Shape }) {
  const t = useMessages(indicatorMessages)
  const c = useMessages(comparisonMessages)
  const locale = useLocale()
  const label = useAreaLabel()
  const missing = useMissingWords()
  const lastKnown = useLastKnownWords()
  const { figure, neighbours, since } = row
  if (!figure) return <CellNote>{t('usuallyFrom', { source: row.indicator.usualSource[locale] })}</CellNote>
  if (figure.value === null) {
    return <CellNote>{[missing(figure), lastKnown(row)].filter(Boolean).join(' ')}</CellNote>
  }
  const known = neighbours.flatMap(({ area, figure: theirs, difference, change }) =>
    theirs?.value ? [{ area, value: theirs.value, difference, change }] : [],
  )
  if (known.length === 0) return <CellNote>{t('nothingBeside')}</CellNote>
  if (!comparesByLevel(figure.kind)) {
    const changes = known.flatMap(({ area, change }) =>
      change ? [{ area, shape: shape(area), text: differenceText(change.amount, locale) }] : [],
    )
    if (changes.length === 0 || !since) return <CellNote>{t('countsDiffer')}</CellNote>
    return (
      <>
        <ShapeValues values={changes} unit="%" />
        <CellNote>{c('howBeside.growth', { period: periodLabel(since, locale) })}</CellNote>
      </>
    )
  }
  const words = [
    { label: name, value: figure.value },
    ...known.map(({ area, value }) => ({ label: label(area), value })),
  ]
  return (
    <>
      <ComparisonStrip
        label={words.map((one) => `${one.label} ${figureText(one.value, figure, locale)}`).join(', ')}
        own={Number(figure.value)}
        others={known.map(({ area, value }) => ({
          key: area.nis,
          value: Number(value),
          shape: shape(area),
        }))}
      />
      <ShapeValues
        values={known.map(({ area, difference }) => ({
          area,
          shape: shape(area),
          text: differenceText(difference ?? '0', locale),
        }))}
      />
      <CellNote>{c('howBeside.difference')}</CellNote>
    </>
  )
}

function StandsOut({ row: { figure, reference, change, since, noChange } }: { row: IndicatorRow }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const trend = change && trendVerdict(change, reference?.change ?? null)
  const years = figure && since ? Math.round(yearsBetween(since, figure.period)) : 0
  const over =
    change &&
    since &&
    (years > 0
      ? t('changeOver', { amount: changeText(change, locale), years })
      : t('since', { amount: changeText(change, locale), period: periodLabel(since, locale) }))
  const why = noChange && <CellNote>{noChangeText(noChange, 'words', locale)}</CellNote>
  const verdict = reference && reference.verdict !== 'unknown' ? reference : null
  if (!verdict) {
    return (
      <>
        {trend && <TrendBadge trend={trend} />}
        {over ? <CellNote>{over}</CellNote> : why}
      </>
    )
  }
  return (
    <>
      <VerdictBadge verdict={verdict.verdict} area={verdict.area} />
      {over && trend ? (
        <CellNote>
          {over}, {t(`trends.${trend}`)}
        </CellNote>
      ) : (
        why
      )}
    </>
  )
}
