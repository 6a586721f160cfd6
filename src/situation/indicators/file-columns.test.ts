import { expect, it } from 'vitest'
import { fileColumns } from '#src/situation/indicators/file-columns.ts'

const named = (header: string[]) => Object.fromEntries(fileColumns(header).places)

it.each([
  [['indicator', 'gebied', 'jaar', 'waarde', 'bron']],
  [['Indicator', 'Area', 'Year', 'Value', 'Source']],
  [['indicateur', 'zone', 'année', 'valeur', 'source']],
  [['INDICATOR', 'NIS-code', 'Periode', 'Cijfer', 'BRON']],
])('the headings %j are the five columns', (header) => {
  expect(named(header)).toEqual({ indicator: 0, area: 1, period: 2, value: 3, source: 4 })
})

it('columns may stand in any order, and those that are not read are named', () => {
  const columns = fileColumns(['bron', 'opmerking', 'waarde', 'jaar', 'gebied', 'indicator', 'eenheid'])
  expect(Object.fromEntries(columns.places)).toEqual({
    indicator: 5,
    area: 4,
    period: 3,
    value: 2,
    source: 0,
    unit: 6,
  })
  expect(columns).toMatchObject({ missing: [], ignored: ['opmerking'] })
})

it('the code of an area is read rather than its name where a file has both', () => {
  expect(fileColumns(['gebied', 'nis', 'indicator', 'jaar', 'waarde', 'bron'])).toMatchObject({
    ignored: ['gebied'],
  })
})

it('says which columns are not there', () => {
  expect(fileColumns(['indicator', 'gemeente', 'jaar']).missing).toEqual(['area', 'value', 'source'])
})
