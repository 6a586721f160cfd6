import { expect, test } from 'vitest'
import { lookQuery, sortedBy, tableColumns, tableLookIn } from '#src/action/plan-views/columns.ts'

const lookAt = (query: string) => tableLookIn(new URLSearchParams(query))

test('columns of an address stand in the order of the table, each once, the name of the action always', () => {
  expect(lookAt('kolommen=budget,nummer,budget').columns).toEqual(['action', 'number', 'budget'])
  expect(lookAt('kolommen=status&kolommen=trekker').columns).toEqual(['action', 'owner', 'status'])
  expect(lookAt('kolommen=actie').columns).toEqual(['action'])
})

test('columns and sorting that make no sense are as if they were not there', () => {
  const usual = lookAt('')
  for (const query of ['kolommen=', 'kolommen=prijs', 'sorteer=', 'sorteer=prijs', 'sorteer=--einde'])
    expect(lookAt(query), query).toEqual(usual)
  expect(usual.sorting).toEqual({ by: 'number', order: 'ascending' })
})

test('a look that is written into an address is the look that is read from it', () => {
  for (const by of tableColumns)
    for (const order of ['ascending', 'descending'] as const) {
      const look = { columns: ['action', 'missing'] as const, sorting: { by, order } }
      expect(tableLookIn(new URLSearchParams(lookQuery(look)))).toEqual(look)
    }
  expect(lookQuery(lookAt(''))).toEqual({})
})

test('sorting by a column twice turns it round', () => {
  const once = sortedBy(lookAt(''), 'ends')
  expect(once.sorting).toEqual({ by: 'ends', order: 'ascending' })
  expect(sortedBy(once, 'ends').sorting).toEqual({ by: 'ends', order: 'descending' })
  expect(sortedBy(once, 'owner').sorting).toEqual({ by: 'owner', order: 'ascending' })
})
