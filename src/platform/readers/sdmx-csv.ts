/** Where everything stands in a row of SDMX-CSV, counted from 0. */
export type SdmxColumns = {
  version: '1.0' | '2.0'
  /** What the data set is: see `readSdmxDataset`. */
  dataset: number
  /** Its name, where the file gives one. */
  datasetName: number | null
  /** Without the area and the period. `label` is the place of the words beside the codes. */
  dimensions: { name: string; place: number; label: number | null }[]
  /** The dimension that says where. */
  area: { name: string; place: number; label: number | null } | null
  period: number
  value: number
  /** Of what kind the value is, or why there is none. */
  flags: number | null
  confidentiality: number | null
}

const areaNames = ['geo', 'ref_area']
const leading = ['DATAFLOW', 'LAST UPDATE', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']
const flagNames = ['OBS_FLAG', 'OBS_STATUS']
const fixed = ['TIME_PERIOD', 'OBS_VALUE', ...flagNames, 'CONF_STATUS']

/** Whether every second heading from here on is the words of the one before it, as with `labels=name`. */
function isDoubled(headings: readonly string[], from: number): boolean {
  const known = headings.flatMap((heading, place) => (fixed.includes(heading) ? [place - from] : []))
  return (headings.length - from) % 2 === 0 && known.every((place) => place % 2 === 0)
}

/**
 * What the header of an SDMX-CSV file says, version 1.0 or 2.0, with or without a label beside each code; null where
 * it is another table. Attributes other than flags are left out.
 */
export function readSdmxHeader(cells: readonly string[]): SdmxColumns | null {
  const headings = cells.map((heading) => heading.trim())
  const version = headings[0] === 'DATAFLOW' ? '1.0' : '2.0'
  const dataset = headings.indexOf(version === '1.0' ? 'DATAFLOW' : 'STRUCTURE_ID')
  if (dataset < 0 || (version === '2.0' && headings[0] !== 'STRUCTURE')) return null
  const from = headings.findIndex((heading) => !leading.includes(heading))
  const named = headings.indexOf('STRUCTURE_NAME')
  const labelled = named >= 0 && isDoubled(headings, from)
  const step = labelled ? 2 : 1
  const places = headings.flatMap((name, place) =>
    place >= from && (place - from) % step === 0 ? [{ name, place, label: labelled ? place + 1 : null }] : [],
  )
  const placeOf = (...names: string[]) => places.find(({ name }) => names.includes(name))?.place ?? null
  const [period, value] = [placeOf('TIME_PERIOD'), placeOf('OBS_VALUE')]
  if (period === null || value === null) return null
  const dimensions = places.filter(({ name, place }) => place < Math.min(period, value) && name !== '')
  const isArea = ({ name }: { name: string }) => areaNames.includes(name.toLowerCase())
  return {
    version,
    dataset,
    datasetName: named < 0 ? null : named,
    dimensions: dimensions.filter((one) => !isArea(one)),
    area: dimensions.find(isArea) ?? null,
    period,
    value,
    flags: placeOf(...flagNames),
    confidentiality: placeOf('CONF_STATUS'),
  }
}

/** Who publishes a data set, and its code: "ESTAT:SDG_01_10(1.0)". Null for anything else. */
export function readSdmxDataset(cell: string): { agency: string; id: string; version: string } | null {
  const found = /^(?:([\w.-]+):)?([\w.@$-]+)(?:\(([\w.+*~-]*)\))?$/.exec(cell.trim())
  return found ? { agency: found[1] ?? '', id: found[2] ?? '', version: found[3] ?? '' } : null
}
