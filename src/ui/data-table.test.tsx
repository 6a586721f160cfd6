import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from '#src/ui/data-table.tsx'

const columns = [
  { key: 'name', title: 'Naam', cell: (row: { name: string }) => row.name },
  {
    key: 'value',
    title: 'Waarde',
    align: 'end' as const,
    span: (row: { name: string }) => (row.name === 'B' ? 2 : 1),
    cell: () => '12',
  },
  { key: 'note', title: 'Nota', cell: () => 'gelijk' },
]
const markup = renderToStaticMarkup(
  <DataTable
    caption="Cijfers"
    columns={columns}
    rowKey={({ name }) => name}
    groups={[
      { key: 'first', title: 'Eerste groep', rows: [{ name: 'A' }] },
      { key: 'second', title: 'Tweede groep', rows: [{ name: 'B' }] },
    ]}
  />,
)

test('each group is a body of its own with its heading over all columns', () => {
  expect(markup.match(/<tbody/g)).toHaveLength(2)
  expect(markup).toContain('<th scope="rowgroup" role="rowheader" colSpan="3">')
})

test('the first cell names its row, and each value carries the title of its column', () => {
  expect(markup).toContain('<th scope="row" role="rowheader" data-label="Naam">')
  expect(markup).toContain('data-label="Waarde"')
})

test('a cell that spans leaves out the cells it covers', () => {
  const lastRow = markup.slice(markup.lastIndexOf('<tr'))
  expect(lastRow).toContain('colSpan="2"')
  expect(lastRow).not.toContain('gelijk')
})

test('the notes of a cell stand under it in their order, and what is missing is left out', () => {
  const notes = { A: ['boven', 'onder'], B: [null, 'onder'], C: [null] } as const
  const rows = renderToStaticMarkup(
    <DataTable
      caption="Namen"
      columns={[
        {
          key: 'name',
          title: 'Naam',
          cell: (row: { name: keyof typeof notes }) => row.name,
          notes: (row) => notes[row.name],
        },
      ]}
      rowKey={({ name }) => name}
      rows={[{ name: 'A' }, { name: 'B' }, { name: 'C' }]}
    />,
  )
  const note = (text: string) => `<span class="cell-note">${text}</span>`
  expect(rows).toContain(`<div>A${note('boven')}${note('onder')}</div>`)
  expect(rows).toContain(`<div>B${note('onder')}</div>`)
  expect(rows).toContain('<div>C</div>')
})
