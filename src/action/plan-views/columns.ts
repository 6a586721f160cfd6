import { filterQuery } from '#src/action/plan/filter.ts'

/** The columns of the table of actions, in the order in which they stand; the first names the row and is always there. */
export const tableColumns = [
  'action',
  'number',
  'objective',
  'domain',
  'owner',
  'executors',
  'evaluator',
  'status',
  'starts',
  'ends',
  'budget',
  'approach',
  'missing',
] as const
export type TableColumn = (typeof tableColumns)[number]

/** What each of them is called in an address. */
const inAddress = {
  action: 'actie',
  number: 'nummer',
  objective: 'doel',
  domain: 'domein',
  owner: 'trekker',
  executors: 'uitvoerders',
  evaluator: 'evaluator',
  status: 'status',
  starts: 'begin',
  ends: 'einde',
  budget: 'budget',
  approach: 'aanpak',
  missing: 'ontbreekt',
} as const satisfies Record<TableColumn, string>
export const columnInAddress = (column: TableColumn): string => inAddress[column]

/** Who chooses nothing sees these. */
const usual: readonly TableColumn[] = ['action', 'number', 'owner', 'status', 'starts', 'ends', 'budget']

export type Sorting = { by: TableColumn; order: 'ascending' | 'descending' }
const usualSorting: Sorting = { by: 'number', order: 'ascending' }

/** How the table is looked at; it lives in the address. */
export type TableLook = { columns: readonly TableColumn[]; sorting: Sorting }

const columnNamed = (name: string): TableColumn | undefined =>
  tableColumns.find((column) => inAddress[column] === name)

function columnsIn(query: URLSearchParams): readonly TableColumn[] {
  const named = query.getAll('kolommen').flatMap((names) => names.split(','))
  const chosen = new Set(named.map(columnNamed))
  const columns = tableColumns.filter((column) => column === 'action' || chosen.has(column))
  return chosen.has('action') || columns.length > 1 ? columns : usual
}

function sortingIn(query: URLSearchParams): Sorting {
  const given = query.get('sorteer') ?? ''
  const by = columnNamed(given.replace(/^-/, ''))
  return by === undefined ? usualSorting : { by, order: given.startsWith('-') ? 'descending' : 'ascending' }
}

/** The columns and the sorting of an address; what makes no sense is as if it were not there. */
export const tableLookIn = (query: URLSearchParams): TableLook => ({
  columns: columnsIn(query),
  sorting: sortingIn(query),
})

const written = ({ by, order }: Sorting): string => `${order === 'descending' ? '-' : ''}${inAddress[by]}`
const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean => one.join() === other.join()

/** A look as it stands in an address; what is usual is left out. */
export const lookQuery = ({ columns, sorting }: TableLook): Record<string, string> => ({
  ...(isSame(columns, usual) ? {} : { kolommen: columns.map(columnInAddress).join(',') }),
  ...(written(sorting) === written(usualSorting) ? {} : { sorteer: written(sorting) }),
})

/** The same look, sorted by a column; once more by the same column turns it round. */
export const sortedBy = (look: TableLook, by: TableColumn): TableLook => {
  const turned = look.sorting.by === by && look.sorting.order === 'ascending'
  return { ...look, sorting: { by, order: turned ? 'descending' : 'ascending' } }
}

/** The table as it stands in an address: what it is narrowed to and how it is looked at. */
export const tableQuery = (filter: Parameters<typeof filterQuery>[0], look: TableLook) => ({
  ...filterQuery(filter),
  ...lookQuery(look),
})
