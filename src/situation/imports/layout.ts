/** The forms in which figures come, by who makes them; `table` is any other table with one heading per column. */
export const layouts = [
  'figures',
  'swing',
  'statbel',
  'sdmx-csv',
  'eurostat-tsv',
  'json-stat',
  'table',
] as const
export type Layout = (typeof layouts)[number]
