import { Badge } from '#src/ui/badge.tsx'
import { Button } from '#src/ui/button.tsx'
import { CellFigure, CellNote } from '#src/ui/cell.tsx'
import { TimeBar, TimeScale } from '#src/ui/chart/time-bar.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import type { Column } from '#src/ui/data-table.tsx'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { Select } from '#src/ui/select.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { longName, sampleActions } from '#src/ui/style-samples.ts'
import type { SampleAction } from '#src/ui/style-samples.ts'

const years = { first: 2025, last: 2028 }
const columns: readonly Column<SampleAction>[] = [
  {
    key: 'name',
    title: 'Actie',
    sort: { href: '#naam', order: 'ascending' },
    cell: ({ name }) => <a href="#actie">{name}</a>,
  },
  { key: 'who', title: 'Trekker', sort: { href: '#wie', order: 'none' }, cell: ({ who }) => who },
  { key: 'status', title: 'Status', cell: ({ tone, status }) => <Badge tone={tone}>{status}</Badge> },
  {
    key: 'time',
    title: 'Wanneer',
    head: <TimeScale years={years} />,
    cell: (row) => <TimeBar {...row} years={years} today="2026-02-10" />,
  },
  { key: 'budget', title: 'Budget', width: 'fit', align: 'end', cell: ({ budget }) => budget },
  {
    key: 'edit',
    title: 'Wijzigen',
    titleHidden: true,
    width: 'fit',
    cell: ({ name }) => (
      <a href="#wijzig">
        Wijzig<span className="visually-hidden"> {name}</span>
      </a>
    ),
  },
]

/** Search, filters, tables with groups, sums, sorting and what is not known, and ways through long lists. */
export function TableSamples() {
  return (
    <>
      <SearchField action="#" name="q" label="Zoek een actie" submitLabel="Zoek" defaultValue="huiswerk" />
      <FilterBar action="#" toggleLabel="Filters (1)" submitLabel="Toon" open>
        <Field id="filter-domain" label="Domein" inline>
          {(control) => (
            <Select
              {...control}
              name="domain"
              placeholder="Alle domeinen"
              defaultValue="1"
              options={[
                { value: '1', label: 'Onderwijs' },
                { label: 'Later', options: [{ value: '2', label: longName }] },
              ]}
            />
          )}
        </Field>
        <Field id="filter-status" label="Status" inline>
          {(control) => <Select {...control} name="status" options={[{ value: '', label: 'Alle' }]} />}
        </Field>
      </FilterBar>
      <DataTable
        caption="Acties per doel"
        stack="early"
        columns={columns}
        rowKey={({ name }) => name}
        foot={{ name: 'Samen', budget: '€ 137.000' }}
        groups={[
          {
            key: 'school',
            title: 'Onderwijs: elk kind krijgt hulp bij huiswerk',
            note: <Badge tone="good">SMART</Badge>,
            rows: sampleActions.slice(0, 2),
          },
          {
            key: 'leisure',
            title: longName,
            note: <Badge tone="watch">nog niet tijdsgebonden</Badge>,
            rows: sampleActions.slice(2),
          },
        ]}
      />
      <SmallPrint>Bron: het plan, stand van 21 november 2026.</SmallPrint>
      <Pagination
        label="Bladzijden"
        page={7}
        pageCount={14}
        hrefOf={(page) => `#blad-${page}`}
        previousLabel="Vorige"
        nextLabel="Volgende"
        pageLabel={(page) => `Bladzijde ${page}`}
        summary="121 tot 140 van 274 acties"
      />
      <DataTable
        caption="Indicatoren"
        captionShown
        rowKey={({ name }) => name}
        rows={[
          { name: 'Eenoudergezinnen', value: '17,4 %', year: '2024', word: 'hoger dan Vlaanderen' },
          {
            name: 'Jonge leefloners',
            value: null,
            year: '',
            word: 'Minder dan 5 jongeren, daarom niet bekendgemaakt.',
          },
        ]}
        columns={[
          { key: 'name', title: 'Indicator', cell: ({ name }) => name },
          {
            key: 'value',
            title: 'Klaverbeke',
            align: 'end',
            width: 'fit',
            span: ({ value }) => (value === null ? 2 : 1),
            cell: ({ value, year, word }) =>
              value === null ? (
                <>
                  <Badge tone="plain">niet bekend</Badge> <CellNote>{word}</CellNote>
                </>
              ) : (
                <>
                  <CellFigure>{value}</CellFigure>
                  <CellNote>{year}</CellNote>
                </>
              ),
          },
          { key: 'word', title: 'Wat valt op', cell: ({ word }) => word },
        ]}
      />
      <Button href="#meer">Toon meer</Button>
    </>
  )
}
