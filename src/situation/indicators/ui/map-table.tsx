import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { derivedText } from '#src/situation/indicators/figure-notes.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { fromHighToLow, placeText } from '#src/situation/indicators/map-sentence.ts'
import type { DrawnMap, MapPlace } from '#src/situation/indicators/municipality-map.ts'
import { CellFigure, CellNote } from '#src/ui/cell.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { Stack } from '#src/ui/stack.tsx'

const perPage = 50

type Props = { map: DrawnMap; caption: string; page: number; hrefOf: (page: number) => string }

/** The figures of a map, from high to low, fifty at a time; those without a value come last, with why. */
export function MapTable({ map, caption, page, hrefOf }: Props) {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const sorted = fromHighToLow(map.places, locale)
  const pageCount = Math.ceil(sorted.length / perPage)
  const shown = Math.min(Math.max(1, page), pageCount)
  const sources = new Set(sorted.flatMap(({ figure }) => figure?.source ?? []))
  const rows = sorted.slice((shown - 1) * perPage, shown * perPage)
  return (
    <Stack gap="medium">
      <DataTable<MapPlace>
        caption={caption}
        stack="never"
        rows={rows}
        rowKey={({ area }) => area.nis}
        columns={[
          {
            key: 'municipality',
            title: t('table.municipality'),
            cell: ({ area, own }) => (
              <>
                {own ? <strong>{areaName(area, locale)}</strong> : areaName(area, locale)}
                {own && <CellNote>{t('table.ours')}</CellNote>}
              </>
            ),
          },
          {
            key: 'figure',
            title: t('table.figure'),
            align: 'end',
            cell: (place) =>
              place.value === null ? (
                placeText(place, map, locale)
              ) : (
                <>
                  <CellFigure>{placeText(place, map, locale)}</CellFigure>
                  <Derivation place={place} />
                </>
              ),
          },
          // One source stands under the map.
          ...(sources.size > 1
            ? [{ key: 'source', title: t('table.source'), cell: ({ figure }: MapPlace) => figure?.source }]
            : []),
        ]}
      />
      <Pagination
        label={t('pages.label')}
        page={shown}
        pageCount={pageCount}
        hrefOf={hrefOf}
        previousLabel={t('pages.previous')}
        nextLabel={t('pages.next')}
        pageLabel={(other) => t('pages.page', { page: other })}
        summary={t('pages.summary', {
          from: (shown - 1) * perPage + 1,
          to: (shown - 1) * perPage + rows.length,
          all: sorted.length,
        })}
      />
    </Stack>
  )
}

/** Of what a figure is the sum, where no source gave it. */
function Derivation({ place: { figure } }: { place: MapPlace }) {
  const text = figure && derivedText(figure, useLocale())
  return text && <CellNote>{text}</CellNote>
}
