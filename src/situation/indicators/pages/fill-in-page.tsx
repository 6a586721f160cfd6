import type { FieldMetadata } from '@conform-to/react'
import type { Area } from '#src/foundation/areas/area.ts'
import { areaName } from '#src/foundation/areas/area-name.ts'
import type { Act } from '#src/platform/command.ts'
import { formMessages } from '#src/platform/forms/form-messages.ts'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { shown } from '#src/platform/forms/shown.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { writeMeasure } from '#src/situation/indicators/figure-cells.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { fillInInput } from '#src/situation/indicators/forms.ts'
import type { GridRow } from '#src/situation/indicators/grid-queries.ts'
import { addedGroups, indicatorGroups } from '#src/situation/indicators/indicator.ts'
import { writtenMissing } from '#src/situation/indicators/figure-notes.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { ownIndicatorMessages } from '#src/situation/indicators/own-indicator-messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { periodLabel, writtenPeriod, type Period } from '#src/situation/indicators/period.ts'
import type { Scope } from '#src/situation/indicators/queries.ts'
import { mayBeNegative } from '#src/situation/indicators/written-figure.ts'
import { writeSeenCell } from '#src/situation/indicators/seen-cell.ts'
import { useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { FigureCell } from '#src/situation/indicators/ui/figure-cell.tsx'
import { GridChoice } from '#src/situation/indicators/ui/grid-choice.tsx'
import { areaInAddress, NoArea } from '#src/situation/indicators/ui/scope-bar.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { CellNote } from '#src/ui/cell.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export type Grid = {
  scope: Scope
  period: Period
  /** What was asked for, when that is no period. */
  unreadable: string | null
  rows: readonly GridRow[]
}

type Nested = Record<string, FieldMetadata<unknown>>

/** The field of one cell; the form library knows fields of any name. */
const inside = (field: FieldMetadata<unknown>, ...names: string[]): FieldMetadata<unknown> =>
  names.reduce((outer, name) => {
    const nested = (outer as FieldMetadata<Record<string, unknown>>).getFieldset() as unknown as Nested
    return nested[name] ?? outer
  }, field)

type Props = { grid: Grid; act: Act<typeof fillInInput, unknown>; reply: Reply | null }

/** A grid to type figures in: the twelve indicators and those that were added, our area and those it lies in, one period. */
export function FillInPage({ grid, act, reply }: Props) {
  const t = useMessages(indicatorMessages)
  const own = useMessages(ownIndicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const { scope, period, unreadable, rows } = grid
  const gebied = areaInAddress(scope)
  const situation = indicatorPaths.situation({ workspace }, { gebied })
  const label = periodLabel(period, locale)
  return (
    <>
      <DocumentTitle>{t('grid.title')}</DocumentTitle>
      <PageHeader
        trail={{
          label: t('navigation'),
          steps: [{ label: t('navigation'), href: situation }, { label: t('grid.title') }],
        }}
        title={t('grid.title')}
        lead={t('grid.lead')}
        actions={
          <Button icon="plus" href={indicatorPaths.addOwnIndicator({ workspace })}>
            {own('add')}
          </Button>
        }
      />
      {!scope.chosen && <NoArea />}
      {scope.chosen && (
        <Form
          command={act}
          reply={reply}
          submit={t('grid.save')}
          cancel={{ href: situation, label: t('grid.cancel') }}
        >
          {({ figures, sources, seen, year, place }) => (
            <>
              {/* The Enter key presses the first button of a form: it keeps, wherever one types. */}
              <button className="visually-hidden" tabIndex={-1} aria-hidden="true">
                {t('grid.save')}
              </button>
              <input type="hidden" name="area" value={scope.chosen?.own.nis} />
              <input type="hidden" name="period" value={writtenPeriod(period)} />
              <GridChoice scope={scope} period={period} unreadable={unreadable} year={year} place={place} />
              <GridTable
                areas={scope.chosen ? [scope.chosen.own, ...scope.chosen.others] : []}
                rows={rows}
                caption={t('grid.caption', { period: label })}
                reply={reply}
                fieldOf={(code, nis) => inside(figures, code, nis)}
                seenOf={(code, nis) => inside(seen, code, nis)}
                sourceOf={(code) => inside(sources, code)}
              />
            </>
          )}
        </Form>
      )}
    </>
  )
}

/** The longest heading may break where it stands in a narrow card. */
const hyphenated = (label: string): string => label.replace('arrondissement', 'arrondisse\u00adment')

type TableProps = {
  areas: readonly Area[]
  rows: readonly GridRow[]
  caption: string
  reply: Reply | null
  fieldOf: (code: string, nis: string) => FieldMetadata<unknown>
  seenOf: (code: string, nis: string) => FieldMetadata<unknown>
  sourceOf: (code: string) => FieldMetadata<unknown>
}

function GridTable({ areas, rows, caption, reply, fieldOf, seenOf, sourceOf }: TableProps) {
  const t = useMessages(indicatorMessages)
  const f = useMessages(formMessages)
  const locale = useLocale()
  const label = useAreaLabel()
  const back = {
    cameBack: reply !== null,
    conflict: reply?.stale ? { title: f('meanwhile'), empty: f('meanwhileEmpty') } : null,
  }
  const savedText = (figure: Figure | undefined): string => {
    if (!figure) return ''
    return shown.decimal(figure.value) ?? writtenMissing(figure, locale)
  }
  const columns: Column<GridRow>[] = [
    {
      key: 'indicator',
      title: t('indicator'),
      width: 'medium',
      cell: ({ indicator }) => (
        <>
          <input type="hidden" name={`measures.${indicator.code}`} value={writeMeasure(indicator)} />
          {indicator.name[locale]}
          <CellNote>{t(`unitNames.${indicator.unit}`)}</CellNote>
        </>
      ),
    },
    ...areas.map((area, place): Column<GridRow> => ({
      key: area.nis,
      title: place === 0 ? areaName(area, locale) : hyphenated(label(area)),
      cell: ({ indicator, cells }) => {
        const figure = cells.get(area.nis)
        return (
          <>
            {figure && (
              <input
                type="hidden"
                name={`seen.${indicator.code}.${area.nis}`}
                value={writeSeenCell({ ...figure, text: savedText(figure) })}
              />
            )}
            <FigureCell
              field={fieldOf(indicator.code, area.nis)}
              seen={seenOf(indicator.code, area.nis)}
              label={t('grid.cell', { indicator: indicator.name[locale], area: areaName(area, locale) })}
              saved={savedText(figure)}
              figures={mayBeNegative(indicator.kind) ? 'any' : 'positive'}
              {...back}
            />
          </>
        )
      },
    })),
    {
      key: 'source',
      title: t('grid.source'),
      width: 'medium',
      cell: ({ indicator, source }) => (
        <>
          <input type="hidden" name={`sourcesSeen.${indicator.code}`} value={source ?? ''} />
          <FigureCell
            field={sourceOf(indicator.code)}
            label={t('grid.sourceOf', { indicator: indicator.name[locale] })}
            saved={source ?? ''}
            {...back}
          />
          {source === null && (
            <CellNote>{t('grid.usually', { source: indicator.usualSource[locale] })}</CellNote>
          )}
        </>
      ),
    },
  ]
  const groups = [...indicatorGroups, ...addedGroups]
    .map((group) => ({
      key: group,
      title: t(`groups.${group}`),
      rows: rows.filter(({ indicator }) => indicator.group === group),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <Card title={caption}>
      <div className="grid-of-fields">
        <DataTable
          bare
          stack="early"
          caption={caption}
          columns={columns}
          groups={groups}
          rowKey={({ indicator }) => indicator.code}
        />
      </div>
    </Card>
  )
}
